package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;

/** Ctrl-C during a batch. */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
final class InterruptedBatchTest {

    private static final int RUNS = 6_000;
    private static final int CHUNK = 50;
    private static final int CHUNKS = RUNS / CHUNK;

    @TempDir
    private Path scratch;

    @Test
    void leaves_a_folder_to_look_into_and_to_go_on_with() throws Exception {
        BatchFolder folder = new BatchFolder(scratch.resolve("interrupted"));
        for (int until : new int[] {1, 30, 60}) {
            Ran ran = interrupted(folder, until);
            assertThat(ran.code()).isEqualTo(130);
            assertThat(ran.out()).isEmpty();
            assertResumes(ran, folder);
            assertThat(Manifest.read(folder).state()).isEqualTo(Manifest.State.INTERRUPTED);
            assertThat(folder.path().resolve(".lock")).doesNotExist();
            assertIsOfUse(folder);
        }
        assertEndsAsIfUndisturbed(folder);
    }

    @Test
    void while_the_report_is_written_loses_nothing() throws Exception {
        BatchFolder folder = new BatchFolder(scratch.resolve("late"));
        Ran ran = interrupted(folder, CHUNKS);
        assertThat(ran.code()).isEqualTo(130);
        assertResumes(ran, folder);
        assertEndsAsIfUndisturbed(folder);
    }

    private static void assertResumes(Ran ran, BatchFolder folder) {
        assertThat(ran.lastWord())
                .isEqualTo("unanimity: interrupted; go on with: ./unanimity batch scenarios/rutte-2024.yaml --runs "
                        + RUNS + " --chunk-size " + CHUNK + " --out " + folder.path() + " --resume");
    }

    private static void assertIsOfUse(BatchFolder folder) throws Exception {
        Manifest manifest = Manifest.read(folder);
        assertThat(manifest.runs())
                .isEqualTo((long) folder.chunks().size() * CHUNK)
                .isLessThan(RUNS);
        String runs = Long.toString(manifest.runs());
        String path = folder.path().toString();
        assertThat(Ran.here("query", path, "SELECT count(*) AS n FROM runs", "--csv"))
                .isEqualTo(new Ran(0, "n\n" + runs + "\n", ""));
        Ran report = Ran.here("report", path);
        assertThat(report.code()).as(report.err()).isZero();
        assertThat(report.out().replace(",", "")).contains(runs + " of " + RUNS + " runs");
    }

    private void assertEndsAsIfUndisturbed(BatchFolder folder) throws Exception {
        BatchFolder whole = new BatchFolder(scratch.resolve("whole"));
        assertThat(Ran.here(words(whole)).code()).isZero();
        Ran last = Ran.here(words(folder, "--resume"));
        assertThat(last.code()).as(last.err()).isZero();
        assertThat(Manifest.read(folder).files())
                .isEqualTo(Manifest.read(whole).files())
                .hasSizeGreaterThan(4 * CHUNKS);
    }

    /** Starts the batch or goes on with it, and presses Ctrl-C when so many chunks are done. */
    private Ran interrupted(BatchFolder folder, int chunks) throws Exception {
        // Where the tests run in the background of a shell, Ctrl-C is ignored, and so it would be here.
        Ran.Started started = Ran.start(
                scratch,
                InterruptedBatchTest::heedingInterrupts,
                Ran.java(Path.of(System.getProperty("java.home")), words(folder, "--resume")));
        while (started.process().isAlive() && folder.chunks().size() < chunks) {
            Thread.sleep(1);
        }
        started.interrupt();
        return started.await();
    }

    private static List<String> heedingInterrupts(List<String> command) {
        List<String> heeding = new ArrayList<>(List.of("env", "--default-signal=INT"));
        heeding.addAll(command);
        return heeding;
    }

    private static String[] words(BatchFolder folder, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "batch",
                "scenarios/rutte-2024.yaml",
                "--runs",
                Integer.toString(RUNS),
                "--chunk-size",
                Integer.toString(CHUNK),
                "--out",
                folder.path().toString()));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }
}
