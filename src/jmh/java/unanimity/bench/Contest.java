package unanimity.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Two ways of doing the same, measured in turns in one process, so that a busy moment of the machine falls on both. Time is
 * processor time of the thread, which other work on the machine stretches less than it does the wall clock's.
 */
final class Contest {

    /** Turns that are not counted: the compiler is still at work. */
    private static final int WARM_UP = 75;

    private static final long TURN_NANOS = 40_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Runs per second of either, and the median over the turns of the ratio of the first to the second. */
    record Result(double first, double second, double ratio) {}

    private long seed;

    /** Lets both make runs by turns. A contestant makes the run of a seed. */
    Result of(LongConsumer first, LongConsumer second, int turns) {
        double[] one = new double[turns];
        double[] other = new double[turns];
        double[] ratio = new double[turns];
        for (int turn = -WARM_UP; turn < turns; turn++) {
            double a = runsPerSecond(first);
            double b = runsPerSecond(second);
            if (turn >= 0) {
                one[turn] = a;
                other[turn] = b;
                ratio[turn] = a / b;
            }
        }
        return new Result(median(one), median(other), median(ratio));
    }

    private double runsPerSecond(LongConsumer contestant) {
        long begin = THREADS.getCurrentThreadCpuTime();
        int runs = 0;
        long spent = 0;
        while (spent < TURN_NANOS) {
            for (int run = 0; run < 8; run++) { // asking for the time takes as long as some runs of small bodies
                contestant.accept(seed++);
            }
            runs += 8;
            spent = THREADS.getCurrentThreadCpuTime() - begin;
        }
        return runs * 1e9 / spent;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
