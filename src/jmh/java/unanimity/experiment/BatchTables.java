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

/**
 * Prints what writing adds to running, and what a second job adds to one: the same chunks in turns, when Java has compiled all. By the
 * wall clock, and by the time of all processors, which those who are at work beside this hardly touch.
 */
public final class BatchTables {

    private static final int WARM_UP = 4;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final int turns;

    private BatchTables(int turns) {
        this.turns = turns;
    }

    /** {@code args}: turns, 21 without. */
    public static void main(String[] args) throws IOException {
        BatchTables tables = new BatchTables(args.length == 0 ? 21 : Integer.parseInt(args[0]));
        System.out.printf("In one process when it is warm, medians of %d turns%n%n", tables.turns);
        tables.writing();
        tables.jobs();
    }

    private void writing() throws IOException {
        System.out.println("| 1,000 runs, one job | running, ms | and writing, ms | added | added to processor time"
                + " | bytes a run |");
        System.out.println("|---|---|---|---|---|---|");
        writing("rutte-2024", 10);
        writing("rutte-2024-qualified-majority", 30);
        writing("tutorial-three-members", 100);
        System.out.println();
    }

    private void writing(String name, int chunks) throws IOException {
        try (Written written = Written.of(name)) {
            double[][] columns = new double[4][turns];
            for (int turn = -WARM_UP; turn < turns; turn++) {
                Spent without = spent(written.design(), chunks, 1, result -> {});
                Spent with = spent(written.design(), chunks, 1, written.parts());
                if (turn >= 0) {
                    columns[0][turn] = 1e3 * without.wall() / chunks;
                    columns[1][turn] = 1e3 * with.wall() / chunks;
                    columns[2][turn] = 100 * (with.wall() / without.wall() - 1);
                    columns[3][turn] = 100 * (with.processor() / without.processor() - 1);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.0f %% | %.0f %% | %d |%n",
                    name,
                    median(columns[0]),
                    median(columns[1]),
                    median(columns[2]),
                    median(columns[3]),
                    written.folder().partsSize() / chunks / BatchOrder.CHUNK);
        }
    }

    private void jobs() throws IOException {
        System.out.println(
                "| rutte-2024, run and written, runs/s | one job | two jobs | two to one | by processor time |");
        System.out.println("|---|---|---|---|---|");
        try (Written written = Written.of("rutte-2024")) {
            double[][] columns = new double[4][turns];
            int chunks = 20;
            for (int turn = -WARM_UP; turn < turns; turn++) {
                Spent one = spent(written.design(), chunks, 1, written.parts());
                Spent two = spent(written.design(), chunks, 2, written.parts());
                if (turn >= 0) {
                    columns[0][turn] = chunks * BatchOrder.CHUNK / one.wall();
                    columns[1][turn] = chunks * BatchOrder.CHUNK / two.wall();
                    columns[2][turn] = one.wall() / two.wall();
                    columns[3][turn] = 2 * one.processor() / two.processor();
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "| batch | %,.0f | %,.0f | %.2f | %.2f |%n%n",
                    median(columns[0]),
                    median(columns[1]),
                    median(columns[2]),
                    median(columns[3]));
        }
    }

    /** Where chunks of a scenario are written. */
    private record Written(Design design, BatchFolder folder, Parts parts) implements AutoCloseable {

        static Written of(String name) throws IOException {
            Prepared prepared =
                    BatchOrder.of(Path.of("scenarios", name + ".yaml"), 1, 1).prepare();
            BatchFolder folder = new BatchFolder(Files.createTempDirectory(Path.of("target"), "written"));
            Stopping never = Stopping.of(prepared.batch(), folder);
            return new Written(
                    prepared.design(),
                    folder,
                    new Parts(folder, new Failures(folder), Keep.LITTLE, never, Progress.NONE));
        }

        @Override
        public void close() throws IOException {
            parts.close();
            folder.clear();
            Files.delete(folder.path());
        }
    }

    /** Seconds by the wall clock, and of all processors. */
    private record Spent(double wall, double processor) {}

    private static Spent spent(Design design, int chunks, int jobs, Engine.Sink sink) throws IOException {
        long runs = (long) chunks * BatchOrder.CHUNK;
        long wall = System.nanoTime();
        long processor = MACHINE.getProcessCpuTime();
        new LocalEngine(jobs)
                .run(
                        design,
                        Keep.LITTLE,
                        IntStream.range(0, chunks)
                                .mapToObj(index -> Chunk.of(index, BatchOrder.CHUNK, runs))
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
