package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import unanimity.results.BatchFolder;
import unanimity.results.BatchTable;
import unanimity.results.Manifest;

/** A batch that is killed ({@code kill -9}) again and again, and goes on each time. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
final class KilledBatchTest {

    private static final int KILLS = 50;
    /** After the first new file of an attempt; by then it writes one chunk after the other. */
    private static final int LATEST_MILLIS = 25;
    /** Every fifth is killed while it starts: reads the scenario, tidies up, writes the manifest. */
    private static final int LATEST_START_MILLIS = 1_200;

    @TempDir
    private Path scratch;

    private final Random chance = new Random(20_240_626);

    @Test
    void ends_with_the_bytes_of_one_that_nobody_killed() throws Exception {
        BatchFolder whole = new BatchFolder(scratch.resolve("whole"));
        assertThat(Ran.here(words(whole)).code()).isZero();
        BatchFolder folder = new BatchFolder(scratch.resolve("killed"));
        int halfWritten = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killSoon(folder, kill % 5 == 4);
            halfWritten += isHalfWritten(folder) ? 1 : 0;
            assertPartsOpen(folder);
        }
        assertThat(halfWritten).as("kills that came while a chunk was written").isGreaterThanOrEqualTo(5);
        int left = Manifest.read(folder).design().chunks() - folder.chunks().size();
        assertThat(left).as("chunks left after the last kill").isPositive();
        Ran last = Ran.start(scratch, words(folder, "--resume")).await();
        assertThat(last.code()).as(last.err()).isZero();
        assertThat(Manifest.read(folder).files())
                .isEqualTo(Manifest.read(whole).files())
                .hasSizeGreaterThan(3_000);
        assertThat(Manifest.read(folder).state()).isEqualTo(Manifest.State.COMPLETE);
        assertThat(leftovers(folder)).isEmpty();
    }

    private String[] words(BatchFolder folder, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "batch",
                "scenarios/rutte-2024.yaml",
                "--runs",
                "16000",
                "--chunk-size",
                "20",
                "--out",
                folder.path().toString()));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private void killSoon(BatchFolder folder, boolean early) throws Exception {
        long before = files(folder);
        Process process = Ran.start(scratch, words(folder, "--resume")).process();
        if (early) {
            Thread.sleep(chance.nextInt(LATEST_START_MILLIS));
        } else {
            while (process.isAlive() && files(folder) <= before) {
                Thread.onSpinWait();
            }
            Thread.sleep(chance.nextInt(LATEST_MILLIS));
        }
        assertThat(process.isAlive()).as("still at work").isTrue();
        process.destroyForcibly().waitFor();
    }

    /** Of endorsements, whose part is written first. */
    private static long files(BatchFolder folder) throws IOException {
        Path parts = folder.path().resolve(BatchTable.ENDORSEMENTS.label());
        if (!Files.isDirectory(parts)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(parts)) {
            return files.count();
        }
    }

    private static boolean isHalfWritten(BatchFolder folder) throws IOException {
        if (!leftovers(folder).isEmpty()) {
            return true;
        }
        return files(folder) > folder.chunks().size();
    }

    private static List<Path> leftovers(BatchFolder folder) throws IOException {
        if (!Files.isDirectory(folder.path())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.path())) {
            return files.filter(file -> file.toString().matches(".*\\.(tmp|part)"))
                    .toList();
        }
    }

    /** Whatever has the name of a part is whole, also where the chunk is not. */
    private static void assertPartsOpen(BatchFolder folder) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (BatchTable table : BatchTable.values()) {
                Path parts = folder.path().resolve(table.label());
                if (Files.isDirectory(parts) && hasParts(parts)) {
                    statement.execute("SELECT sum(hash(row)) FROM read_parquet('" + parts + "/*.parquet') AS row");
                }
            }
        }
    }

    private static boolean hasParts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".parquet"));
        }
    }
}
