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

/** What {@code sweep} tells, refuses and leaves, and what other commands make of its folder. */
final class SweepCommandTest {

    private static final String TUTORIAL = "scenarios/tutorial-three-members.yaml";
    private static final String RUTTE = "scenarios/rutte-2024.yaml";
    private static final String CAPITAL = "proposal.capital=0.02,0.05,0.1";

    @TempDir
    private Path scratch;

    private Ran sweep(String folder, String... words) {
        return Ran.into(
                scratch.resolve(folder),
                Stream.concat(Stream.of("sweep"), Stream.of(words)).toArray(String[]::new));
    }

    private Ran done(String folder, String... words) {
        return sweep(folder, words).done();
    }

    private String asked(String folder, String sql) {
        return Ran.here("query", scratch.resolve(folder).toString(), sql, "--csv")
                .done()
                .out();
    }

    @Test
    void one_parameter_is_told_from_its_lowest_value_to_its_highest() {
        Ran ran = done("capital", RUTTE, "--vary", "proposal.capital=0.3,0.1,0.2", "--runs", "40");
        assertThat(ran.out())
                .contains("The higher proposal.capital, the more often adopted: from ")
                .contains("  Adopted ", "  Difference ", "  Likelier than not ", "  Rounds ", "  Price ");
        assertThat(ran.out().lines().filter(line -> line.matches(" +0\\.[123] +.*")))
                .extracting(line -> line.strip().substring(0, 3))
                .containsExactly("0.1", "0.2", "0.3");
        assertThat(ran.err())
                .contains("/capital --run 1-0 ", "/capital \"SELECT * FROM points JOIN summary USING (point)\"");
    }

    @Test
    void two_parameters_of_a_grid_make_a_square_and_points_without_a_value_alike_stand_in_it() {
        Ran ran = done("square", TUTORIAL, "--vary", CAPITAL, "--vary", "rule=unanimity,majority", "--runs", "5");
        assertThat(ran.out())
                .contains("proposal.capital down, rule across:", "  adopted   unanimity", "Most often", "Least often");
    }

    @Test
    void of_many_points_some_are_shown_and_the_rest_is_counted_with_a_query_for_it() {
        Ran ran = done("many", TUTORIAL, "--vary", "proposal.capital=0.01..0.3/60", "--runs", "1");
        assertThat(ran.out()).contains("  … and 35 more points: ./unanimity query ");
        assertThat(ran.out().lines().filter(line -> line.matches(" +0\\.[0-9]+ +[0-9].*")))
                .hasSize(25);
    }

    @Test
    void a_sobol_sample_that_is_no_power_of_two_is_pointed_out() {
        Ran ran = done(
                "sample",
                TUTORIAL,
                "--design",
                "sobol",
                "--points",
                "12",
                "--vary",
                "proposal.capital=0.01..0.3",
                "--vary",
                "defaults.urgency=0..1",
                "--runs",
                "1");
        assertThat(ran.out()).contains("take 8 or 16 rather than 12.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TUTORIAL | unanimity: error: say with --vary what is to vary",
                "TUTORIAL --vary proposal.capital | --vary proposal.capital:1:8: error: an option reads --vary path=low..high",
                "TUTORIAL --vary proposal.capital= | error: an option reads --vary path=low..high",
                "TUTORIAL --vary proposal.capitel=1,2 | --vary proposal.capitel=1,2:1:17: error: 'proposal.capitel' matches nothing (did you mean 'proposal.capital'?) [unknown-path]",
                "TUTORIAL --vary proposal.capital=1..0.5/3 | --vary proposal.capital=1..0.5/3:1:25: error: the range of proposal.capital is empty: it runs from 1 to 0.5 [empty-range]",
                "TUTORIAL --vary proposal.capital=0.5..0.5/3 | is empty: it runs from 0.5 to 0.5 [empty-range]",
                "TUTORIAL --vary proposal.capital=0.5,1,0.5 | --vary proposal.capital=0.5,1,0.5:1:31: error: 0.5 stands twice [duplicate-value]",
                "TUTORIAL --vary proposal.capital=0.5, | error: there is no value here [missing-value]",
                "TUTORIAL --vary proposal.capital=much,little | --vary proposal.capital=much,little:1:25: error: ",
                "TUTORIAL --vary proposal.capital=0,5..1/3 | --vary proposal.capital=0,5..1/3:1:25: error: a range reads low..high or low..high/steps, with decimal points, not '0,5..1/3' [wrong-type]",
                "TUTORIAL --vary proposal.capital=0.5..1/1 | error: steps must be from 2 to 100000, both ends among them, not 1 [out-of-range]",
                "TUTORIAL --vary proposal.capital=0.5..1 | error: a grid needs the steps of proposal.capital",
                "TUTORIAL --vary proposal.capital=-1..1/3 | --vary proposal.capital=-1..1/3:1:25: error: ",
                "TUTORIAL --vary rule=unanimity,everybody | --vary rule=unanimity,everybody:1:23: error: ",
                "TUTORIAL --vary proposal.capital=1,2 --vary proposal.capital=3,4 | error: proposal.capital is varied twice [duplicate-key]",
                "TUTORIAL --vary proposal.capital=1,2 --set proposal.capital=0.3 | --vary proposal.capital=1,2:1:8: error: 'proposal.capital' is set too, and would not count where 'proposal.capital' is varied; leave one of them out [duplicate-key]",
                "TUTORIAL --vary members.*.access=1,0.5 --set members.COV.access=0.3 | 'members.COV.access' is set too, and would not count where 'members.*.access' is varied",
                "TUTORIAL --vary members.COV.access=1,0.5 --set members.*.access=0.3 | 'members.*.access' is set too, and would not count where 'members.COV.access' is varied",
                "TUTORIAL --vary members.COV.access=1,0.5 --vary members.*.access=0.3,0.4 | --vary members.*.access=0.3,0.4:1:8: error: 'members.COV.access' is varied too, and would not count where 'members.*.access' is varied",
                "TUTORIAL --vary members.*.access=1,0.5 --vary members.COV.access=0.3,0.4 | 'members.*.access' is varied too",
                "TUTORIAL --vary proposal.exchanges=1..4/3 | --vary proposal.exchanges=1..4/3:1:27: error: proposal.exchanges takes whole numbers only; in 3 steps it would be 2.5 [not-whole]",
                "TUTORIAL --vary proposal.capital=0.1..1/100000 --vary defaults.urgency=0..1/10000 | there would be 1,000,000,000 points; at most 100,000 are possible [too-many-points]",
                "TUTORIAL --vary proposal.capital=0.1..1/10000 --runs 1000000 | too many runs; at most 1,000,000,000 are possible [too-many-points]",
                "TUTORIAL --vary proposal.capital=0.1..1 --design sobol --points 1000000000 | points must be from 1 to 100000, but are 1000000000",
                "TUTORIAL --vary proposal.capital=1,2 --points 8 | a grid has as many points as its values make",
                "TUTORIAL --vary proposal.capital=1,2 --design sobel | not 'sobel' (did you mean 'sobol'?)",
                "TUTORIAL --vary proposal.capital=1,2 --only x | --only belongs to an experiment file",
                "scenarios/nowhere.yaml --vary proposal.capital=1,2 | [missing-file]",
                "EXPERIMENTS --vary proposal.capital=1,2 | an experiment file says itself what varies",
                "EXPERIMENTS --only capitel | there is no experiment 'capitel' (did you mean 'capital'?)",
                "EXPERIMENTS | --out is the folder of one experiment: say with --only which"
            })
    void what_cannot_be_swept_is_refused_before_anything_is_written(String words, String told) {
        Ran ran = sweep(
                "refused",
                words.replace("TUTORIAL", TUTORIAL)
                        .replace("EXPERIMENTS", "scenarios/experiments/rutte-2024.yaml")
                        .strip()
                        .split(" "));
        assertThat(ran.code()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(told);
        assertThat(scratch.resolve("refused")).doesNotExist();
    }

    @Test
    void what_is_wrong_in_two_experiments_is_told_of_both_before_either_is_run() throws IOException {
        Path file = Files.writeString(
                scratch.resolve("experiments.yaml"),
                "schema: unanimity/experiment/1\nscenario: " + Path.of(TUTORIAL).toAbsolutePath()
                        + "\nexperiments:\n  good: {vary: {proposal.capital: [1, 2]}}\n  one: {vary: {proposal.capital: [much]}}\n"
                        + "  two: {vary: {members.NOBODY.access: [1, 0.5]}}\n");
        Ran ran = Ran.here("sweep", file.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("experiments.yaml:5:35: error: ", "experiments.yaml:6:24: error: ");
    }

    @Test
    void an_experiment_of_a_file_is_run_by_its_name() throws IOException {
        Ran ran = done("file", "scenarios/experiments/rutte-2024.yaml", "--only", "capital", "--runs", "2");
        assertThat(ran.out()).contains("(11 points, 22 runs, seed 1)");
        assertThat(Files.readString(scratch.resolve("file/manifest.json")))
                .contains("sweep scenarios/experiments/rutte-2024.yaml --only capital --runs 2");
    }

    @Test
    void an_experiment_file_is_validated_as_such_and_not_listed_as_a_scenario() {
        Ran valid = Ran.here("validate", "scenarios/experiments/rutte-2024.yaml");
        assertThat(valid.code()).isZero();
        assertThat(valid.out())
                .contains("valid, an experiment file (capital, capital-and-access, without-opt-out, what-matters)");
        assertThat(valid.err()).contains("./unanimity sweep scenarios/experiments/rutte-2024.yaml");
        assertThat(Ran.here("list").out()).doesNotContain("experiment");
    }

    @Test
    void runs_at_a_point_are_those_of_a_batch_with_the_same_value_set() {
        done(
                "points",
                TUTORIAL,
                "--vary",
                "proposal.capital=0.05,0.1",
                "--vary",
                "rule=unanimity,majority",
                "--runs",
                "12");
        Ran batch = Ran.here(
                "batch",
                TUTORIAL,
                "--set",
                "proposal.capital=0.1",
                "--set",
                "rule=unanimity",
                "--runs",
                "12",
                "--out",
                scratch.resolve("batch").toString());
        assertThat(batch.code()).isZero();
        String columns = "seed, outcome, round, last_member, spent, meetings, offers, endorsers";
        assertThat(asked("points", "SELECT " + columns + " FROM runs WHERE point = 2 ORDER BY replicate"))
                .isEqualTo(asked("batch", "SELECT " + columns + " FROM runs ORDER BY replicate"));
    }

    @Test
    void more_runs_keep_those_that_there_were() {
        done("few", TUTORIAL, "--vary", CAPITAL, "--runs", "4");
        done("more", TUTORIAL, "--vary", CAPITAL, "--runs", "9");
        String few = "SELECT run, seed, outcome, spent FROM runs WHERE replicate < 4 ORDER BY point, replicate";
        assertThat(asked("more", few)).isEqualTo(asked("few", few));
    }

    @Test
    void what_is_missing_is_run_by_resume_and_ends_with_the_same_bytes() throws IOException {
        String[] words = {TUTORIAL, "--vary", CAPITAL, "--runs", "10", "--chunk-size", "10"};
        done("whole", words);
        done("part", words);
        Files.delete(scratch.resolve("part/runs/part-000001.parquet"));
        List<String> again = new ArrayList<>(List.of(words));
        again.add("--resume");
        done("part", again.toArray(String[]::new));
        assertSame("whole", "part");
    }

    @Test
    void shards_say_so_and_join_to_what_one_sweep_writes() throws IOException {
        String[] words = {TUTORIAL, "--vary", CAPITAL, "--runs", "10", "--chunk-size", "10"};
        done("whole", words);
        List<String> merge = new ArrayList<>(List.of("merge"));
        for (int shard = 1; shard <= 3; shard++) {
            List<String> typed = new ArrayList<>(List.of(words));
            typed.addAll(List.of("--shard", shard + "/3"));
            Ran ran = done("of-shard-" + shard + "-3", typed.toArray(String[]::new));
            assertThat(ran.out()).contains("Shard " + shard + "/3: 10 of 30 runs.");
            assertThat(ran.err()).contains("./unanimity merge ");
            merge.add(scratch.resolve("of-shard-" + shard + "-3").toString());
        }
        merge.addAll(List.of("--out", scratch.resolve("merged").toString()));
        Ran merged = Ran.here(merge.toArray(String[]::new));
        assertThat(merged.code()).as(merged.err()).isZero();
        assertSame("whole", "merged");
    }

    private void assertSame(String one, String other) throws IOException {
        try (Stream<Path> files = Files.walk(scratch.resolve(one))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = scratch.resolve(one).relativize(file).toString();
                if (!name.matches("manifest\\.json|report\\.html|.*\\.png")) {
                    assertThat(Files.readAllBytes(scratch.resolve(other).resolve(name)))
                            .as(name)
                            .isEqualTo(Files.readAllBytes(file));
                }
            }
        }
    }

    @Test
    void a_run_of_a_point_is_verified_replayed_explained_and_reported() {
        done("sweep", RUTTE, "--vary", "proposal.capital=0.1,0.9", "--runs", "3");
        String folder = scratch.resolve("sweep").toString();
        assertThat(Ran.here("verify", folder).code()).isZero();
        Ran replay = Ran.here("replay", folder, "--run", "1-2");
        assertThat(replay.code()).as(replay.err()).isZero();
        Ran explained = Ran.here("explain", folder, "--run", "0-1");
        assertThat(explained.code()).as(explained.err()).isZero();
        assertThat(Ran.here("report", folder).out()).contains("proposal.capital");
    }

    @Test
    void points_have_their_values_in_the_order_of_the_grid_and_a_sample_has_one_in_each_stratum() {
        done(
                "grid",
                TUTORIAL,
                "--vary",
                "proposal.capital=0.1,0.2",
                "--vary",
                "proposal.exchanges=1..3/3",
                "--runs",
                "1");
        assertThat(asked("grid", "SELECT * EXCLUDE (scenario, content_hash) FROM points ORDER BY point"))
                .isEqualTo(
                        "point,proposal.capital,proposal.exchanges\n0,0.1,1\n1,0.1,2\n2,0.1,3\n3,0.2,1\n4,0.2,2\n5,0.2,3\n");
        done(
                "strata",
                TUTORIAL,
                "--design",
                "latin-hypercube",
                "--points",
                "8",
                "--vary",
                "proposal.capital=0..0.8",
                "--vary",
                "proposal.exchanges=1..8",
                "--runs",
                "1");
        assertThat(
                        asked(
                                "strata",
                                "SELECT count(DISTINCT floor(COLUMNS(lambda c: c = 'proposal.capital') * 10)) AS strata FROM points"))
                .isEqualTo("strata\n8\n");
        assertThat(asked(
                        "strata",
                        "SELECT count(DISTINCT COLUMNS(lambda c: c = 'proposal.exchanges')) AS values FROM points"))
                .isEqualTo("values\n8\n");
    }

    @Test
    void other_programs_get_a_line_for_each_row_of_the_summary() throws IOException {
        Ran ran = done("json", TUTORIAL, "--vary", CAPITAL, "--runs", "3", "--json");
        assertThat(ran.out().lines())
                .hasSize(Files.readAllLines(scratch.resolve("json/summary.csv")).size() - 1);
    }

    @Test
    void a_dry_run_says_how_many_runs_there_would_be_and_writes_nothing() {
        Ran ran = done("dry", TUTORIAL, "--vary", CAPITAL, "--runs", "100", "--dry-run");
        assertThat(ran.out()).contains("3", "300");
        assertThat(scratch.resolve("dry")).doesNotExist();
    }
}
