package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;
import unanimity.results.Seal;

/** What sensitivity and discover say and write, and that both can be stopped, cut into shards, joined, checked and asked. */
@Timeout(300)
final class StudyCommandsTest {

    private static final String RUTTE = "scenarios/rutte-2024.yaml";
    private static final String TOWNS = "scenarios/tutorial-three-members.yaml";

    @TempDir
    private Path scratch;

    private Ran make(String name, String... words) {
        return Ran.into(scratch.resolve(name), words);
    }

    private SortedMap<String, String> hashes(String name) throws IOException {
        return Seal.of(new BatchFolder(scratch.resolve(name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sensitivity scenarios/rutte-2024.yaml --only members.HUN.afinity | did you mean 'members.HUN.affinity'?",
                "sensitivity scenarios/rutte-2024.yaml --only members.XYZ.affinity | matches no uncertain number of the scenario",
                "sensitivity scenarios/rutte-2024.yaml --together members.*.capital | 'members.*.capital' matches no uncertain number",
                "sensitivity scenarios/rutte-2024.yaml --method sobl | did you mean 'sobol'?",
                "sensitivity scenarios/rutte-2024.yaml --method sobol --rows 0 | --rows must be at least 1, but is 0",
                "sensitivity scenarios/rutte-2024.yaml --method morris --ways 1 | --ways must be at least 2, but is 1",
                "sensitivity scenarios/rutte-2024.yaml --rows 10 | --rows belongs to --method sobol",
                "sensitivity scenarios/rutte-2024.yaml --method sobol --rows 9000000 | at most",
                "sensitivity scenarios/tutorial-three-members.yaml | nothing is uncertain in the scenario; say with --vary path=low..high",
                "discover scenarios/tutorial-three-members.yaml | nothing is uncertain in the scenario; say with --vary path=low..high",
                "discover scenarios/rutte-2024.yaml --vary proposal.contracts=sunk,contingent | a box has ends: vary proposal.contracts over a range"
            })
    void what_cannot_be_asked_is_refused_with_a_reason(String command, String reason) {
        Ran told = Ran.here(command.split(" ", -1));
        assertThat(told.err()).contains(reason);
        assertThat(told.code()).isNotZero();
        assertThat(told.out()).isEmpty();
    }

    @Test
    void numbers_are_told_in_words_with_their_path() {
        Ran told = make("words", "sensitivity", RUTTE, "--only", "members.HUN", "--runs", "60");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out())
                .contains("Hungary’s liking of Mark Rutte seems to matter most: adopted in")
                .contains("at its 10th percentile, in")
                .contains("Hungary: cost of failing")
                .contains("members.HUN.failure_cost")
                .contains("Luck")
                .contains("In plain words");
    }

    @Test
    void where_nothing_is_ever_adopted_that_comes_first() throws IOException {
        Ran told = make(
                "never",
                "sensitivity",
                TOWNS,
                "--set",
                "members.COV.affinity.proposal=-5",
                "--vary",
                "proposal.capital=0.1..0.5",
                "--runs",
                "10");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out())
                .contains("\nNever adopted, whatever was moved.\n")
                .contains(
                        "The only number that was moved left the rounds until adoption or the end the same at both ends.")
                .contains("Adopted             in no run, whatever was moved")
                .contains("none to tell: the rounds until adoption or the end are the same in all runs")
                .doesNotContain("changed nothing", "none changed anything");
        Path charts = scratch.resolve("never").resolve("charts");
        assertThat(charts.resolve("tornado.csv")).isNotEmptyFile();
        assertThat(Files.readString(charts.resolve("tornado.svg")))
                .contains("There is nothing to draw")
                .doesNotContain("Right: the change");
    }

    @Test
    void words_that_were_varied_are_told_as_words() throws IOException {
        Ran told = make(
                "rule",
                "sensitivity",
                TOWNS,
                "--set",
                "members.COV.affinity.proposal=-5",
                "--vary",
                "rule=unanimity,majority",
                "--runs",
                "10");
        assertThat(told.out())
                .contains("adopted in none of 10 simulated campaigns with unanimity, in all 10 with majority.")
                .contains("where rule is unanimity, the probability of adoption is")
                .doesNotContain("draw in ten", "only one in ten");
        assertThat(Files.readString(scratch.resolve("rule").resolve("charts").resolve("tornado.svg")))
                .contains("with unanimity", "with majority")
                .doesNotContain("10th", "90th");
        Ran numbers =
                make("numbers", "sensitivity", TOWNS, "--vary", "members.COV.affinity.proposal=-2..0", "--runs", "10");
        assertThat(numbers.out())
                .contains("none of 10 simulated campaigns at its 10th percentile, in all 10 at its 90th")
                .doesNotContain("draw in ten");
    }

    @Test
    void one_run_of_each_point_tells_no_luck() {
        Ran told = make("single", "sensitivity", RUTTE, "--only", "members.HUN.affinity", "--runs", "1");
        assertThat(told.out()).contains("with one run of a point nothing tells luck");
    }

    @Test
    void where_no_box_is_found_no_more_is_said_than_was_done() {
        Ran told = make("luck", "discover", RUTTE, "--runs", "500");
        assertThat(told.out().replaceAll("\n {3,}", " "))
                .contains("and no limits of numbers were found within which it is much more frequent.")
                .contains("there can be one all the same");
    }

    @Test
    void shards_are_joined_to_what_one_machine_would_have_found() throws IOException {
        String[] typed = {"sensitivity", RUTTE, "--only", "members.HUN", "--runs", "20", "--chunk-size", "30"};
        make("whole", typed);
        for (int shard = 1; shard <= 2; shard++) {
            List<String> words = new ArrayList<>(List.of(typed));
            words.addAll(List.of("--shard", shard + "/2"));
            assertThat(make("shard" + shard, words.toArray(String[]::new)).code())
                    .isZero();
        }
        Ran merged = Ran.here(
                "merge",
                scratch.resolve("shard1").toString(),
                scratch.resolve("shard2").toString(),
                "--out",
                scratch.resolve("merged").toString());
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(hashes("merged")).isEqualTo(hashes("whole")).containsKeys("sensitivity.csv", "charts/tornado.csv");
        assertThat(Ran.here("verify", scratch.resolve("merged").toString()).code())
                .isZero();
    }

    @Test
    void a_shard_that_tells_nothing_by_itself_is_no_fault() throws IOException {
        String[] typed = {"sensitivity", RUTTE, "--only", "members.HUN", "--runs", "2", "--chunk-size", "5"};
        make("whole", typed);
        for (int shard = 1; shard <= 2; shard++) {
            List<String> words = new ArrayList<>(List.of(typed));
            words.addAll(List.of("--shard", shard + "/2"));
            Ran told = make("part-shard-" + shard + "-2", words.toArray(String[]::new));
            assertThat(told.code()).isZero();
            assertThat(told.out()).isEmpty();
            assertThat(told.err())
                    .contains("Nothing is told of these runs alone: of ", " points no run has come to its end yet")
                    .contains("Next:  ./unanimity merge ");
        }
        Ran report = Ran.here("report", scratch.resolve("part-shard-1-2").toString());
        assertThat(report.code()).isZero();
        Ran merged = Ran.here(
                "merge",
                scratch.resolve("part-shard-1-2").toString(),
                scratch.resolve("part-shard-2-2").toString(),
                "--out",
                scratch.resolve("merged").toString());
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(hashes("merged")).isEqualTo(hashes("whole"));
    }

    /** As if it had been stopped before its second chunk was done. */
    private void stopped() throws IOException {
        BatchFolder folder = new BatchFolder(scratch.resolve("stopped"));
        folder.drop(1);
        Manifest complete = Manifest.read(folder);
        complete.with(Manifest.State.INTERRUPTED, complete.runs(), complete.failed())
                .write(folder);
    }

    @Test
    void an_unfinished_study_of_which_nothing_can_be_told_yet_says_so() throws IOException {
        make("stopped", "sensitivity", RUTTE, "--only", "members.HUN", "--runs", "1", "--chunk-size", "5");
        stopped();
        Ran report = Ran.here("report", scratch.resolve("stopped").toString());
        assertThat(report.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(report.err())
                .startsWith(
                        "unanimity: error: nothing can be told yet: of 5 of 13 points no run has come to its end yet");
    }

    @Test
    void a_study_that_was_stopped_ends_as_it_would_have() throws IOException {
        String[] typed = {
            "discover", TOWNS, "--vary", "members.COV.affinity.proposal=-2..0", "--runs", "300", "--chunk-size", "100"
        };
        assertThat(make("stopped", typed).code()).isZero();
        SortedMap<String, String> before = hashes("stopped");
        assertThat(before).containsKeys("boxes.csv", "draws.csv");
        stopped();
        Ran unfinished = Ran.here("report", scratch.resolve("stopped").toString());
        assertThat(unfinished.out()).contains("(200 runs, seed 1)").contains("Deadlock");
        List<String> again = new ArrayList<>(List.of(typed));
        again.add("--resume");
        assertThat(make("stopped", again.toArray(String[]::new)).code()).isZero();
        assertThat(hashes("stopped")).isEqualTo(before);
        assertThat(Ran.here("verify", scratch.resolve("stopped").toString()).code())
                .isZero();
    }

    /** Where its grudge is larger than a ferry can make good, Cove never comes round. */
    @Test
    void a_box_is_told_with_its_limits_and_can_be_counted_anew() throws IOException {
        Ran told = make("box", "discover", TOWNS, "--vary", "members.COV.affinity.proposal=-2..0", "--runs", "400");
        assertThat(told.out())
                .contains("where Cove’s liking of Ada is below −")
                .contains("The limit is found anew in all")
                .contains("members.COV.affinity.proposal");
        Ran boxes = Ran.here(
                "query", scratch.resolve("box").toString(), "SELECT box, factor, side, density FROM boxes", "--csv");
        assertThat(boxes.out()).contains("1,members.COV.affinity.proposal,upper,");
        assertThat(Files.readString(scratch.resolve("box").resolve("data-dictionary.csv")))
                .contains("boxes.csv")
                .contains("draws.csv");
    }

    @Test
    void where_there_is_no_deadlock_that_is_told() {
        Ran told = make("none", "discover", TOWNS, "--vary", "proposal.capital=0.45..0.5", "--runs", "50");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out())
                .contains("Deadlock in none of 50 simulated campaigns")
                .contains("no run ends in deadlock");
    }
}
