package unanimity.statistics;

import org.apache.commons.math3.special.Erf;

/**
 * Whether two samples of censored times come from the same curve (N. Mantel, Cancer Chemotherapy Reports 50 (1966)
 * 163–170): events of the second sample against what they would be if, in every round, they fell on those at risk at
 * random.
 *
 * <p>With d events among n at risk, m of them of the second sample: expected Σ dm/n, variance Σ d (m/n)(1 − m/n)(n −
 * d)/(n − 1). It asks for unequal hazards, best for proportional ones; curves that cross can hide from it.
 *
 * @param observed events of the second sample
 * @param expected the same by chance
 * @param variance of observed − expected; 0 when no event could have fallen on either sample
 * @param chiSquared (observed − expected)²/variance, one degree of freedom; 0 when the variance is 0
 * @param p chance of so large a value or a larger one between equal curves; 1 when the variance is 0
 */
public record LogRank(double observed, double expected, double variance, double chiSquared, double p) {

    /** Of two curves, either of which may be empty. */
    public static LogRank of(KaplanMeier first, KaplanMeier second) {
        double observed = 0;
        double expected = 0;
        double variance = 0;
        for (int t = 0; t <= Math.max(first.followUp(), second.followUp()); t++) {
            double n = first.atRisk(t) + second.atRisk(t);
            double d = first.events(t) + second.events(t);
            double share = second.atRisk(t) / n;
            observed += second.events(t);
            expected += d * share;
            variance += n > 1 ? d * share * (1 - share) * (n - d) / (n - 1) : 0;
        }
        double apart = observed - expected;
        double chiSquared = variance > 0 ? apart * apart / variance : 0;
        return new LogRank(observed, expected, variance, chiSquared, Erf.erfc(Math.sqrt(chiSquared / 2)));
    }
}
