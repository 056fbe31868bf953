package unanimity.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import unanimity.cli.Main;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.PlayedFolder;
import unanimity.experiment.Prepared;
import unanimity.experiment.Runner;
import unanimity.results.Column;
import unanimity.results.Failures;
import unanimity.results.Layout;
import unanimity.results.ManifestLayout;
import unanimity.results.PointTable;
import unanimity.results.SummaryTable;

/** What the reference says of the files of a batch holds of real ones: their names, their columns and what stands in the cells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BatchColumnsTest {

    private static final String TUTORIAL = "scenarios/tutorial-three-members.yaml";
    private static final String RUTTE = "scenarios/rutte-2024.yaml";

    @TempDir
    private static Path folder;

    @TempDir
    private static Path scratch;

    private Map<String, Layout> layouts = Map.of();

    @BeforeAll
    void run_some_batches() throws IOException {
        layouts = new SampleBatch(scratch).layouts();
        Path tutorial = folder.resolve("tutorial");
        type(
                "batch",
                TUTORIAL,
                "--runs",
                "7",
                "--keep",
                "rounds,offers",
                "--premium",
                "--pivotality",
                "--out",
                tutorial.toString());
        Path rutte = folder.resolve("rutte");
        type("batch", RUTTE, "--runs", "60", "--chunk-size", "25", "--out", rutte.toString());
        Path quitting = folder.resolve("quitting");
        type("batch", RUTTE, "--runs", "20", "--set", "proposal.quit=0.2", "--out", quitting.toString());
        failing(folder.resolve("failing"));
        type(
                "compare",
                RUTTE,
                "scenarios/rutte-2024-us-election.yaml",
                "--runs",
                "40",
                "--out",
                folder.resolve("comparison").toString());
        type(
                "sweep",
                TUTORIAL,
                "--vary",
                "proposal.capital=0.01..0.2/3",
                "--runs",
                "4",
                "--out",
                folder.resolve("sweep").toString());
        type(
                "sweep",
                TUTORIAL,
                "--design",
                "latin-hypercube",
                "--points",
                "9",
                "--vary",
                "proposal.capital=0.01..0.2",
                "--vary",
                "defaults.urgency=0..1",
                "--runs",
                "2",
                "--out",
                folder.resolve("hypercube").toString());
        type(
                "sensitivity",
                RUTTE,
                "--only",
                "members.HUN",
                "--runs",
                "5",
                "--out",
                folder.resolve("tornado").toString());
        type(
                "discover",
                RUTTE,
                "--runs",
                "1000",
                "--out",
                folder.resolve("discover").toString());
    }

    /** A batch in which every third run throws; a report is made of it. */
    private static void failing(Path path) throws IOException {
        Prepared prepared = BatchOrder.of(Path.of(TUTORIAL), 1, 6).prepare();
        Runner runner = (plan, fixed, seed) -> {
            if (Math.floorMod(seed, 3) == 0) {
                throw new IllegalStateException("a fault of seed " + seed);
            }
            return Runner.NEGOTIATION.run(plan, fixed, seed);
        };
        PlayedFolder.of(prepared, path, runner);
        type("report", path.toString());
    }

    @Test
    void every_file_is_described() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files("")) {
            found.add(name(file).replaceAll("charts/[^/]*\\.", "charts/*.").replaceAll("part-\\d+", "*"));
        }
        assertThat(found).isEqualTo(new TreeSet<>(BatchColumnsPage.FILES.keySet()));
    }

    @Test
    void every_column_of_a_csv_is_described_and_holds_what_is_said() throws IOException {
        for (Path file : files(".csv")) {
            String csv = Files.readString(file);
            assertHolds(name(file), name(file).equals(PointTable.FILE) ? points(csv) : layout(name(file)), csv);
        }
    }

    @Test
    void every_column_of_a_stored_table_is_described_and_holds_what_is_said() throws IOException {
        for (String batch : List.of("tutorial", "rutte", "quitting", "failing", "comparison", "sweep", "hypercube")) {
            Path out = scratch.resolve(batch);
            type("export", folder.resolve(batch).toString(), "--out", out.toString());
            try (Stream<Path> tables = Files.list(out)) {
                for (Path table : tables.toList()) {
                    String label = table.getFileName().toString().replace(".csv", "");
                    Layout stored = layouts.get(label + "/*.parquet");
                    assertHolds(label, stored == null ? layout(label + ".csv") : stored, Files.readString(table));
                }
            }
        }
    }

    @Test
    void every_measure_is_described_and_every_one_that_is_described_occurs() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String batch : List.of("rutte", "sweep", "tornado")) {
            List<List<String>> rows =
                    Csv.rows(Files.readString(folder.resolve(batch).resolve(SummaryTable.FILE)));
            rows.stream().skip(1).forEach(row -> found.add(row.get(1)));
        }
        assertThat(((Column.Content.Choice) SummaryTable.LAYOUT.columns().get(1).content()).words())
                .extracting(Column.Word::word)
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void every_field_of_a_manifest_and_of_an_error_is_described_and_holds_what_is_said() throws IOException {
        for (Path file : files("manifest.json")) {
            assertFields("manifest.json", ManifestLayout.FIELDS, JsonObject.all(Files.readString(file)));
        }
        List<JsonObject> errors =
                JsonObject.all(Files.readString(folder.resolve("failing").resolve(Failures.FILE)));
        assertThat(errors).isNotEmpty();
        assertFields(Failures.FILE, Failures.LAYOUT, errors);
    }

    @Test
    void runs_that_failed_can_be_asked_for() {
        String answer = type("query", folder.resolve("failing").toString(), "SELECT point, cause FROM errors", "--csv");
        assertThat(answer.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("0,java.lang.IllegalState"));
        assertThat(type("query", folder.resolve("rutte").toString(), "SELECT run, cause FROM errors", "--csv"))
                .isEqualTo("run,cause\n");
    }

    /** Points have a column for each path that is set. */
    private static Layout points(String csv) {
        List<String> header = Csv.rows(csv).get(0);
        return PointTable.layout(header.subList(2, header.size() - 1));
    }

    private Layout layout(String file) {
        return Objects.requireNonNull(layouts.get(file), file);
    }

    private static void assertHolds(String file, Layout described, String csv) {
        List<List<String>> rows = Csv.rows(csv);
        List<String> names = rows.get(0);
        Layout layout = file.startsWith("points")
                ? PointTable.layout(names.subList(2, names.size() - 1)) // what varies is different in each sweep
                : described;
        assertThat(rows.get(0)).as(file).isEqualTo(layout.names());
        rows.stream().skip(1).forEach(row -> Cells.assertHold(file, layout, row));
    }

    private static void assertFields(String file, Layout layout, List<JsonObject> objects) {
        for (JsonObject object : objects) {
            Map<String, @Nullable String> fields = object.fields();
            assertThat(List.copyOf(fields.keySet())).as(file).isEqualTo(layout.names());
            for (Column column : layout.columns()) {
                Cells.assertHolds(file, column, fields.get(column.name()));
            }
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Within the folder of its batch. */
    private static String name(Path file) {
        Path inside = folder.relativize(file);
        return inside.subpath(1, inside.getNameCount()).toString().replace('\\', '/');
    }

    /** @return what is printed */
    private static String type(String... words) {
        List<String> typed = new ArrayList<>(List.of(words));
        typed.add("-q");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(typed.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }
}
