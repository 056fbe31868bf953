package unanimity.statistics;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution. Commons Math computes in Java alone: the same bits on every machine. */
final class StandardNormal {

    private static final double SQRT_2 = Math.sqrt(2);
    private static final double SQRT_2_PI = Math.sqrt(2 * Math.PI);

    private StandardNormal() {}

    /** The number that a standard normal stays within, on both sides, with probability {@code level}; 1.96 at 0.95. */
    static double twoSided(double level) {
        return SQRT_2 * Erf.erfInv(Require.inside(level, "level"));
    }

    static double density(double x) {
        return StrictMath.exp(-x * x / 2) / SQRT_2_PI;
    }

    /** P(Z ≤ x). */
    static double below(double x) {
        return Erf.erfc(-x / SQRT_2) / 2;
    }
}
