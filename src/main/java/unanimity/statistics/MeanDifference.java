package unanimity.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * By how much the means of two independent samples differ, whose variances need not be alike (B. L. Welch, Biometrika 34 (1947)
 * 28–35).
 *
 * @param first at least one number
 * @param second at least one number
 */
public record MeanDifference(Moments first, Moments second) {

    private static final double ACCURACY = 1e-12;

    /** Mean of the second less that of the first. */
    public double value() {
        return second.mean() - first.mean();
    }

    /**
     * The difference with its interval: ± q·√(s₁²/n₁ + s₂²/n₂), q of Student's distribution with the degrees of freedom of F. E.
     * Satterthwaite (Biometrics Bulletin 2 (1946) 110–114); not bounded where either sample is a single number. Method {@code welch}.
     *
     * @param level in (0, 1)
     */
    public Estimate estimate(double level) {
        Require.inside(level, "level");
        long n = first.n() + second.n();
        if (first.n() < 2 || second.n() < 2) {
            return Estimate.of(value(), Interval.unbounded(level), n, "welch");
        }
        double a = first.variance() / first.n();
        double b = second.variance() / second.n();
        double half = a + b == 0 ? 0 : quantile(level, a, b) * Math.sqrt(a + b);
        return Estimate.of(value(), Interval.around(value(), half, level), n, "welch");
    }

    private double quantile(double level, double a, double b) {
        double freedom = (a + b) * (a + b) / (a * a / (first.n() - 1) + b * b / (second.n() - 1));
        return new TDistribution(null, freedom, ACCURACY).inverseCumulativeProbability((1 + level) / 2);
    }
}
