package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.results.BatchFolder;

/** What can be done with the folder of a batch. */
final class StoredBatchTest {

    private static final List<String> TABLES =
            List.of("endorsements", "pledges", "endorsers", "rounds", "offers", "runs", "points", "summary");

    @TempDir
    private static Path made;

    @TempDir
    private Path scratch;

    private static Path batch;

    @BeforeAll
    static void run() {
        batch = made.resolve("batch");
        Ran ran = run(batch, "--keep", "rounds,offers");
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    private static Ran run(Path folder, String... more) {
        return Ran.here(Stream.concat(
                        Stream.of(
                                "batch",
                                "scenarios/tutorial-three-members.yaml",
                                "--runs",
                                "250",
                                "--chunk-size",
                                "100",
                                "--out",
                                folder.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void a_batch_is_verified() {
        assertThat(Ran.here("verify", batch.toString()))
                .isEqualTo(new Ran(0, "The same: 20 runs made again, and the files' hashes.\n", ""));
        assertThat(Ran.here("verify", batch.toString(), "--runs", "250", "--json")
                        .out())
                .isEqualTo("{\"kind\":\"verify\",\"runs\":250,\"differences\":[]}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"endorsements", "runs", "offers"})
    void a_byte_that_was_flipped_is_found(String table) throws IOException {
        String name = table + "/part-000001.parquet";
        Path copy = copy();
        for (double place : new double[] {0.1, 0.5, 0.99}) {
            byte[] bytes = Files.readAllBytes(batch.resolve(name));
            bytes[(int) (place * bytes.length)] ^= 4;
            Files.write(copy.resolve(name), bytes);
            Ran ran = Ran.here("verify", copy.toString());
            assertThat(ran.code()).as("at %s: %s", place, ran).isEqualTo(4);
            assertThat(ran.out()).contains(name + " has other bytes than when the batch was completed\n");
        }
    }

    @Test
    void a_row_of_another_run_is_found() throws Exception {
        Path copy = copy();
        Path part = copy.resolve("runs/part-000000.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE runs AS SELECT * FROM read_parquet('" + part + "')");
            statement.execute("UPDATE runs SET spent = spent + 0.001 WHERE replicate = 6");
            statement.execute("COPY runs TO '" + part + "' (FORMAT parquet)");
        }
        Ran ran = Ran.here("verify", copy.toString(), "--runs", "250");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out())
                .contains("runs/part-000000.parquet has other bytes")
                .contains("run 0-6: runs differ\n");
    }

    @Test
    void a_scenario_that_was_changed_is_found() throws IOException {
        Path copy = copy();
        Path scenario = copy.resolve(BatchFolder.SCENARIO);
        String text = Files.readString(scenario);
        assertThat(text).contains("capital: ");
        Files.writeString(scenario, text.replaceFirst("capital: [0-9.]+", "capital: 0.01"));
        Ran ran = Ran.here("verify", copy.toString());
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out())
                .contains("scenario.resolved.yaml has other bytes than when the batch was completed")
                .containsPattern("run 0-\\d+: runs differ");
    }

    @Test
    void a_file_that_is_missing_is_found() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("pledges/part-000002.parquet"));
        Ran ran = Ran.here("verify", copy.toString());
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out()).contains("pledges/part-000002.parquet is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet", "json"})
    void an_export_holds_what_is_stored(String format) throws Exception {
        Path target = scratch.resolve("exported");
        Ran ran = Ran.here("export", batch.toString(), "--format", format, "--out", target.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        String ending = format.equals("json") ? "jsonl" : format;
        String reader = format.equals("csv") ? "read_csv" : format.equals("json") ? "read_json" : "read_parquet";
        for (String table : TABLES) {
            Path file = target.resolve(table + "." + ending);
            assertThat(ran.out()).contains(file + "\n");
            if (!table.equals("points") && !table.equals("summary")) {
                assertThat(differences(table, reader + "('" + file + "')"))
                        .as(table)
                        .isZero();
            }
        }
    }

    /** Rows that are in one of the two and not in the other. */
    private static long differences(String table, String exported) throws SQLException {
        String stored = "SELECT * FROM read_parquet('" + batch + "/" + table + "/*.parquet')";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE stored AS " + stored);
            statement.execute("CREATE TABLE exported AS SELECT * FROM stored LIMIT 0");
            statement.execute("INSERT INTO exported BY NAME SELECT * FROM " + exported);
            try (ResultSet rows =
                    statement.executeQuery("SELECT (SELECT count(*) FROM (FROM stored EXCEPT ALL FROM exported))"
                            + " + (SELECT count(*) FROM (FROM exported EXCEPT ALL FROM stored)),"
                            + " (SELECT count(*) FROM stored)")) {
                rows.next();
                assertThat(rows.getLong(2)).as(table).isPositive();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void csv_has_line_feeds_iso_days_and_decimal_points() throws IOException {
        Path target = scratch.resolve("exported");
        assertThat(Ran.here("export", batch.toString(), "--table", "runs", "--out", target.toString())
                        .out())
                .isEqualTo(target.resolve("runs.csv") + "\n");
        assertThat(target.toFile().list()).containsExactly("runs.csv");
        String csv = Files.readString(target.resolve("runs.csv"));
        assertThat(csv)
                .startsWith("point,replicate,run,seed,outcome,extended,round,date,last_member,spent,meetings,offers,"
                        + "endorsers,recantations\n0,0,0-0,")
                .doesNotContain("\r")
                .endsWith("\n");
        assertThat(csv.lines().skip(1))
                .hasSize(250)
                .allMatch(line -> line.matches("0,\\d+,0-\\d+,-?\\d+,(adopted|deadline|withdrawn),(true|false),\\d+,"
                        + "2024-\\d\\d-\\d\\d,([A-Z]{3})?,\\d+\\.\\d+(e-\\d+)?,\\d+,\\d+,\\d,\\d+"));
    }

    @Test
    void a_table_that_is_not_there_is_named() {
        assertThat(Ran.here("export", batch.toString(), "--table", "rums"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "unanimity: error: the batch has no table 'rums'; it has endorsements, pledges, endorsers, rounds, offers, runs, points,"
                                + " summary\n"));
    }

    @Test
    void a_query_is_answered_as_a_table_as_csv_and_as_json() {
        String sql = "SELECT date '2024-06-17' AS day, 0.5::double AS half, 'a,b' AS text, NULL AS nothing";
        assertThat(query(sql)).isEqualTo(new Ran(0, "day         half  text  nothing\n2024-06-17  0.5   a,b\n", ""));
        assertThat(query(sql, "--csv")).isEqualTo(new Ran(0, "day,half,text,nothing\n2024-06-17,0.5,\"a,b\",\n", ""));
        assertThat(query(sql, "--json"))
                .isEqualTo(new Ran(0, "{\"day\":\"2024-06-17\",\"half\":0.5,\"text\":\"a,b\",\"nothing\":null}\n", ""));
    }

    @Test
    void a_query_that_cannot_be_understood_is_told_with_its_place() {
        Ran ran = query("SELECT outcome, cuont(*) FROM runs GROUP BY outcome");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("cuont", "count", "LINE 1: SELECT outcome, cuont(*)", "^");
        assertThat(ran.err()).doesNotContain("java.");
    }

    @Test
    void a_query_changes_nothing() throws IOException {
        Ran ran = query("DROP VIEW runs");
        assertThat(batch.resolve("runs/part-000000.parquet")).exists();
        assertThat(ran.err()).doesNotContain("java.");
        assertThat(Ran.here("verify", batch.toString()).code()).isZero();
    }

    @Test
    void a_run_is_replayed_as_it_is_stored() {
        String run = query("SELECT run FROM runs WHERE outcome = 'adopted' ORDER BY replicate DESC LIMIT 1", "--csv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        String stored = query("SELECT '\"seed\":\"' || seed || '\"' FROM runs WHERE run = '" + run + "'")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .strip();
        Ran replayed = Ran.here("replay", batch.toString(), "--run", run, "--json");
        assertThat(replayed.code()).as(replayed.err()).isZero();
        assertThat(replayed.out()).contains(stored, "\"outcome\":\"adopted\"");
        Ran told = Ran.here("replay", batch.toString(), "--run", run.substring(2));
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("Adopted on ");
        assertThat(told.err()).contains("./unanimity explain " + batch + " --run " + run);
    }

    @Test
    void a_run_is_explained() {
        Ran ran = Ran.here("explain", batch.toString(), "--run", "0-7");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isNotBlank();
        assertThat(ran.err()).contains("./unanimity replay " + batch + " --run 0-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-250", "1-0", "250"})
    void a_run_that_the_batch_has_not_is_named(String run) {
        for (String command : List.of("replay", "explain")) {
            assertThat(Ran.here(command, batch.toString(), "--run", run))
                    .isEqualTo(new Ran(
                            2, "", "unanimity: error: the batch has no run " + run + "; its runs are 0-0 to 0-249\n"));
        }
    }

    @Test
    void a_report_on_an_unfinished_batch_says_so() throws IOException {
        Path copy = copy();
        new BatchFolder(copy).drop(1);
        Files.writeString(
                copy.resolve("manifest.json"),
                Files.readString(copy.resolve("manifest.json"))
                        .replace("\"state\": \"complete\"", "\"state\": \"interrupted\"")
                        .replace("\"runs\": \"250\"", "\"runs\": \"150\""));
        Ran ran = Ran.here("report", copy.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("150 of 250 runs");
        assertThat(Files.readString(copy.resolve("report.html"))).contains("150 of 250 runs");
        Ran resumed = run(copy, "--keep", "rounds,offers", "--resume");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.out()).doesNotContain("of 250 runs");
        assertThat(Ran.here("verify", copy.toString()).code()).isZero();
    }

    @Test
    void shards_are_joined_and_what_does_not_belong_together_is_refused() {
        Path first = scratch.resolve("1");
        Path second = scratch.resolve("2");
        assertThat(run(first, "--shard", "1/2").code()).isZero();
        assertThat(run(second, "--shard", "2/2").code()).isZero();
        Ran half = Ran.here(
                "merge", first.toString(), "--out", scratch.resolve("half").toString());
        assertThat(half)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "unanimity: error: these folders do not make one batch: 1 of 3 chunks are in none of the folders; "
                                + "is one left out, or a shard not finished?\n"));
        Ran other = Ran.here(
                "merge",
                first.toString(),
                batch.toString(),
                "--out",
                scratch.resolve("other").toString());
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("rounds are kept there, and not here");
        Path merged = scratch.resolve("merged");
        Ran ran = Ran.here("merge", second.toString(), first.toString(), "--out", merged.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Ran.here("verify", merged.toString()).code()).isZero();
        assertThat(Ran.here("merge", second.toString(), first.toString(), "--out", merged.toString())
                        .code())
                .isEqualTo(2);
    }

    private static Ran query(String sql, String... more) {
        return Ran.here(Stream.concat(Stream.of("query", batch.toString(), sql), Stream.of(more))
                .toArray(String[]::new));
    }

    /** A batch of one's own. */
    private Path copy() throws IOException {
        Path copy = scratch.resolve("copy");
        try (Stream<Path> files = Files.walk(batch)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(batch.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return copy;
    }
}
