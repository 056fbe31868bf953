package unanimity.statistics;

/**
 * Share without the event by time, where some were watched only for a while (E. L. Kaplan and P. Meier, JASA 53 (1958)
 * 457–481).
 *
 * <p>S(t) = ∏<sub>s ≤ t</sub> (1 − d<sub>s</sub>/n<sub>s</sub>), with d events at s among n at risk. Times are whole
 * rounds from 0 on; who is censored in a round was at risk in it. Greenwood's variance is S² Σ d/(n(n − d)) (1926), 0
 * where S = 0.
 *
 * <p>Edge cases. Nobody watched: S and its variance are NaN, every band is [0, 1]. No events, all censored: S = 1.
 * After {@link #followUp} nobody is at risk: S keeps its last value, its band goes down to 0.
 */
public final class KaplanMeier {

    /** S is a product of fractions: nearer to a share than this is equal to it. */
    private static final double EQUAL = 1e-12;

    private final long[] events;
    private final long[] atRisk;
    private final double[] survival;
    private final double[] greenwood; // Σ d/(n(n − d)) up to each time

    private KaplanMeier(long[] events, long[] atRisk) {
        this.events = events;
        this.atRisk = atRisk;
        survival = new double[events.length];
        greenwood = new double[events.length];
        double left = 1;
        double sum = 0;
        for (int t = 0; t < events.length; t++) {
            if (events[t] > 0) {
                long after = atRisk[t] - events[t];
                left *= (double) after / atRisk[t];
                sum += after == 0 ? 0 : (double) events[t] / atRisk[t] / after;
            }
            survival[t] = left;
            greenwood[t] = sum;
        }
    }

    /**
     * From counts by round.
     *
     * @param events how many had the event in round t
     * @param censored how many were last seen in round t, without it
     * @throws IllegalArgumentException for different lengths or negative counts
     */
    public static KaplanMeier of(long[] events, long[] censored) {
        Require.sameLength(events.length, censored.length, "events and censored");
        long[] atRisk = new long[events.length];
        long watched = 0;
        for (int t = events.length - 1; t >= 0; t--) {
            watched += Require.atLeast(0, events[t], "events") + Require.atLeast(0, censored[t], "censored");
            atRisk[t] = watched;
        }
        return new KaplanMeier(events.clone(), atRisk);
    }

    /**
     * From one time each.
     *
     * @param times rounds, at least 0
     * @param event whether it happened then; otherwise censored
     * @throws IllegalArgumentException for different lengths or negative times
     */
    public static KaplanMeier of(int[] times, boolean[] event) {
        Require.sameLength(times.length, event.length, "times and events");
        Tally happened = new Tally();
        Tally censored = new Tally();
        for (int i = 0; i < times.length; i++) {
            (event[i] ? happened : censored).add(times[i]);
        }
        int length = Math.max(happened.size(), censored.size());
        return of(happened.counts(length), censored.counts(length));
    }

    /** How many were watched. */
    public long n() {
        return atRisk(0);
    }

    /** The last round in which somebody was at risk; −1 when nobody ever was. */
    public int followUp() {
        int last = atRisk.length - 1;
        while (last >= 0 && atRisk[last] == 0) {
            last--;
        }
        return last;
    }

    /** How many were still watched, without the event, at the start of round {@code t}. */
    public long atRisk(int t) {
        return t < atRisk.length ? atRisk[t] : 0;
    }

    /** How many had the event in round {@code t}. */
    public long events(int t) {
        return t < events.length ? events[t] : 0;
    }

    /** S(t): share without the event after round {@code t}, at least 0. */
    public double survival(int t) {
        return at(survival, t, n() == 0 ? Double.NaN : 1);
    }

    /** Greenwood's variance of S(t). */
    public double variance(int t) {
        double share = survival(t);
        return share * share * at(greenwood, t, 0);
    }

    /** Root of {@link #variance}. */
    public double standardError(int t) {
        return Math.sqrt(variance(t));
    }

    /**
     * Interval of S(t) at each time by itself, on the scale of log(−log S): from S<sup>exp k</sup> to S<sup>exp
     * −k</sup>, k = z·se/(S·|ln S|). Where S is 0 or 1, Wilson's from the effective size: at risk over the share left
     * just before.
     *
     * @param t at least 0
     * @param level in (0, 1)
     */
    public Interval band(int t, double level) {
        Interval band = LogLog.of(survival(t), standardError(t), effective(t), level);
        return t > followUp() && n() > 0 ? new Interval(0, band.high(), level) : band;
    }

    /** S(t) with its {@linkplain #band band}; method {@code log-log}. */
    public Estimate estimate(int t, double level) {
        return Estimate.of(survival(t), band(t, level), n(), "log-log");
    }

    /** The time by which half had the event: {@link #quantile} at 0.5. */
    public Estimate median(double level) {
        return quantile(0.5, level);
    }

    /**
     * The first round t with S(t) ≤ 1 − p, +∞ when there is none, NaN when nobody was watched. Its interval holds the
     * rounds at which 1 − p is in the band of S (R. Brookmeyer and J. Crowley, Biometrics 38 (1982) 29–41), to +∞ when
     * its upper end stays above, from the first round not watched when its lower end does; method {@code log-log}.
     *
     * @param p share that had the event, in (0, 1)
     * @param level in (0, 1)
     */
    public Estimate quantile(double p, double level) {
        double left = 1 - Require.inside(p, "p") + EQUAL;
        double value = Double.POSITIVE_INFINITY;
        double low = followUp() + 1.0;
        double high = Double.POSITIVE_INFINITY;
        for (int t = followUp(); t >= 0; t--) {
            Interval band = band(t, level);
            value = survival(t) <= left ? t : value;
            low = band.low() <= left ? t : low;
            high = band.high() <= left ? t : high;
        }
        return n() == 0
                ? new Estimate(Double.NaN, 0, Double.POSITIVE_INFINITY, 0, "log-log")
                : new Estimate(value, low, high, n(), "log-log");
    }

    /**
     * Mean of the time up to the horizon, at which all who are left are counted with the horizon itself.
     *
     * @throws IllegalArgumentException for a negative horizon, or one after {@link #followUp} with some left
     */
    public RestrictedMean restrictedMean(int horizon) {
        return RestrictedMean.of(this, horizon);
    }

    /** Share without the event just before round {@code t}. */
    double before(int t) {
        return t == 0 ? 1 : survival(t - 1);
    }

    /** How many uncensored runs would know as much of round {@code t}; 0 when nobody was watched. */
    double effective(int t) {
        int last = Math.min(t, followUp());
        return last < 0 ? 0 : atRisk(last) / before(last);
    }

    private static double at(double[] curve, int t, double none) {
        Require.atLeast(0, t, "t");
        return curve.length == 0 || Double.isNaN(none) ? none : curve[Math.min(t, curve.length - 1)];
    }
}
