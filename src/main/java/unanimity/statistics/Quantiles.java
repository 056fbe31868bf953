package unanimity.statistics;

import java.util.Arrays;

/** Quantiles of a sample, with intervals that assume nothing of its distribution. Holds a sorted copy of it. */
public final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** Of these numbers, in any order. @throws IllegalArgumentException when one is not finite */
    public static Quantiles of(double... values) {
        for (double value : values) {
            Require.finite(value, "value");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    public int n() {
        return sorted.length;
    }

    /**
     * The smallest value that at least the share {@code p} of the sample does not exceed; NaN of none.
     *
     * @param p in (0, 1)
     */
    public double at(double p) {
        int rank = (int) OrderStatistics.rank(n(), p);
        return n() == 0 ? Double.NaN : sorted[rank - 1];
    }

    /** Between two {@linkplain OrderStatistics order statistics}; an end that none of them bounds is infinite. */
    public Interval interval(double p, double level) {
        OrderStatistics ranks = OrderStatistics.of(n(), p, level);
        double low = ranks.lower() == 0 ? Double.NEGATIVE_INFINITY : sorted[(int) ranks.lower() - 1];
        double high = ranks.upper() > n() ? Double.POSITIVE_INFINITY : sorted[(int) ranks.upper() - 1];
        return new Interval(low, high, level);
    }

    /** The quantile with its interval; method {@code order-statistics}. */
    public Estimate estimate(double p, double level) {
        return Estimate.of(at(p), interval(p, level), n(), "order-statistics");
    }
}
