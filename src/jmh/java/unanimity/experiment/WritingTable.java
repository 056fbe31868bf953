package unanimity.experiment;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import unanimity.results.BatchFolder;
import unanimity.results.Keep;
import unanimity.results.PartWriter;

/**
 * Prints what writing adds to computing: the same chunks are run and written on one thread, turn by turn, and the time of either
 * is taken. Time of the processor; beside it the wall clock's, which also waits for the disk and for whoever else is at work.
 */
public final class WritingTable {

    private static final int WARM_UP = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private WritingTable() {}

    /** {@code args}: turns, 41 without. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        int turns = args.length == 0 ? 41 : Integer.parseInt(args[0]);
        System.out.println("| a chunk of 1,000 runs | computing, ms | writing, ms | writing to computing"
                + " | the same by the wall clock |");
        System.out.println("|---|---|---|---|---|");
        for (String name : new String[] {"rutte-2024", "rutte-2024-qualified-majority", "tutorial-three-members"}) {
            row(name, turns);
        }
    }

    private static void row(String name, int turns) throws IOException {
        Design design = BatchOrder.of(Path.of("scenarios", name + ".yaml"), 1, 1)
                .prepare()
                .design();
        BatchFolder folder = new BatchFolder(Files.createTempDirectory(Path.of("target"), "writing"));
        double[][] columns = new double[4][turns];
        {
            PartWriter writer = new PartWriter(folder, Keep.LITTLE);
            Laboratory laboratory = new Laboratory(design, Runner.NEGOTIATION);
            for (int turn = -WARM_UP; turn < turns; turn++) {
                long first = (long) (turn + WARM_UP) * BatchOrder.CHUNK;
                Chunk chunk = new Chunk(0, first, first + BatchOrder.CHUNK);
                long[] begin = now();
                ChunkResult result = new ChunkTask(design, chunk, Keep.LITTLE).run(laboratory);
                long[] computed = now();
                result.write(writer);
                long[] written = now();
                if (turn >= 0) {
                    columns[0][turn] = (computed[0] - begin[0]) / 1e6;
                    columns[1][turn] = (written[0] - computed[0]) / 1e6;
                    columns[2][turn] = columns[1][turn] / columns[0][turn];
                    columns[3][turn] = (double) (written[1] - computed[1]) / (computed[1] - begin[1]);
                }
            }
        }
        folder.clear();
        Files.delete(folder.path());
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.0f %% | %.0f %% |%n",
                name,
                median(columns[0]),
                median(columns[1]),
                100 * median(columns[2]),
                100 * median(columns[3]));
    }

    private static long[] now() {
        return new long[] {THREADS.getCurrentThreadCpuTime(), System.nanoTime()};
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
