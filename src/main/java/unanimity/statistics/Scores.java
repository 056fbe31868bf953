package unanimity.statistics;

import java.util.Arrays;

/**
 * How far forecasts were from what happened: 0 is perfect, less is better. All are proper: nobody gains by saying other
 * than what he believes (T. Gneiting and A. E. Raftery, JASA 102 (2007) 359–378).
 */
public final class Scores {

    private static final double INV_SQRT_PI = 1 / Math.sqrt(Math.PI);
    private static final double SUMS_TO_ONE = 1e-9;

    private Scores() {}

    /**
     * Mean of (p − y)², in [0, 1] (G. W. Brier, Monthly Weather Review 78 (1950) 1–3).
     *
     * @param forecast probability of each event, in [0, 1]; at least one
     * @param happened whether it did
     * @throws IllegalArgumentException for other probabilities, different lengths or no event
     */
    public static double brier(double[] forecast, boolean[] happened) {
        requireForecasts(forecast, happened);
        double sum = 0;
        for (int i = 0; i < forecast.length; i++) {
            double miss = happened[i] ? 1 - forecast[i] : forecast[i];
            sum += miss * miss;
        }
        return sum / forecast.length;
    }

    /**
     * Mean of −ln of the probability given to what happened, in nats (I. J. Good, JRSS B 14 (1952) 107–114); +∞ when
     * that was once 0.
     *
     * @param forecast probability of each event, in [0, 1]; at least one
     * @param happened whether it did
     * @throws IllegalArgumentException for other probabilities, different lengths or no event
     */
    public static double logarithmic(double[] forecast, boolean[] happened) {
        requireForecasts(forecast, happened);
        double sum = 0;
        for (int i = 0; i < forecast.length; i++) {
            sum -= happened[i] ? StrictMath.log(forecast[i]) : StrictMath.log1p(-forecast[i]);
        }
        return sum / forecast.length;
    }

    /**
     * Sum over ordered classes of the squared difference of cumulated forecast and outcome, not divided by their number
     * (E. S. Epstein, Journal of Applied Meteorology 8 (1969) 985–987); in [0, classes − 1].
     *
     * @param forecast probability of each class, in their order, with sum 1
     * @param observed the class that happened, from 0
     * @throws IllegalArgumentException for other probabilities or a class that is none
     */
    public static double rankedProbability(double[] forecast, int observed) {
        Require.within(0, forecast.length - 1L, observed, "observed class");
        double below = 0;
        double sum = 0;
        for (int k = 0; k < forecast.length; k++) {
            below += Require.share(forecast[k], "probability");
            double miss = below - (k >= observed ? 1 : 0);
            sum += miss * miss;
        }
        if (Math.abs(below - 1) > SUMS_TO_ONE) {
            throw Require.refusal("probabilities must have the sum 1", below);
        }
        return sum;
    }

    /**
     * Continuous ranked probability score of a normal forecast, in units of y:
     * σ(ω(2Φ(ω) − 1) + 2φ(ω) − 1/√π), ω = (y − μ)/σ; |y − μ| when σ = 0.
     *
     * @throws IllegalArgumentException for a negative sigma or numbers that are not finite
     */
    public static double crpsNormal(double mu, double sigma, double y) {
        double apart = Require.finite(y, "y") - Require.finite(mu, "mu");
        if (Require.spread(sigma, "sigma") == 0) {
            return Math.abs(apart);
        }
        double omega = apart / sigma;
        double inner = omega * (2 * StandardNormal.below(omega) - 1) + 2 * StandardNormal.density(omega) - INV_SQRT_PI;
        return sigma * inner;
    }

    /**
     * Continuous ranked probability score of an ensemble as the distribution that it is: mean |x − y| − Σ|x −
     * x′|/(2m²). Small ensembles lose by it: to compare different sizes take {@link #crpsFair}.
     *
     * @param ensemble in any order, at least one
     * @throws IllegalArgumentException for an empty ensemble or numbers that are not finite
     */
    public static double crpsEnsemble(double[] ensemble, double y) {
        Require.atLeast(1, ensemble.length, "size of the ensemble");
        return crps(ensemble, y, (double) ensemble.length * ensemble.length);
    }

    /**
     * The same, with m(m − 1) in the place of m²: what an endless ensemble would get, on average (C. A. T. Ferro, QJRMS
     * 140 (2014) 1917–1923). Of a single ensemble it can be negative.
     *
     * @param ensemble in any order, at least two
     * @throws IllegalArgumentException for a smaller ensemble or numbers that are not finite
     */
    public static double crpsFair(double[] ensemble, double y) {
        Require.atLeast(2, ensemble.length, "size of the ensemble");
        return crps(ensemble, y, ensemble.length * (ensemble.length - 1.0));
    }

    /** Of sorted x the sum of |x − x′| over pairs is Σ (2i − m + 1) x<sub>i</sub>, i from 0. */
    private static double crps(double[] ensemble, double y, double pairs) {
        Require.finite(y, "y");
        double[] apart = new double[ensemble.length];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = Require.finite(ensemble[i], "member of the ensemble") - y;
        }
        Arrays.sort(apart);
        double distance = 0;
        double spread = 0;
        for (int i = 0; i < apart.length; i++) {
            distance += Math.abs(apart[i]);
            spread += (2.0 * i - apart.length + 1) * apart[i];
        }
        return distance / apart.length - spread / pairs;
    }

    private static void requireForecasts(double[] forecast, boolean[] happened) {
        Require.sameLength(forecast.length, happened.length, "forecasts and outcomes");
        Require.atLeast(1, forecast.length, "forecasts");
        for (double p : forecast) {
            Require.share(p, "forecast");
        }
    }
}
