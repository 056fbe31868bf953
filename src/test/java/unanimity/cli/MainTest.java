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
import org.junit.jupiter.params.provider.ValueSource;

/** What a user types, what is told, and what the shell gets. */
final class MainTest {

    private static final Path TUTORIAL = Path.of("scenarios/tutorial-three-members.yaml");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "access: 1           | acess: 1             | unknown key 'acess' (did you mean 'access'?)",
                "deadline: 2024-02-26 | deadline: soon       | soon",
                "urgency: 0.5        | urgency: 1.5         | 1.5",
                "home: ASH           | home: ASK            | ASK"
            })
    void a_mistake_in_a_scenario_is_told_with_its_place_and_nothing_is_written(String good, String bad, String told)
            throws IOException {
        Path broken = folder.resolve("broken.yaml");
        String text = Files.readString(TUTORIAL);
        assertThat(text).contains(good.strip());
        Files.writeString(broken, text.replace(good.strip(), bad.strip()));
        Path results = folder.resolve("results");
        assertThat(run("run", broken.toString(), "--out", results.toString())).isEqualTo(2);
        assertThat(err.toString())
                .containsPattern("broken\\.yaml:\\d+:\\d+: error: ")
                .contains(told.strip());
        assertThat(out.toString()).isEmpty();
        assertThat(results).doesNotExist();
    }

    @Test
    void a_missing_file_is_told_and_nothing_is_written() {
        Path results = folder.resolve("results");
        assertThat(run("run", "nowhere.yaml", "--out", results.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("nowhere.yaml: error: ");
        assertThat(results).doesNotExist();
    }

    @Test
    void an_unknown_command_or_option_is_a_usage_error() {
        assertThat(run("rnu")).isEqualTo(2);
        assertThat(run("run", TUTORIAL.toString(), "--sede", "2")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void help_and_version_go_to_stdout() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("run", "validate");
        assertThat(run("-V")).isZero();
        assertThat(out.toString()).contains("unanimity ");
    }

    @Test
    void a_run_tells_its_story_and_leaves_its_files() {
        Path results = folder.resolve("a run");
        assertThat(run("run", TUTORIAL.toString(), "--out", results.toString())).isZero();
        assertThat(out.toString()).contains("Adopted on 29 January 2024: Cove came last.");
        assertThat(results.resolve("run.json")).isNotEmptyFile();
        assertThat(results.resolve("story.txt")).hasContent(out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"COV@4", "COV@2024-01-29", "COV@2024-02-04"})
    void a_meeting_is_drawn_by_its_round_or_a_day_in_it(String meeting) {
        Path results = folder.resolve("drawn");
        assertThat(run(
                        "run",
                        TUTORIAL.toString(),
                        "--out",
                        results.toString(),
                        "--meeting",
                        meeting,
                        "--meeting",
                        "COV@0"))
                .isZero();
        assertThat(results.resolve("charts/meeting-COV-4.svg")).isNotEmptyFile();
        assertThat(results.resolve("charts/meeting-COV-0.csv")).isNotEmptyFile();
        assertThat(results.resolve("charts/pledges.svg")).isNotEmptyFile();
        assertThat(err.toString()).contains("--meeting COV@4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COV@5     | --meeting COV@5: Cove was not met then, but in rounds 0, 1, 2, 3, 4 with seed 1",
                "COV@-1    | --meeting COV@-1: '-1' is neither a round nor a day; write MEMBER@ROUND, as in HUN@17",
                "ASH@0     | --meeting ASH@0: Ashford was never met with seed 1",
                "COVE@0    | --meeting COVE@0: no member 'COVE'; there are ASH, BAY, COV",
                "COV@soon  | --meeting COV@soon: 'soon' is neither a round nor a day; write MEMBER@ROUND, as in HUN@17",
                "COV@2024-13-01 | '2024-13-01' is neither a round nor a day",
                "COV@99999999999 | '99999999999' is neither a round nor a day",
                "COV       | --meeting COV: write MEMBER@ROUND, as in HUN@17 or HUN@2024-06-17",
                "@4        | --meeting @4: write MEMBER@ROUND"
            })
    void a_meeting_that_was_not_held_is_told_and_nothing_is_written(String meeting, String told) {
        Path results = folder.resolve("none");
        Path trace = folder.resolve("trace.jsonl");
        assertThat(run(
                        "run",
                        TUTORIAL.toString(),
                        "--out",
                        results.toString(),
                        "--trace",
                        trace.toString(),
                        "--meeting",
                        meeting))
                .isEqualTo(2);
        assertThat(err.toString()).contains(told).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
        assertThat(results).doesNotExist();
        assertThat(trace).doesNotExist();
    }

    @Test
    void the_same_run_is_written_over_and_another_is_not() throws IOException {
        Path results = folder.resolve("results");
        String[] first = {"run", TUTORIAL.toString(), "--out", results.toString()};
        assertThat(run(first)).isZero();
        assertThat(run(first)).isZero();
        assertThat(run("run", TUTORIAL.toString(), "--out", results.toString(), "--seed", "2"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--force");
        assertThat(Files.readString(results.resolve("run.json"))).contains("\"seed\":\"1\"");
        assertThat(run("run", TUTORIAL.toString(), "--out", results.toString(), "--seed", "2", "--force"))
                .isZero();
        assertThat(Files.readString(results.resolve("run.json"))).contains("\"seed\":\"2\"");
    }

    @Test
    void a_value_set_on_the_command_line_counts() {
        String out2 = folder.resolve("x").toString();
        assertThat(run(
                        "run",
                        TUTORIAL.toString(),
                        "--out",
                        out2,
                        "--set",
                        "defaults.failure_cost=0.2",
                        "--set",
                        "proposal.capital=0.02"))
                .isZero();
        assertThat(out.toString()).contains("No agreement by 26 February 2024: Cove still withheld.");
    }

    @Test
    void results_that_cannot_be_written_are_told_in_a_line() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(run(
                        "run",
                        TUTORIAL.toString(),
                        "--out",
                        file.resolve("below").toString()))
                .isEqualTo(5);
        assertThat(err.toString())
                .startsWith("unanimity: error: cannot read or write results: ")
                .hasLineCount(1);
    }

    @Test
    void json_is_one_line_for_other_programs() {
        assertThat(run("run", TUTORIAL.toString(), "--out", folder.resolve("y").toString(), "--json", "-q"))
                .isZero();
        assertThat(out.toString()).hasLineCount(1).startsWith("{\"scenario\":").contains("\"outcome\":\"adopted\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void validate_tells_what_is_in_a_good_file_and_all_that_is_wrong_in_a_bad_one() throws IOException {
        assertThat(run("validate", TUTORIAL.toString())).isZero();
        assertThat(out.toString()).contains("valid (3 members, 0 uncertain values)");
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(
                broken,
                Files.readString(TUTORIAL).replace("access: 1", "acess: 1").replace("drift: 0", "drfit: 0"));
        assertThat(run("validate", broken.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("'access'?", "'drift'?");
        assertThat(run("validate", "--json", broken.toString())).isEqualTo(2);
        assertThat(out.toString()).contains("\"id\":\"unknown-key\"");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
