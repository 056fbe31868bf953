package unanimity.statistics;

import java.util.Arrays;

/**
 * How often each whole number from 0 on was seen: rounds, pledges, members. Exact, so that parts can be merged in any
 * order. Memory grows with the largest number.
 */
public final class Tally {

    /** Largest number that can be counted. */
    public static final int LARGEST = (1 << 24) - 1;

    private long[] counts = new long[0];
    private long n;

    /** Of these numbers. @throws IllegalArgumentException when one is outside [0, {@link #LARGEST}] */
    public static Tally of(int... values) {
        Tally tally = new Tally();
        for (int value : values) {
            tally.add(value);
        }
        return tally;
    }

    /** Seen once more. @throws IllegalArgumentException for a value outside [0, {@link #LARGEST}] */
    public void add(int value) {
        add(value, 1);
    }

    /**
     * Seen so many times more.
     *
     * @throws IllegalArgumentException for a value outside [0, {@link #LARGEST}] or negative times
     */
    public void add(int value, long times) {
        Require.within(0, LARGEST, value, "value");
        Require.atLeast(0, times, "times");
        if (times == 0) {
            return;
        }
        reach(value + 1);
        counts[value] += times;
        n += times;
    }

    /** What another part has seen, which stays as it is. */
    public void merge(Tally other) {
        int size = other.size();
        reach(size);
        for (int value = 0; value < size; value++) {
            counts[value] += other.counts[value];
        }
        n += other.n;
    }

    public long n() {
        return n;
    }

    /** How often {@code value} was seen; 0 outside of what was. */
    public long count(int value) {
        return value >= 0 && value < counts.length ? counts[value] : 0;
    }

    /** One more than the largest number seen, 0 of none. */
    public int size() {
        int size = counts.length;
        while (size > 0 && counts[size - 1] == 0) {
            size--;
        }
        return size;
    }

    /**
     * A copy of the counts of 0, 1, …, length − 1.
     *
     * @throws IllegalArgumentException when that leaves out what was seen
     */
    public long[] counts(int length) {
        Require.atLeast(size(), length, "length");
        return Arrays.copyOf(counts, length);
    }

    /** How many are at most {@code value}, as a proportion. */
    public Proportion atMost(int value) {
        long below = 0;
        for (int v = 0; v <= value && v < counts.length; v++) {
            below += counts[v];
        }
        return new Proportion(below, n);
    }

    /** Their mean, or NaN of none. */
    public double mean() {
        long sum = 0;
        for (int value = 0; value < counts.length; value++) {
            sum = Math.addExact(sum, Math.multiplyExact(counts[value], (long) value));
        }
        return n == 0 ? Double.NaN : (double) sum / n;
    }

    /**
     * The smallest number that at least the share {@code p} does not exceed; NaN of none.
     *
     * @param p in (0, 1)
     */
    public double quantile(double p) {
        long rank = OrderStatistics.rank(n, p);
        return n == 0 ? Double.NaN : ranked(rank);
    }

    /**
     * Between two {@linkplain OrderStatistics order statistics}, from 0 where none bounds it below, to +∞ where none
     * does above.
     */
    public Interval interval(double p, double level) {
        OrderStatistics ranks = OrderStatistics.of(n, p, level);
        double low = ranks.lower() == 0 ? 0 : ranked(ranks.lower());
        double high = ranks.upper() > n ? Double.POSITIVE_INFINITY : ranked(ranks.upper());
        return new Interval(low, high, level);
    }

    /** The quantile with its interval; method {@code order-statistics}. */
    public Estimate estimate(double p, double level) {
        return Estimate.of(quantile(p), interval(p, level), n, "order-statistics");
    }

    /** The number of that rank, counted from 1, when all are sorted. */
    private int ranked(long rank) {
        long below = 0;
        int value = -1;
        while (below < rank) {
            value++;
            below += counts[value];
        }
        return value;
    }

    private void reach(int size) {
        if (size > counts.length) {
            counts = Arrays.copyOf(counts, Math.max(size, Math.min(LARGEST + 1, counts.length * 2)));
        }
    }
}
