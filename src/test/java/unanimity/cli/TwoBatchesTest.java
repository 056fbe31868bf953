package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.results.BatchFolder;

/** Two batches that want to write to the same folder at once. */
@Tag("slow")
final class TwoBatchesTest {

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"--resume", "--force"})
    void the_second_is_refused_with_one_line(String how) throws Exception {
        BatchFolder folder = new BatchFolder(scratch.resolve("batch"));
        Process first = Ran.start(scratch, words(folder, "--resume")).process();
        try {
            while (first.isAlive() && folder.chunks().isEmpty()) {
                Thread.sleep(5);
            }
            Ran second = Ran.start(scratch, words(folder, how)).await();
            assertThat(second)
                    .isEqualTo(new Ran(
                            5,
                            "",
                            "unanimity: error: cannot read or write results: another batch is writing to "
                                    + folder.path() + "\n"));
            assertThat(first.isAlive()).isTrue();
        } finally {
            first.destroyForcibly().waitFor();
        }
        List<Integer> chunks = List.copyOf(folder.chunks());
        assertThat(chunks).contains(0);
    }

    /** A batch that was killed holds on to nothing. */
    @Test
    void a_lock_that_a_killed_batch_left_behind_is_none() throws Exception {
        BatchFolder folder = new BatchFolder(scratch.resolve("batch"));
        Files.createDirectories(folder.path());
        Files.createFile(folder.path().resolve(".lock"));
        Ran ran = Ran.here(
                "batch",
                "scenarios/tutorial-three-members.yaml",
                "--runs",
                "10",
                "--out",
                folder.path().toString());
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    private static String[] words(BatchFolder folder, String how) {
        return new String[] {
            "batch",
            "scenarios/rutte-2024.yaml",
            "--runs",
            "1000000",
            "--chunk-size",
            "100",
            how,
            "--out",
            folder.path().toString()
        };
    }
}
