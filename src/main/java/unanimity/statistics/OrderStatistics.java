package unanimity.statistics;

/**
 * The ranks, counted from 1, between which a quantile lies whatever the distribution (H. A. David and H. N. Nagaraja,
 * Order Statistics, 3rd ed. 2003, §7.1). Of n independent values B ~ Bin(n, p) lie below the quantile at p, so that it
 * is in [x<sub>lower</sub>, x<sub>upper</sub>] with probability at least P(lower ≤ B &lt; upper); of a distribution
 * with steps the same holds (H. Scheffé and J. W. Tukey, Annals of Mathematical Statistics 16 (1945) 187–192). Either
 * tail has at most (1 − level)/2.
 *
 * @param lower 0 when even the smallest value does not bound the quantile
 * @param upper n + 1 when even the largest does not
 */
public record OrderStatistics(long lower, long upper) {

    private static final double SLACK = 1e-12;

    /**
     * Ranks for n values. Of 1,000 values the quantile at 0.9 is between the 881st and the 919th, at a level of 0.95.
     *
     * @param n at least 0
     * @param p in (0, 1)
     * @param level in (0, 1)
     */
    public static OrderStatistics of(long n, double p, double level) {
        Interval central = new Binomial(n, Require.inside(p, "p")).central(level);
        return new OrderStatistics((long) central.low(), (long) central.high() + 1);
    }

    /**
     * Rank of the quantile itself: the smallest k with k ≥ np, at least 1 (type 1 of R. J. Hyndman and Y. Fan, 1996).
     */
    public static long rank(long n, double p) {
        double exact = n * Require.inside(p, "p");
        return Math.max(1, (long) Math.ceil(exact - SLACK * exact)); // 0.07 · 100 is above 7 in doubles
    }
}
