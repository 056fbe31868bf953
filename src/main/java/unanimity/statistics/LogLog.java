package unanimity.statistics;

/**
 * Interval of a share S that was estimated from censored times, on the scale of log(−log S) (J. D. Kalbfleisch and R.
 * L. Prentice, The Statistical Analysis of Failure Time Data, 2nd ed. 2002, §1.4): from S<sup>exp k</sup> to S<sup>exp
 * −k</sup> with k = z·se/(S·|ln S|). It stays in [0, 1].
 *
 * <p>At S = 0 and S = 1 that has no width, although the sample is finite. There it is Wilson's interval from the
 * effective size: number at risk over the share that was left just before. Without censoring that is all runs; with it,
 * as many as were not censored by then, on average.
 */
final class LogLog {

    /** Shares are sums of products of counts: what is nearer to 0 or 1 than this is 0 or 1. */
    private static final double EDGE = 1e-12;

    private LogLog() {}

    /** {@code effective} 0 when nothing was seen: [0, 1]. */
    static Interval of(double share, double standardError, double effective, double level) {
        if (effective == 0) {
            return new Interval(0, 1, level);
        }
        if (share <= EDGE || share >= 1 - EDGE) {
            return Proportion.wilson(Math.rint(share), effective, level);
        }
        double k = StandardNormal.twoSided(level) * standardError / (share * -StrictMath.log(share));
        double low = StrictMath.pow(share, StrictMath.exp(k));
        double high = StrictMath.pow(share, StrictMath.exp(-k));
        return new Interval(Math.min(low, share), Math.max(high, share), level);
    }
}
