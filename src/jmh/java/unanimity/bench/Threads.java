package unanimity.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** What a second thread adds, when the runs of one plan are shared out between two: measured in turns with one. */
final class Threads {

    private static final int WARM_UP = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Medians over the turns.
     *
     * @param one runs per second of one thread, by the wall clock
     * @param two of two threads together
     * @param byClock how many times as many
     * @param byProcessor the same by processor time: what is left of 2 because a run takes longer beside another
     */
    record Result(double one, double two, double byClock, double byProcessor) {}

    private record Measured(double runsPerSecond, double processorPerRun) {}

    private final Plan plan;
    private final int runs;
    private long seed;

    /** {@code runs}: of each thread in a turn. */
    Threads(Plan plan, int runs) {
        this.plan = plan;
        this.runs = runs;
    }

    Result of(int turns) throws InterruptedException {
        double[][] columns = new double[4][turns];
        for (int turn = -WARM_UP; turn < turns; turn++) {
            Measured one = measure(1);
            Measured two = measure(2);
            if (turn >= 0) {
                columns[0][turn] = one.runsPerSecond();
                columns[1][turn] = two.runsPerSecond();
                columns[2][turn] = two.runsPerSecond() / one.runsPerSecond();
                columns[3][turn] = 2 * one.processorPerRun() / two.processorPerRun();
            }
        }
        return new Result(
                Contest.median(columns[0]),
                Contest.median(columns[1]),
                Contest.median(columns[2]),
                Contest.median(columns[3]));
    }

    private Measured measure(int threads) throws InterruptedException {
        long[] processor = new long[threads];
        Thread[] workers = new Thread[threads];
        for (int worker = 0; worker < threads; worker++) {
            int place = worker;
            long first = seed;
            workers[worker] = new Thread(() -> processor[place] = processorTime(first));
            seed += runs;
        }
        long begin = System.nanoTime();
        for (Thread worker : workers) {
            worker.start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        long passed = System.nanoTime() - begin;
        long spent = 0;
        for (long nanos : processor) {
            spent += nanos;
        }
        return new Measured(threads * runs * 1e9 / passed, (double) spent / (threads * runs));
    }

    private long processorTime(long first) {
        long begin = THREADS.getCurrentThreadCpuTime();
        for (int run = 0; run < runs; run++) {
            new Negotiation(plan, first + run).run();
        }
        return THREADS.getCurrentThreadCpuTime() - begin;
    }
}
