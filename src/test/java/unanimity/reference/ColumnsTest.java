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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import unanimity.cli.Main;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.ResultLayout;
import unanimity.results.TraceLayout;

/** What the reference says of the files of a run holds of real ones: their names, their columns and what stands in the cells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ColumnsTest {

    private static final String TUTORIAL = "scenarios/tutorial-three-members.yaml";

    @TempDir
    private static Path folder;

    private final Map<String, List<Layout>> layouts = new SampleRun().layouts();

    @BeforeAll
    void run_three_negotiations() {
        run("tutorial", TUTORIAL, "--meeting", "COV@4", "--meeting", "COV@0");
        run("amended", TUTORIAL, "--set", "issues.tolls.negotiable=true");
        run("rutte", "scenarios/rutte-2024.yaml", "--meeting", "HUN@16");
    }

    @Test
    void every_file_is_described() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files("")) {
            found.add(name(file).replaceAll("charts/[^/]*\\.", "charts/*."));
        }
        assertThat(found).isEqualTo(new TreeSet<>(ColumnsPage.FILES.keySet()));
    }

    @Test
    void every_column_of_a_table_is_described_and_holds_what_is_said() throws IOException {
        for (Path file : files(".csv")) {
            Layout layout = layouts.get(name(file).replaceAll("meeting-.*\\.", "meeting-MEMBER-ROUND."))
                    .get(0);
            List<List<String>> rows = Csv.rows(Files.readString(file));
            assertThat(rows.get(0)).as(name(file)).isEqualTo(layout.names());
            rows.stream().skip(1).forEach(row -> Cells.assertHold(name(file), layout, row));
        }
    }

    @Test
    void every_field_of_a_result_is_described_and_holds_what_is_said() throws IOException {
        for (Path file : files("run.json")) {
            JsonObject record = JsonObject.all(Files.readString(file)).get(0);
            assertFields("run.json", ResultLayout.RUN, record.fields());
            assertThat(record.below().get("members")).isNotEmpty();
            record.below().get("members").forEach(m -> assertFields("members", ResultLayout.MEMBER, m));
            record.below().get("pledges").forEach(p -> assertFields("pledges", ResultLayout.PLEDGE, p));
        }
    }

    @Test
    void every_record_of_a_trace_is_described_and_every_kind_that_is_described_occurs() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (Path file : files(".jsonl")) {
            for (JsonObject record : JsonObject.all(Files.readString(file))) {
                String kind = String.valueOf(record.fields().remove("kind"));
                kinds.add(kind);
                assertFields(kind, TraceLayout.byKind().get(kind), record.fields());
            }
        }
        assertThat(kinds).isEqualTo(new TreeSet<>(TraceLayout.byKind().keySet()));
    }

    private static void assertFields(String file, @Nullable Layout layout, Map<String, @Nullable String> fields) {
        assertThat(layout).as(file).isNotNull();
        assertThat(List.copyOf(fields.keySet())).as(file).isEqualTo(layout.names());
        for (Column column : layout.columns()) {
            Cells.assertHolds(file, column, fields.get(column.name()));
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

    /** Within the folder of its run. */
    private static String name(Path file) {
        Path inside = folder.relativize(file);
        return inside.subpath(1, inside.getNameCount()).toString().replace('\\', '/');
    }

    private static void run(String name, String scenario, String... more) {
        Path out = folder.resolve(name);
        List<String> typed = new ArrayList<>(List.of("run", scenario, "-q", "--out", out.toString()));
        typed.addAll(List.of("--trace", out.resolve("trace.jsonl").toString()));
        typed.addAll(List.of(more));
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(typed.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
    }
}
