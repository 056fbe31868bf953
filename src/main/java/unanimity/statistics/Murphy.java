package unanimity.statistics;

import java.util.Map;
import java.util.TreeMap;

/**
 * The Brier score in three parts (A. H. Murphy, Journal of Applied Meteorology 12 (1973) 595–600): reliability −
 * resolution + uncertainty. With N cases in all, n in a bin of forecast p, ō of which happened, and ō̄ of all: Σ n(p −
 * ō)²/N − Σ n(ō − ō̄)²/N + ō̄(1 − ō̄). It is exact when all forecasts of a bin are equal.
 *
 * @param reliability how far forecasts are from what then happens; 0 is best
 * @param resolution how far what happens differs from bin to bin; more is better
 * @param uncertainty variance of what happens, whatever the forecast
 * @param calibrationError Σ n|p − ō|/N, the expected calibration error; 0 is best
 */
public record Murphy(double reliability, double resolution, double uncertainty, double calibrationError) {

    /**
     * From bins; empty ones count for nothing.
     *
     * @param forecast of each bin, in [0, 1]
     * @param cases in each bin
     * @param hits how many of these happened
     * @throws IllegalArgumentException for other probabilities or counts, different lengths or no case
     */
    public static Murphy of(double[] forecast, long[] cases, long[] hits) {
        Require.sameLength(forecast.length, cases.length, "forecasts and cases");
        Require.sameLength(forecast.length, hits.length, "forecasts and hits");
        long all = 0;
        long happened = 0;
        for (int bin = 0; bin < forecast.length; bin++) {
            Require.share(forecast[bin], "forecast");
            all += Require.atLeast(0, cases[bin], "cases");
            happened += Require.within(0, cases[bin], hits[bin], "hits");
        }
        Require.atLeast(1, all, "cases in all");
        double rate = (double) happened / all;
        double reliability = 0;
        double resolution = 0;
        double error = 0;
        for (int bin = 0; bin < forecast.length; bin++) {
            double weight = (double) cases[bin] / all;
            double own = cases[bin] == 0 ? rate : (double) hits[bin] / cases[bin];
            reliability += weight * (forecast[bin] - own) * (forecast[bin] - own);
            resolution += weight * (own - rate) * (own - rate);
            error += weight * Math.abs(forecast[bin] - own);
        }
        return new Murphy(reliability, resolution, rate * (1 - rate), error);
    }

    /**
     * From single forecasts, equal ones in a bin.
     *
     * @throws IllegalArgumentException for a forecast outside [0, 1], different lengths or no case
     */
    public static Murphy of(double[] forecast, boolean[] happened) {
        Require.sameLength(forecast.length, happened.length, "forecasts and outcomes");
        Map<Double, long[]> bins = new TreeMap<>();
        for (int i = 0; i < forecast.length; i++) {
            long[] bin = bins.computeIfAbsent(forecast[i] + 0.0, p -> new long[2]);
            bin[0]++;
            bin[1] += happened[i] ? 1 : 0;
        }
        return of(
                bins.keySet().stream().mapToDouble(p -> p).toArray(),
                bins.values().stream().mapToLong(bin -> bin[0]).toArray(),
                bins.values().stream().mapToLong(bin -> bin[1]).toArray());
    }

    /** The Brier score that the parts make up. */
    public double brier() {
        return reliability - resolution + uncertainty;
    }
}
