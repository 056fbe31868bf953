package unanimity.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * Mean, variance, least and greatest of numbers that come one after another (B. P. Welford, Technometrics 4 (1962)
 * 419–420), and of parts that were summed apart (T. F. Chan, G. H. Golub, R. J. LeVeque, American Statistician 37
 * (1983) 242–247).
 *
 * <p>Sums of doubles depend on their order in the last bits: results are the same bits when the same parts are merged
 * in the same order, whoever computed them.
 */
public final class Moments {

    /**
     * Up to this n the mean's interval is Student's, above it the normal one; there they differ by a ten-thousandth.
     */
    private static final long MOST_FOR_STUDENT = 10_000;

    private static final double ACCURACY = 1e-12;

    private long n;
    private double mean;
    private double squares; // sum of squared deviations from the mean
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    /** Of these numbers, in their order. @throws IllegalArgumentException when one is not finite */
    public static Moments of(double... values) {
        Moments moments = new Moments();
        for (double value : values) {
            moments.add(value);
        }
        return moments;
    }

    /**
     * Of numbers that were summed elsewhere; least and greatest stay unknown, NaN.
     *
     * @param n at least 1
     * @param sd of the sample, finite, at least 0; 0 of one number
     */
    public static Moments summed(long n, double mean, double sd) {
        Require.atLeast(1, n, "n");
        Moments moments = new Moments();
        moments.n = n;
        moments.mean = Require.finite(mean, "mean");
        moments.squares = Require.spread(sd, "sd") * sd * (n - 1);
        moments.min = Double.NaN;
        moments.max = Double.NaN;
        return moments;
    }

    /** One number more. @throws IllegalArgumentException when it is not finite */
    public void add(double value) {
        Require.finite(value, "value");
        n++;
        double before = value - mean;
        mean += before / n;
        squares += before * (value - mean);
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    /** The numbers of another part, which stays as it is: as if they had been added after these. */
    public void merge(Moments other) {
        if (other.n == 0) {
            return;
        }
        long total = n + other.n;
        double apart = other.mean - mean;
        double share = (double) other.n / total;
        squares += other.squares + apart * apart * n * share;
        mean += apart * share;
        n = total;
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    public long n() {
        return n;
    }

    /** Their mean, or NaN of none. */
    public double mean() {
        return n == 0 ? Double.NaN : mean;
    }

    /** Sum of squared deviations over n − 1, or NaN of fewer than two. */
    public double variance() {
        return n < 2 ? Double.NaN : squares / (n - 1);
    }

    /** Root of the variance, or NaN of fewer than two. */
    public double sd() {
        return Math.sqrt(variance());
    }

    /** The least, +∞ of none. */
    public double min() {
        return min;
    }

    /** The greatest, −∞ of none. */
    public double max() {
        return max;
    }

    /**
     * Interval of the mean: mean ± q·sd/√n, q of Student's distribution with n − 1 degrees of freedom, above
     * 10,000 numbers of the normal one; not bounded for fewer than two numbers.
     *
     * @param level in (0, 1)
     */
    public Interval interval(double level) {
        Require.inside(level, "level");
        return n < 2
                ? Interval.unbounded(level)
                : Interval.around(mean, quantile(level) * Math.sqrt(variance() / n), level);
    }

    /** The mean with {@linkplain #interval its interval}; method {@code t} or, above 10,000 numbers, {@code normal}. */
    public Estimate estimate(double level) {
        return Estimate.of(mean(), interval(level), n, n <= MOST_FOR_STUDENT ? "t" : "normal");
    }

    /**
     * How many numbers make the half-width of the mean's interval at most {@code halfWidth}, by the normal
     * approximation: n ≥ (z·sd/halfWidth)².
     *
     * @param sd of one number, finite, at least 0
     * @param halfWidth finite, above 0
     * @param level in (0, 1)
     * @return at least 1
     */
    public static long runsFor(double sd, double halfWidth, double level) {
        double root =
                StandardNormal.twoSided(level) * Require.spread(sd, "sd") / Require.positive(halfWidth, "half-width");
        return Math.max(1, (long) Math.ceil(root * root));
    }

    private double quantile(double level) {
        return n <= MOST_FOR_STUDENT
                ? new TDistribution(null, n - 1.0, ACCURACY).inverseCumulativeProbability((1 + level) / 2)
                : StandardNormal.twoSided(level);
    }
}
