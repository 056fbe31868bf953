package unanimity.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The variance of an estimate as a sum of parts that were estimated apart, and the interval that comes of it: Student's, with the degrees
 * of freedom of F. E. Satterthwaite (Biometrics Bulletin 2 (1946) 110–114), (Σv)²/Σ(v²/f).
 */
final class VarianceParts {

    private static final double ACCURACY = 1e-12;

    private double sum;
    private double squares;
    private double largest;
    private boolean known;

    /** One part more, with its degrees of freedom; of none of them it stays unknown. */
    void add(double variance, long freedom) {
        if (freedom < 1) {
            return;
        }
        known = true;
        sum += variance;
        largest = Math.max(largest, variance);
        squares += variance * variance / freedom;
    }

    /**
     * The interval around a value.
     *
     * @param twice what the sum holds twice, at least 0; it is taken off, down to the largest part at most
     * @param level in (0, 1)
     */
    Interval around(double value, double twice, double level) {
        Require.inside(level, "level");
        if (!known) {
            return Interval.unbounded(level);
        }
        if (sum == 0) {
            return Interval.around(value, 0, level);
        }
        double variance = Math.max(largest, sum - twice);
        double freedom = sum * sum / squares;
        double quantile = new TDistribution(null, freedom, ACCURACY).inverseCumulativeProbability((1 + level) / 2);
        return Interval.around(value, quantile * Math.sqrt(variance), level);
    }
}
