package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.results.TableNames;

/** What can be asked of the folder of a study, and what is refused. */
final class StoredStudyTest {

    private static final String TUTORIAL = "scenarios/tutorial-three-members.yaml";
    private static final String SWEEP = "sweep " + TUTORIAL + " --vary proposal.capital=0.1,0.2 --runs 3";

    @TempDir
    private static Path made;

    private static String sweep = "";
    private static String comparison = "";

    @BeforeAll
    static void run() {
        sweep = made.resolve("sweep").toString();
        comparison = made.resolve("comparison").toString();
        assertThat(typed(SWEEP, "--out", sweep).code()).isZero();
        assertThat(typed("compare " + TUTORIAL + " --runs 10 --set proposal.capital=0.1", "--out", comparison)
                        .code())
                .isZero();
    }

    private static Ran typed(String words, String... more) {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        all.addAll(List.of(more));
        return Ran.here(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY runs TO 'FOLDER/stolen.csv'",
                "COPY (SELECT 1) TO 'FOLDER/points.csv'",
                "SELECT 1; COPY runs TO 'FOLDER/stolen.csv'",
                "SELECT 1; SELECT 2",
                "EXPORT DATABASE 'FOLDER/stolen'",
                "ATTACH 'FOLDER/stolen.db'",
                "CREATE TABLE stolen AS SELECT 1",
                "EXPLAIN ANALYZE COPY runs TO 'FOLDER/stolen.csv'",
                "/* nothing */"
            })
    void only_a_question_is_asked_and_nothing_else_done(String sql) {
        Path stolen = made.resolve("sweep/stolen.csv");
        Ran ran = Ran.here("query", sweep, sql.replace("FOLDER", sweep));
        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "unanimity: error: only one question at a time can be asked, as SELECT … or FROM …; files are "
                                + "written by ./unanimity export\n"));
        assertThat(stolen).doesNotExist();
        assertThat(made.resolve("sweep/stolen")).doesNotExist();
        assertThat(made.resolve("sweep/stolen.db")).doesNotExist();
        assertThat(Ran.here("verify", sweep, "--runs", "0").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1;",
                "FROM points",
                "DESCRIBE runs",
                "SUMMARIZE runs",
                "SHOW TABLES",
                "WITH a AS (FROM runs) SELECT ';' FROM a -- ; all of them",
                "VALUES (1)",
                "PIVOT runs ON outcome USING count(*) GROUP BY point"
            })
    void a_question_has_many_forms(String sql) {
        Ran ran = Ran.here("query", sweep, sql);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isNotEmpty();
    }

    @Test
    void help_names_every_table() {
        assertThat(Ran.here("query", "--help").out()).contains(TableNames.all());
    }

    @Test
    void findings_are_exported_as_the_other_tables_are() {
        Ran ran = Ran.here(
                "export",
                comparison,
                "--format",
                "json",
                "--out",
                made.resolve("out").toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(made.resolve("out/comparison.jsonl")).isNotEmptyFile();
    }

    @Test
    void a_run_of_several_points_is_named_with_its_point() {
        for (String command : List.of("replay", "explain")) {
            assertThat(Ran.here(command, comparison, "--run", "7"))
                    .isEqualTo(
                            new Ran(
                                    2,
                                    "",
                                    "unanimity: error: the batch has 2 design points: write --run POINT-REPLICATE, as in --run 1-7\n"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare TUTORIAL --set proposal.capital=0.2 --runs 3 | it is a sweep there, a comparison here",
                "sweep TUTORIAL --vary proposal.capital=0.1,0.3 --runs 3 | the scenario has other values there, or other values were varied",
                "sweep TUTORIAL --vary proposal.capital=0.1,0.3,0.4 --runs 3 | the number of design points is 2 there and 3 here",
                "sweep TUTORIAL --vary rule=unanimity,majority --runs 3 | what varies is proposal.capital there and rule here",
                "sweep TUTORIAL --vary proposal.capital=0.1,0.2 --runs 3 --keep rounds | rounds are kept here, and not there",
                "sweep TUTORIAL --vary proposal.capital=0.1,0.2 --runs 2 | there are 6 runs there and 4 here"
            })
    void what_cannot_be_taken_up_is_told_in_words(String words, String told) {
        Ran ran = typed(words.replace("TUTORIAL", TUTORIAL), "--resume", "--out", sweep);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .endsWith(" holds another batch: " + told + "; name another folder with --out\n")
                .doesNotContain("[");
    }

    @Test
    void there_are_no_more_shards_than_chunks() {
        Ran ran = typed(SWEEP, "--shard", "2/50", "--out", made.resolve("shard").toString());
        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "unanimity: error: --shard 2/50: there is 1 chunk of 1,000 runs, fewer than shards; make them smaller with "
                                + "--chunk-size\n"));
        assertThat(made.resolve("shard")).doesNotExist();
    }

    @Test
    void a_forecast_for_other_programs_is_a_line_of_json() {
        Ran ran = typed(SWEEP, "--dry-run", "--json");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .matches(
                        "\\{\"kind\":\"forecast\",\"points\":2,\"replicates\":\"3\",\"runs\":\"6\",\"shard_runs\":\"6\",\"jobs\":\\d+,"
                                + "\"seconds\":[0-9.]+,\"bytes\":\"\\d+\"}\n");
    }
}
