package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;

/**
 * A disk that is full. Where that is permitted, the test mounts a file system of half a megabyte and makes it larger when room is to be
 * made; elsewhere the system refuses files beyond a size ({@code ulimit -f}), and then no longer does. Either way a write really
 * fails.
 */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
final class FullDiskTest {

    @TempDir
    private Path scratch;

    @Test
    void a_full_disk_stops_a_batch_with_one_line_and_nothing_is_lost() throws Exception {
        Path disk = Files.createDirectory(scratch.resolve("disk"));
        boolean mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=600k", "none", disk.toString());
        try {
            BatchFolder folder = new BatchFolder(disk.resolve("batch"));
            Ran full = run(mounted ? command -> command : command -> limited(command), folder);
            assertThat(full.code()).as(full.err()).isEqualTo(5);
            assertThat(full.out()).isEmpty();
            assertThat(full.err())
                    .matches("unanimity: error: cannot read or write results: " + disk + "/batch/\\S+: "
                            + (mounted ? "No space left on device" : "File too large")
                            + "; when that is mended, go on with: \\./unanimity batch .* --resume\n");
            if (mounted) {
                assertThat(folder.chunks()).isNotEmpty();
                assertThat(succeeds("mount", "-o", "remount,size=50m", disk.toString()))
                        .isTrue();
            }
            Ran resumed = run(command -> command, folder);
            assertThat(resumed.code()).as(resumed.err()).isZero();
            BatchFolder whole = new BatchFolder(scratch.resolve("whole"));
            assertThat(Ran.here(words(whole)).code()).isZero();
            assertThat(Manifest.read(folder).files())
                    .isEqualTo(Manifest.read(whole).files())
                    .isNotEmpty();
        } finally {
            if (mounted) {
                succeeds("umount", disk.toString());
            }
        }
    }

    private Ran run(UnaryOperator<List<String>> within, BatchFolder folder) throws Exception {
        return Ran.start(scratch, within, Ran.java(Path.of(System.getProperty("java.home")), words(folder)))
                .await();
    }

    /** No file may have more than 8 KB: the manifest has less, a part of endorsements more. */
    private static List<String> limited(List<String> command) {
        List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"));
        limited.addAll(command);
        return limited;
    }

    private static boolean succeeds(String... command) throws Exception {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static String[] words(BatchFolder folder) {
        return new String[] {
            "batch",
            "scenarios/rutte-2024.yaml",
            "--runs",
            "2000",
            "--chunk-size",
            "100",
            "--resume",
            "--out",
            folder.path().toString()
        };
    }
}
