package unanimity.statistics;

/**
 * Mean of min(T, horizon) from censored times: the area under S up to the horizon, A(0), with A(t) = Σ<sub>t ≤ s &lt;
 * horizon</sub> S(s) in rounds. Its variance is Σ A(t)² d/(n(n − d)) (P. Meier 1975; J. P. Klein and M. L.
 * Moeschberger, Survival Analysis, 2nd ed. 2003, §4.5). Unlike the mean of those who finished it does not depend on who
 * was censored.
 *
 * @param value rounds, in [0, horizon]; NaN when nobody was watched
 * @param standardError rounds; 0 when there was nothing to vary, NaN when nobody was watched
 * @param horizon rounds, at least 0
 * @param curve what it was taken from
 */
public record RestrictedMean(double value, double standardError, int horizon, KaplanMeier curve) {

    static RestrictedMean of(KaplanMeier curve, int horizon) {
        Require.atLeast(0, horizon, "horizon");
        int known = curve.followUp();
        if (horizon > known && curve.n() > 0 && curve.survival(known) > 0) {
            throw Require.refusal("horizon must be at most " + known + ", where the last are censored", horizon);
        }
        double area = 0;
        double variance = curve.n() == 0 ? Double.NaN : 0;
        for (int t = horizon - 1; t >= 0; t--) {
            area += curve.survival(t);
            long after = curve.atRisk(t) - curve.events(t);
            variance += after == 0 ? 0 : area * area * curve.events(t) / curve.atRisk(t) / after;
        }
        return new RestrictedMean(curve.n() == 0 ? Double.NaN : area, Math.sqrt(variance), horizon, curve);
    }

    /**
     * value ± z·standardError, no further than 0 and the horizon; method {@code greenwood}. Where no event came before
     * the horizon, or all came at once, the standard error is 0 but not the doubt: then the areas under both ends of
     * the band.
     *
     * @param level in (0, 1)
     */
    public Estimate estimate(double level) {
        Interval interval = standardError > 0
                ? Interval.around(value, StandardNormal.twoSided(level) * standardError, level)
                : areas(level);
        return Estimate.of(value, interval.within(0, horizon), curve.n(), "greenwood");
    }

    private Interval areas(double level) {
        double low = 0;
        double high = 0;
        for (int t = 0; t < horizon; t++) {
            Interval band = curve.band(t, level);
            low += band.low();
            high += band.high();
        }
        return new Interval(low, high, level);
    }
}
