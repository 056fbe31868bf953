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
    void check_compares_no_run_with_itself() {
        assertThat(run("validate", TUTORIAL, "--check", "--set", "proposal.capital=0"))
                .isZero();
        assertThat(err.toString()).doesNotContain("[decorative-demands]");
    }

    @Test
    void check_names_what_is_set_in_vain_and_an_absurd_cost() {
        String demands = "members.HUN.demands.";
        assertThat(run(
                        "validate",
                        RUTTE,
                        "--check",
                        "--set",
                        demands + "opt-out.cost=0.5",
                        "--set",
                        demands + "letter.cost=20"))
                .isZero();
        assertThat(err.toString())
                .contains("to set members.HUN.demands.opt-out.cost has no effect: only an event grants this demand")
                .contains(
                        "letter.cost=20:1:39: warning: members.HUN.demands.letter.cost is 20, where proposal.capital is ")
                .doesNotContain("proposal.capital is 0.6");
    }

    @Test
    void a_partial_file_is_told_how_to_be_checked() throws IOException {
        Path part = Files.writeString(
                folder.resolve("poor.yaml"), "proposal: {capital: 0.02}\nmembers: {ASH: {acess: 1}}\n");
        assertThat(run("validate", part.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("this is part of a scenario: schema, title and calendar are missing")
                .contains("validate SCENARIO --overlay " + part + " [missing-key]")
                .hasLineCount(3);
        assertThat(run("validate", TUTORIAL, "--overlay", part.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean 'access'?");
    }

    @Test
    void json_has_a_line_for_each_file_and_each_problem() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.yaml"),
                Files.readString(Path.of(TUTORIAL)).replace("drift: 0", "drfit: 0"));
        assertThat(run("validate", TUTORIAL, broken.toString(), "--json")).isEqualTo(2);
        assertThat(out.toString().lines().toList())
                .hasSize(3)
                .startsWith("{\"kind\":\"scenario\",\"file\":\"" + TUTORIAL
                        + "\",\"state\":\"valid\",\"members\":3,\"uncertain\":0}")
                .endsWith("{\"kind\":\"scenario\",\"file\":\"" + broken
                        + "\",\"state\":\"broken\",\"members\":null,\"uncertain\":null}");
        assertThat(out.toString()).contains("{\"kind\":\"problem\",\"severity\":\"error\",\"id\":\"unknown-key\"");
    }

    @Test
    void the_library_suggests_the_tutorial_or_what_stands_for_itself() throws IOException {
        assertThat(run("list")).isZero();
        assertThat(err.toString()).startsWith("Next:  ./unanimity run scenarios/tutorial-three-members.yaml ");
        err.getBuffer().setLength(0);
        Files.copy(Path.of(TUTORIAL), folder.resolve("base.yaml"));
        Files.writeString(folder.resolve("a.yaml"), "extends: base.yaml\nrule: majority\n");
        assertThat(run("list", folder.toString())).isZero();
        assertThat(err.toString()).startsWith("Next:  ./unanimity run " + folder.resolve("base.yaml"));
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
        "params|rutte-2024, did you mean 'scenarios/rutte-2024.yaml'?",
        "run|rutte-2024, rutte-2024: error: there is no such file (did you mean 'scenarios/rutte-2024.yaml'?)",
        "validate|tutorial, did you mean 'scenarios/tutorial-three-members.yaml'?",
        "run|" + RUTTE + "|--set|members.Hungary.access=1, did you mean 'members.HUN.access'?",
        "run|" + RUTTE + "|--set|members.HUN.wants.letter.price=3, no 'wants' in members.HUN; here can stand: name",
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
