package unanimity.statistics.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.statistics.Estimate;
import unanimity.statistics.Interval;
import unanimity.statistics.Quantiles;
import unanimity.statistics.Require;
import unanimity.statistics.design.Uniforms;

/**
 * Intervals from samples of the sample (B. Efron, Annals of Statistics 7 (1979) 1–26): n of the n observations are
 * drawn with replacement, again and again, and the estimate is made of each; the interval holds the middle share of
 * these ("percentile"). Resample b takes the numbers b·n to b·n + n − 1 of its chance.
 *
 * <p>Where the estimate itself is outside of that, as it can be when it is biased, the interval is widened to hold it.
 * Resamples of which the estimate is not finite are left out. Points of a Latin hypercube or a Sobol' sequence are more
 * even than independent ones, which a bootstrap does not know: intervals are then rather too wide.
 *
 * @param resamples at least 1; 1,000 for a level of 0.95
 * @param level share of the resamples within the interval, in (0, 1)
 */
public record Bootstrap(int resamples, double level, Uniforms chance) {

    private static final long OF_REPLICATES = 1L << 50;

    /** What can be estimated, one number or several, when observation i counts {@code counts[i]} times. */
    @FunctionalInterface
    interface Statistic {
        double[] of(int[] counts);
    }

    /** The same, when replicate j counts {@code replicates[j]} times as well. */
    @FunctionalInterface
    interface CrossedStatistic {
        double[] of(int[] counts, int[] replicates);
    }

    /** @throws IllegalArgumentException for no resample, or a level outside (0, 1) */
    public Bootstrap {
        Require.atLeast(1, resamples, "resamples");
        Require.inside(level, "level");
    }

    /** How often each of {@code n} observations is in a resample; the sum is n. */
    int[] counts(int resample, int n) {
        int[] counts = new int[n];
        for (int draw = 0; draw < n; draw++) {
            counts[chance.below((long) resample * n + draw, n)]++;
        }
        return counts;
    }

    /** Each of {@code n} observations once. */
    static int[] once(int n) {
        int[] counts = new int[n];
        Arrays.fill(counts, 1);
        return counts;
    }

    /** The numbers of the statistic with their intervals; unknown where it is not finite. Method {@code bootstrap}. */
    List<Estimate> estimates(int n, Statistic statistic) {
        return estimates(n, 1, (counts, replicates) -> statistic.of(counts));
    }

    /**
     * The same of observations that share their replicates: both are drawn, each by itself (A. B. Owen, Annals of Applied Statistics 1
     * (2007) 386–411); intervals then also hold the luck that all observations have in common, and are rather too wide.
     */
    List<Estimate> estimates(int n, int replicates, CrossedStatistic statistic) {
        double[] values = statistic.of(once(n), once(replicates));
        double[][] again = new double[values.length][resamples];
        for (int resample = 0; resample < resamples; resample++) {
            double[] drawn = statistic.of(counts(resample, n), replicateCounts(resample, replicates));
            for (int i = 0; i < values.length; i++) {
                again[i][resample] = drawn[i];
            }
        }
        return IntStream.range(0, values.length)
                .mapToObj(i -> estimate(values[i], again[i], n))
                .toList();
    }

    /** How often each replicate is in a resample, from numbers of the chance that are far from those of the observations. */
    private int[] replicateCounts(int resample, int replicates) {
        int[] counts = new int[replicates];
        for (int draw = 0; draw < replicates; draw++) {
            counts[chance.below(OF_REPLICATES + (long) resample * replicates + draw, replicates)]++;
        }
        return counts;
    }

    private Estimate estimate(double value, double[] again, int n) {
        Quantiles quantiles =
                Quantiles.of(Arrays.stream(again).filter(Double::isFinite).toArray());
        if (!Double.isFinite(value) || quantiles.n() == 0) {
            boolean known = Double.isFinite(value);
            return new Estimate(
                    known ? value : Double.NaN,
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    known ? n : 0,
                    "bootstrap");
        }
        double low = quantiles.at((1 - level) / 2);
        double high = quantiles.at((1 + level) / 2);
        Interval interval = new Interval(Math.min(low, value), Math.max(high, value), level);
        return Estimate.of(value, interval, n, "bootstrap");
    }
}
