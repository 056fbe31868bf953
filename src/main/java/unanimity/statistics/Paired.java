package unanimity.statistics;

/**
 * Two measures of the same runs, as of two scenarios that share their draws: the mean of the differences x − y, run by
 * run, and what the pairing gained. Kept as {@link Moments}, so that no run is.
 *
 * <p>With equal variances s² and correlation ρ the variance of a difference is 2s²(1 − ρ) instead of 2s²: at ρ = 0.9
 * the same interval takes a tenth of the runs.
 */
public final class Paired {

    private final Moments first = new Moments();
    private final Moments second = new Moments();
    private final Moments differences = new Moments();

    /**
     * Of two samples in the same order.
     *
     * @throws IllegalArgumentException for different lengths or numbers that are not finite
     */
    public static Paired of(double[] first, double[] second) {
        Require.sameLength(first.length, second.length, "paired samples");
        Paired paired = new Paired();
        for (int i = 0; i < first.length; i++) {
            paired.add(first[i], second[i]);
        }
        return paired;
    }

    /** One run more. @throws IllegalArgumentException when a number is not finite */
    public void add(double x, double y) {
        differences.add(Require.finite(x, "x") - Require.finite(y, "y"));
        first.add(x);
        second.add(y);
    }

    /** The runs of another part, which stays as it is: as if they had been added after these. */
    public void merge(Paired other) {
        first.merge(other.first);
        second.merge(other.second);
        differences.merge(other.differences);
    }

    public long n() {
        return differences.n();
    }

    /** Mean of x − y, or NaN of none. */
    public double mean() {
        return differences.mean();
    }

    /** Interval of the mean difference, as {@link Moments#interval}. */
    public Interval interval(double level) {
        return differences.interval(level);
    }

    /** The mean difference with its interval; method {@code paired-t} or, above 10,000 runs, {@code paired-normal}. */
    public Estimate estimate(double level) {
        Estimate estimate = differences.estimate(level);
        return new Estimate(estimate.value(), estimate.low(), estimate.high(), n(), "paired-" + estimate.method());
    }

    /**
     * By how much pairing reduced the variance of the difference of means: (var x + var y) / var(x − y). 1 without
     * correlation, below 1 when it harmed, +∞ when all differences are equal but the numbers are not, 1 when nothing
     * varies, NaN of fewer than two runs.
     */
    public double varianceReduction() {
        double unpaired = first.variance() + second.variance();
        return unpaired == 0 ? 1 : unpaired / differences.variance();
    }
}
