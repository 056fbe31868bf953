package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands for those who write scenarios. */
final class AuthoringTest {

    private static final String TUTORIAL = "scenarios/tutorial-three-members.yaml";
    private static final String RUTTE = "scenarios/rutte-2024.yaml";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void an_overlay_counts_and_is_named_in_the_next_command() throws IOException {
        Path overlay = Files.writeString(
                folder.resolve("poor.yaml"), "proposal: {capital: 0.02}\ndefaults: {failure_cost: 0.2}\n");
        assertThat(run(
                        "run",
                        TUTORIAL,
                        "--overlay",
                        overlay.toString(),
                        "--out",
                        folder.resolve("x").toString()))
                .isZero();
        assertThat(out.toString()).contains("No agreement by 26 February 2024");
        assertThat(err.toString()).contains(" --overlay " + overlay + " --seed 2");
    }

    @Test
    void a_resolved_scenario_is_valid_and_runs_the_same() throws IOException {
        assertThat(run("validate", RUTTE, "--resolved", "--set", "members.HUN.access=0.5", "-q"))
                .isZero();
        Path one = Files.writeString(folder.resolve("one.yaml"), out.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(run("diff", RUTTE, one.toString(), "--exit-code", "-q")).isEqualTo(4);
        assertThat(out.toString()).endsWith("one.yaml:" + line(one, "access: 0.5") + "\n");
        assertThat(run("diff", one.toString(), RUTTE, "--set", "members.HUN.access=0.5", "--exit-code"))
                .isZero();
    }

    @Test
    void check_warns_of_values_and_of_what_runs_show_and_the_file_stays_valid() {
        assertThat(run("validate", TUTORIAL, "--check", "--set", "defaults.failure_cost=3"))
                .isZero();
        assertThat(err.toString())
                .contains("--set defaults.failure_cost=3:1:29: warning: members.ASH.failure_cost is 3, 2 or more: ")
                .contains(TUTORIAL + ": warning: adopted in 100 % of 200 runs, and in 100 % with proposal.capital 0: ")
                .contains("[decorative-demands]");
        assertThat(out.toString()).contains(": valid (3 members");
    }

    @Test
    void params_lists_the_language_and_what_a_scenario_says() {
        assertThat(run("params", "peer_pressure")).isZero();
        assertThat(out.toString())
                .contains("members.ID.peer_pressure.weight     points       0.3      at least 0  pull when all others");
        assertThat(run("params", RUTTE, "calendar.deadline", "--json")).isZero();
        assertThat(out.toString())
                .contains("{\"kind\":\"value\",\"path\":\"calendar.deadline\",\"members\":0,\"value\":\"2024-07-09\","
                        + "\"origin\":\"written\",\"sources\":[\"tyzden-0620\"],\"date\":null,\"confidence\":\"fact\","
                        + "\"low\":null,\"high\":null,\"place\":\"scenarios/rutte-2024.yaml:31:21\"}");
    }

    @Test
    void the_library_tells_of_a_broken_file_in_its_place() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "schema: [");
        Files.writeString(folder.resolve("b.yaml"), "proposal: {capital: 1}");
        Files.copy(Path.of(TUTORIAL), folder.resolve("c.yaml"));
        Files.writeString(folder.resolve("d.yaml"), "extends: c.yaml\ntitle: Another\nrule: majority\n");
        assertThat(run("list", folder.toString())).isZero();
        assertThat(out.toString().replace(folder + "/", ""))
                .isEqualTo(
                        """
                        a.yaml
                            broken: line 1: this is not YAML: expected the node content, but found '<stream end>' while parsing a flow node [not-yaml]
                        b.yaml
                            a partial file, to be laid over a scenario with --overlay
                        c.yaml
                            Three towns choose a mayor of the valley (3 members, unanimity)
                            When does the one town that objects come round, and what does it get?
                        d.yaml
                            Another (3 members, majority)
                            When does the one town that objects come round, and what does it get?
                            extends c.yaml
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "--members, 'FRA,DEU,POL', --proposer, DEU",
        "--members, 1, --issues, 'a,b,c'",
        "--members, 40, --rule, majority",
        "--members, 4, --rule, at_least=3",
        "--title, 'Say \"yes\": # 1', --rule, weighted=0.6",
    })
    void a_new_scenario_is_valid_and_runs(String one, String first, String two, String second) {
        String file = folder.resolve("new.yaml").toString();
        assertThat(run("init", "new", "--out", folder.toString(), one, first, two, second))
                .isZero();
        assertThat(run("validate", "--check", file)).isZero();
        assertThat(run("run", file, "--out", folder.resolve("o").toString(), "-q"))
                .isZero();
        assertThat(err.toString()).doesNotContain("error");
    }

    @ParameterizedTest
    @CsvSource({
        "--members, 'A,,B', '' is no id",
        "--members, 0, from 1 to 500",
        "--members, 'A,A', an id stands there twice",
        "--rule, most, 'write unanimity, majority'",
        "--rule, at_least=9, 'at least 9 must endorse, but there are only 5 members'",
        "--start, soon, is no day; write YYYY-MM-DD",
        "--deadline, 2020-01-01, must lie after the start",
    })
    void wrong_answers_are_told_and_nothing_is_written(String option, String value, String told) {
        assertThat(run("init", "new", "--out", folder.resolve("none").toString(), option, value))
                .isEqualTo(2);
        assertThat(err.toString()).contains(told);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void a_file_that_is_there_is_left_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "my work");
        assertThat(run("init", "mine.yaml", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("mine.yaml exists already and is left as it is");
        assertThat(file).hasContent("my work");
    }

    @ParameterizedTest
    @CsvSource({
        "params|acess, did you mean 'access'?",
        "params|" + RUTTE + "|members.HUM.access, did you mean 'members.HUN.access'?",
        "params|rute.yaml, there is no such file",
        "params|access|--set|x=1, name its file before the pattern",
        "diff|" + RUTTE + ", name a second scenario",
        "list|nowhere, there is no folder nowhere",
        "validate|--resolved|" + RUTTE + "|" + TUTORIAL + ", --resolved prints one scenario",
        "run|" + RUTTE + "|--set|members.HUN.demands.leter.cost=1, did you mean 'members.HUN.demands.letter.cost'?",
        "run|" + RUTTE + "|--set|members.*.peer_presure.weight=1, did you mean 'members.*.peer_pressure.weight'?",
        "run|" + RUTTE + "|--set|defaults.acces=1, did you mean 'defaults.access'?",
    })
    void bad_input_is_told_with_what_to_do(String words, String told) {
        assertThat(run(words.split("\\|"))).isEqualTo(2);
        assertThat(err.toString()).contains(told);
        assertThat(out.toString()).isEmpty();
    }

    private static String line(Path file, String word) throws IOException {
        var lines = Files.readAllLines(file);
        int line = 0;
        while (!lines.get(line).contains(word)) {
            line++;
        }
        return (line + 1) + ":" + (lines.get(line).indexOf("0.5") + 1);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
