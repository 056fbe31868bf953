package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was damaged after it was complete is vouched for by nothing. */
final class DamagedResultsTest {

    private static final String[] BATCH = {
        "batch", "scenarios/tutorial-three-members.yaml", "--runs", "50", "--chunk-size", "20", "--out"
    };

    @TempDir
    private static Path made;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void run() {
        Ran ran = Ran.here(
                Stream.concat(Stream.of(BATCH), Stream.of(made.resolve("batch").toString(), "--pivotality"))
                        .toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runs/part-000000.parquet",
                "endorsers/part-000001.parquet",
                "points.csv",
                "leverage.csv",
                "scenario.resolved.yaml"
            })
    void a_report_is_not_made_of_it_and_it_stays_to_be_found(String name) throws IOException {
        Path copy = copy();
        flip(copy.resolve(name));
        byte[] manifest = Files.readAllBytes(copy.resolve("manifest.json"));
        Ran ran = Ran.here("report", copy.toString());
        assertThat(ran)
                .isEqualTo(new Ran(
                        4,
                        "",
                        "unanimity: error: " + name + " is not what was written; ./unanimity verify " + copy
                                + " tells more\n"));
        assertThat(copy.resolve("manifest.json")).hasBinaryContent(manifest);
        assertThat(Ran.here("verify", copy.toString()).code()).isEqualTo(4);
    }

    @Test
    void a_report_can_be_made_again_of_what_is_whole_whatever_became_of_its_charts() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("summary.csv"));
        assertThat(Ran.here("report", copy.toString()).code()).isZero();
        assertThat(Ran.here("verify", copy.toString()).code()).isZero();
    }

    @Test
    void it_is_not_taken_up_either() throws IOException {
        Path copy = copy();
        flip(copy.resolve("runs/part-000001.parquet"));
        Ran ran = Ran.here(Stream.concat(Stream.of(BATCH), Stream.of(copy.toString(), "--resume"))
                .toArray(String[]::new));
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err())
                .contains("runs/part-000001.parquet is not what was written; ./unanimity verify tells more");
    }

    @Test
    void runs_that_are_missing_are_told_of_with_an_answer() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("runs/part-000001.parquet"));
        Ran ran = Ran.here("query", copy.toString(), "SELECT count(*) AS n FROM runs");
        assertThat(ran)
                .isEqualTo(new Ran(
                        0,
                        "n\n30\n",
                        "unanimity: warning: only 30 of 50 runs are there; ./unanimity verify " + copy
                                + " tells which files are missing\n"));
        assertThat(Ran.here("report", copy.toString()).err()).contains("runs/part-000001.parquet is missing");
        assertThat(Ran.here("verify", copy.toString()).out())
                .contains("runs/part-000001.parquet is missing")
                .doesNotContain("endorsers/part-000001.parquet is missing");
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private Path copy() throws IOException {
        Path copy = scratch.resolve("copy");
        try (Stream<Path> files = Files.walk(made.resolve("batch"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        copy.resolve(made.resolve("batch").relativize(file).toString()));
            }
        }
        return copy;
    }
}
