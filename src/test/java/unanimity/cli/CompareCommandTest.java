package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code compare} tells, refuses and leaves, and what other commands make of its folder. */
final class CompareCommandTest {

    private static final String TUTORIAL = "scenarios/tutorial-three-members.yaml";
    private static final String RUTTE = "scenarios/rutte-2024.yaml";
    private static final String NO_OPT_OUT = "scenarios/rutte-2024-no-opt-out.yaml";

    @TempDir
    private Path scratch;

    private Ran compare(String folder, String... words) {
        return Ran.into(
                scratch.resolve(folder),
                Stream.concat(Stream.of("compare"), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void what_is_set_over_a_second_file_is_told_with_its_name_and_before_its_other_changes() {
        Ran one = compare("one", RUTTE, NO_OPT_OUT, "--runs", "40", "--set", "proposal.capital=0.4");
        assertThat(one.out())
                .contains(" without an opt-out for Hungary and with proposal.capital = 0.4, ")
                .contains("  Changed             proposal.capital = 0.4 in place of ");
        assertThat(Ran.here("report", scratch.resolve("one").toString()).out()).isEqualTo(one.out());
        Ran two = compare(
                "two",
                RUTTE,
                NO_OPT_OUT,
                "--runs",
                "40",
                "--set",
                "proposal.capital=0.4",
                "--set",
                "defaults.urgency=0.4");
        assertThat(two.out())
                .contains(" without an opt-out for Hungary and with two other values, ")
                .containsPattern("Changed +proposal.capital = 0.4 in place of [^;]+;\\s+members\\.\\*\\.urgency ");
    }

    @Test
    void two_files_are_told_by_what_their_titles_do_not_share() {
        Ran ran = compare("two", RUTTE, NO_OPT_OUT, "--runs", "60");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out().lines().limit(2).toList())
                .containsExactly(
                        "NATO chooses a secretary-general, 2024  (60 pairs of runs, seed 1)",
                        "Adopted in 10 of 60 simulated campaigns without an opt-out for Hungary, in all as it is.");
        assertThat(ran.err()).contains("/two --run 1-").contains("why a run was not adopted whose twin was");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rutte-2024-us-election | rutte-2024-no-opt-out | without an opt-out for Hungary | in the shadow of the US election",
                "rutte-2024-us-election | rutte-2024 | as it is | in the shadow of the US election",
                "rutte-2024 | tutorial-three-members | in “Three towns choose a mayor of the valley” | in “NATO chooses a secretary-general, 2024”"
            })
    void what_both_are_called_depends_on_both_titles(String first, String second, String after, String before) {
        Ran ran = compare("called", "scenarios/" + first + ".yaml", "scenarios/" + second + ".yaml", "--runs", "5");
        assertThat(ran.out().replaceAll("\\n {3,}", " "))
                .contains("\u00a0% " + after + ", ")
                .contains("\u00a0% " + before + ": ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proposal.capital=0.05          | Adopted in all 20 simulated campaigns, both with proposal.capital = 0.05 and as it is.",
                "members.COV.demands.ferry=null | Adopted in 8 of 20 simulated campaigns without members.COV.demands.ferry, in all as it is.",
                "title=The same                 | Adopted in all 20 simulated campaigns, both in “The same” and in “Three towns choose a mayor of the valley”."
            })
    void one_file_is_compared_with_what_is_set_in_it(String set, String told) {
        Ran ran = compare("set", TUTORIAL, "--set", set, "--runs", "20");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out().lines().toList().get(1)).isEqualTo(told);
    }

    @Test
    void of_two_bodies_without_a_common_member_nothing_is_said_of_who_comes_last() {
        Ran ran = compare("apart", RUTTE, TUTORIAL, "--runs", "20");
        assertThat(ran.out().replaceAll("\n {3,}", " "))
                .contains("Who comes last      no member is in both\n")
                .contains("Pairing             it buys nothing: ")
                .doesNotContain("1.00 times");
    }

    @Test
    void an_overlay_is_compared_too_and_several_changes_are_counted() throws IOException {
        Path overlay = Files.writeString(
                scratch.resolve("overlay.yaml"),
                "proposal: {capital: 0.05, exchanges: 3}\nmembers: {BAY: {access: 0.5}}\n");
        Ran ran = compare("overlay", TUTORIAL, "--overlay", overlay.toString(), "--runs", "20");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("both with three changes and as it is.")
                .contains("proposal.capital = 0.05 in place of 0.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                TUTORIAL + " | name a second scenario, or say with --overlay or --set what to change in the first",
                TUTORIAL + " " + TUTORIAL + " | both say the same: there is nothing to compare",
                TUTORIAL + " --set proposal.capital=0.5 | both say the same: there is nothing to compare",
                TUTORIAL + " --set proposal.capital=1 --runs 0 | runs must be at least 1, but are 0",
                TUTORIAL + " --set proposal.capital=1 --retry-failed | --retry-failed belongs to --resume"
            })
    void what_cannot_be_compared_is_refused(String words, String told) {
        Ran ran = compare("refused", words.strip().split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("unanimity: error: " + told);
        assertThat(scratch.resolve("refused")).doesNotExist();
    }

    @Test
    void a_file_that_is_not_there_and_a_path_that_is_not_known_are_told_as_everywhere() {
        Ran missing = compare("missing", TUTORIAL, "scenarios/nowhere.yaml");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("scenarios/nowhere.yaml").contains("[missing-file]");
        Ran unknown = compare("unknown", TUTORIAL, "--set", "proposal.capitel=1");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean 'proposal.capital'?");
    }

    @Test
    void other_programs_get_a_line_for_each_row_of_the_table() throws IOException {
        Ran ran = compare("json", TUTORIAL, "--set", "proposal.capital=0.05", "--runs", "10", "--json");
        assertThat(ran.code()).isZero();
        List<String> csv = Files.readAllLines(scratch.resolve("json/comparison.csv"));
        assertThat(ran.out().lines()).hasSize(csv.size() - 1).allMatch(line -> line.startsWith("{\"measure\":\""));
    }

    @Test
    void shards_say_so_and_join_to_what_one_comparison_writes() throws IOException {
        List<String> words = List.of(TUTORIAL, "--set", "proposal.capital=0.05", "--runs", "20", "--chunk-size", "10");
        assertThat(compare("whole", words.toArray(String[]::new)).code()).isZero();
        for (int shard = 1; shard <= 2; shard++) {
            List<String> typed = new ArrayList<>(words);
            typed.addAll(List.of("--shard", shard + "/2"));
            Ran ran = compare("part-shard-" + shard + "-2", typed.toArray(String[]::new));
            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("Shard " + shard + "/2: 10 of 20 pairs.");
            assertThat(ran.err()).contains("./unanimity merge ", "part-shard-1-2 ", "part-shard-2-2 --out ");
        }
        Ran merged = Ran.here(
                "merge",
                scratch.resolve("part-shard-1-2").toString(),
                scratch.resolve("part-shard-2-2").toString(),
                "--out",
                scratch.resolve("merged").toString());
        assertThat(merged.code()).as(merged.err()).isZero();
        for (String file : List.of(
                "comparison.csv",
                "points.csv",
                "scenario-1.resolved.yaml",
                "data-dictionary.csv",
                "runs/part-000000.parquet",
                "runs/part-000003.parquet",
                "charts/difference.csv",
                "charts/flips.svg")) {
            assertThat(scratch.resolve("merged").resolve(file))
                    .hasSameBinaryContentAs(scratch.resolve("whole").resolve(file));
        }
    }

    @Test
    void a_comparison_goes_on_only_as_the_same_one_and_grows() throws IOException {
        String[] some = {TUTORIAL, "--set", "proposal.capital=0.05", "--runs", "10"};
        String[] more = {TUTORIAL, "--set", "proposal.capital=0.05", "--runs", "15", "--resume"};
        String[] other = {TUTORIAL, "--set", "proposal.capital=0.06", "--runs", "15", "--resume"};
        assertThat(compare("resumed", some).code()).isZero();
        assertThat(compare("resumed", some).err()).contains("holds something already");
        Ran conflict = compare("resumed", other);
        assertThat(conflict.code()).isEqualTo(2);
        assertThat(conflict.err()).contains("holds another batch");
        Ran ran = compare("resumed", more);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("(15 pairs of runs, seed 1)");
    }

    @Test
    void other_commands_read_both_points_of_its_folder() throws IOException {
        String folder = scratch.resolve("read").toString();
        assertThat(compare("read", TUTORIAL, "--set", "members.COV.demands.ferry=null", "--runs", "20")
                        .code())
                .isZero();
        assertThat(Ran.here("verify", folder).out())
                .isEqualTo("The same: 20 runs made again, and the files' hashes.\n");
        String report = Files.readString(scratch.resolve("read/report.html"));
        Ran again = Ran.here("report", folder);
        assertThat(again.out()).contains("without members.COV.demands.ferry");
        assertThat(scratch.resolve("read/report.html")).hasContent(report);
        assertThat(Ran.here("replay", folder, "--run", "0-2").out()).contains("a ferry of its own");
        assertThat(Ran.here("replay", folder, "--run", "1-2").out()).doesNotContain("a ferry of its own");
        assertThat(Ran.here("explain", folder, "--run", "1-0").code()).isZero();
        assertThat(Ran.here(
                                "query",
                                folder,
                                "SELECT pairs FROM comparison WHERE measure = 'lost' AND member IS NULL",
                                "--csv")
                        .out())
                .isEqualTo("pairs\n12\n");
        assertThat(Ran.here("export", folder, "--out", scratch.resolve("export").toString())
                        .code())
                .isZero();
        assertThat(Files.readAllLines(scratch.resolve("export/runs.csv"))).hasSize(41);
    }

    @Test
    void a_dry_run_counts_both_runs_of_each_pair_and_leaves_nothing() {
        Ran ran = compare("dry", TUTORIAL, "--set", "proposal.capital=0.05", "--runs", "100", "--dry-run");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("2 design points x 100 replicates = 200 runs\n");
        assertThat(scratch.resolve("dry")).doesNotExist();
    }

    @Test
    void calendars_that_differ_are_pointed_out() {
        Ran ran = compare("days", TUTORIAL, "--set", "calendar.round_days=14", "--runs", "5");
        assertThat(ran.out()).contains("a round does not stand for the same days in both");
    }
}
