package unanimity.statistics;

/**
 * Share by time that has had each of several events, of which only the first happens (O. O. Aalen and S. Johansen,
 * Scandinavian Journal of Statistics 5 (1978) 141–150): adopted, withdrawn, a rival chosen. Censoring the others
 * instead would answer what would happen if they could not.
 *
 * <p>F<sub>k</sub>(t) = Σ<sub>s ≤ t</sub> S(s−) d<sub>ks</sub>/n<sub>s</sub>, with S the {@link KaplanMeier} curve of
 * any event; ΣF + S = 1.
 *
 * <p>Edge cases. Nobody watched: F and its variance are NaN, every band is [0, 1]. A cause that never happened: F = 0.
 * After the last round with somebody at risk F keeps its last value; if some were left, its band then goes up to 1.
 */
public final class AalenJohansen {

    /** F is a sum of fractions: nearer to all than this is all. */
    private static final double EQUAL = 1e-12;

    private final long[][] events;
    private final KaplanMeier any;
    private final double[][] incidence;

    private AalenJohansen(long[][] events, KaplanMeier any) {
        this.events = events;
        this.any = any;
        incidence = new double[events.length][];
        for (int cause = 0; cause < events.length; cause++) {
            incidence[cause] = new double[events[cause].length];
            double sum = 0;
            for (int t = 0; t < events[cause].length; t++) {
                sum += events[cause][t] == 0 ? 0 : any.before(t) * events[cause][t] / any.atRisk(t);
                incidence[cause][t] = sum > 1 - EQUAL ? 1 : sum;
            }
        }
    }

    /**
     * From counts by round.
     *
     * @param events {@code [cause][t]}: how many had that event first, in round t; at least one cause
     * @param censored how many were last seen in round t, without any
     * @throws IllegalArgumentException for no cause, different lengths or negative counts
     */
    public static AalenJohansen of(long[][] events, long[] censored) {
        Require.atLeast(1, events.length, "causes");
        long[][] copy = new long[events.length][];
        long[] any = new long[censored.length];
        for (int cause = 0; cause < events.length; cause++) {
            Require.sameLength(events[cause].length, censored.length, "events and censored");
            copy[cause] = events[cause].clone();
            for (int t = 0; t < any.length; t++) {
                any[t] += Require.atLeast(0, copy[cause][t], "events");
            }
        }
        return new AalenJohansen(copy, KaplanMeier.of(any, censored));
    }

    public int causes() {
        return events.length;
    }

    /** The curve of those who had none of the events: who is at risk, and the share left. */
    public KaplanMeier any() {
        return any;
    }

    /** F(t): share that has had the event {@code cause} by the end of round {@code t}, at least 0. */
    public double incidence(int cause, int t) {
        Require.atLeast(0, t, "t");
        double[] curve = incidence[(int) Require.within(0, causes() - 1L, cause, "cause")];
        return any.n() == 0 ? Double.NaN : curve[Math.min(t, curve.length - 1)];
    }

    /**
     * Variance of F(t) by the delta method (E. Marubini and M. G. Valsecchi, Analysing Survival Data from Clinical
     * Trials and Observational Studies, 1995, ch. 10): Σ<sub>s ≤ t</sub> of (F(t) − F(s))² d/(n(n − d)) + S(s−)²
     * d<sub>k</sub>(n − d<sub>k</sub>)/n³ − 2 (F(t) − F(s)) S(s−) d<sub>k</sub>/n². With one cause it is Greenwood's,
     * without censoring F(1 − F)/n.
     */
    public double variance(int cause, int t) {
        double reached = incidence(cause, t);
        double sum = any.n() == 0 ? Double.NaN : 0;
        for (int s = 0; s <= Math.min(t, any.followUp()); s++) {
            sum += term(cause, s, reached - incidence(cause, s));
        }
        return Math.max(0, sum);
    }

    /** Root of {@link #variance}. */
    public double standardError(int cause, int t) {
        return Math.sqrt(variance(cause, t));
    }

    /**
     * Interval of F(t) at each time by itself, on the scale of log(−log F) as {@link KaplanMeier#band} (J. B.
     * Choudhury, Statistics in Medicine 21 (2002) 1129–1144); where F is 0 or 1, Wilson's from the effective size.
     */
    public Interval band(int cause, int t, double level) {
        Interval band = LogLog.of(incidence(cause, t), standardError(cause, t), any.effective(t), level);
        boolean open = t > any.followUp() && any.n() > 0 && any.survival(t) > 0;
        return open ? new Interval(band.low(), 1, level) : band;
    }

    /** F(t) with its {@linkplain #band band}; method {@code log-log}. */
    public Estimate estimate(int cause, int t, double level) {
        return Estimate.of(incidence(cause, t), band(cause, t, level), any.n(), "log-log");
    }

    /** What round {@code s} adds to the variance of F(t), {@code toCome} being F(t) − F(s). */
    private double term(int cause, int s, double toCome) {
        double n = any.atRisk(s);
        double d = any.events(s);
        double own = events[cause][s];
        double before = any.before(s);
        double others = n == d ? 0 : toCome * toCome * d / (n * (n - d)); // nothing is to come when all are gone
        return others + before * before * own * (n - own) / (n * n * n) - 2 * toCome * before * own / (n * n);
    }
}
