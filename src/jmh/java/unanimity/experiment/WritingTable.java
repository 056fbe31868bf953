package unanimity.experiment;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import unanimity.results.BatchFolder;
import unanimity.results.Failures;
import unanimity.results.Keep;

/** Prints what writing adds to running: the same chunks one by one with and without, in turns, when Java has compiled both. */
public final class WritingTable {

    private static final int WARM_UP = 4;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private WritingTable() {}

    /** Seconds by the wall clock, and of all processors. */
    private record Spent(double wall, double processor) {}

    /** {@code args}: turns, 21 without. */
    public static void main(String[] args) throws IOException {
        int turns = args.length == 0 ? 21 : Integer.parseInt(args[0]);
        System.out.println(
                "| scenario | running 1,000, ms | and writing them, ms | added | added to processor time | bytes a run |");
        System.out.println("|---|---|---|---|---|---|");
        row("rutte-2024", 10, turns);
        row("rutte-2024-qualified-majority", 30, turns);
        row("tutorial-three-members", 100, turns);
        System.out.println();
    }

    private static void row(String name, int chunks, int turns) throws IOException {
        BatchOrder.Prepared prepared =
                BatchOrder.of(Path.of("scenarios", name + ".yaml"), 1, 1).prepare();
        Design design = prepared.design();
        BatchFolder folder = new BatchFolder(Files.createTempDirectory(Path.of("target"), "writing"));
        Parts parts = new Parts(
                folder, new Failures(folder), Keep.LITTLE, Stopping.of(prepared.batch(), folder), Progress.NONE);
        double[][] columns = new double[4][turns];
        for (int turn = -WARM_UP; turn < turns; turn++) {
            Spent without = spent(design, chunks, result -> {});
            Spent with = spent(design, chunks, parts);
            if (turn >= 0) {
                columns[0][turn] = 1e3 * without.wall() / chunks;
                columns[1][turn] = 1e3 * with.wall() / chunks;
                columns[2][turn] = with.wall() / without.wall() - 1;
                columns[3][turn] = with.processor() / without.processor() - 1;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.0f %% | %.0f %% | %d |%n",
                name,
                median(columns[0]),
                median(columns[1]),
                100 * median(columns[2]),
                100 * median(columns[3]),
                folder.partsSize() / chunks / BatchOrder.CHUNK);
        folder.clear();
        Files.delete(folder.path());
    }

    private static Spent spent(Design design, int chunks, Engine.Sink sink) throws IOException {
        long wall = System.nanoTime();
        long processor = MACHINE.getProcessCpuTime();
        new LocalEngine(1)
                .run(
                        design,
                        Keep.LITTLE,
                        IntStream.range(0, chunks)
                                .mapToObj(index -> Chunk.of(index, BatchOrder.CHUNK, (long) chunks * BatchOrder.CHUNK))
                                .iterator(),
                        sink);
        return new Spent((System.nanoTime() - wall) / 1e9, (MACHINE.getProcessCpuTime() - processor) / 1e9);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
