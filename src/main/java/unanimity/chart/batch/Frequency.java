package unanimity.chart.batch;

import java.util.Locale;
import unanimity.chart.Amounts;
import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;

/** How often something happened, in natural frequencies: {@code 96 of 100 simulated campaigns}. */
public final class Frequency {

    /** What runs are in titles. */
    public static final String CAMPAIGNS = "simulated campaigns";

    /** Up to so many runs are told as counted; more are told as if there had been so many. */
    private static final int OF = 100;

    /** Decimals at most. */
    private static final int MOST_OF_PERCENT = 1;

    private static final int MOST_OF_POINTS = 3;
    private static final double STEADY = 1e9;

    private Frequency() {}

    /**
     * As the object of "in". Rounded it is never all or none unless it was.
     *
     * @param noun what the runs are, in the plural
     */
    public static String of(Proportion share, String noun) {
        long n = share.n();
        if (share.successes() == n && n > 0) {
            return n == 1 ? "the only " + noun.replaceFirst("s$", "") : "all " + whole(n) + " " + noun;
        }
        return share.successes() == 0 ? "none of " + whole(n) + " " + noun : brief(share) + " " + noun;
    }

    /** {@code 96 of 100}, {@code 7 of 12}, {@code fewer than 1 of 100}. */
    public static String brief(Proportion share) {
        long n = share.n();
        if (n <= OF || share.successes() == 0 || share.successes() == n) {
            return share.successes() + " of " + whole(n);
        }
        long rounded = (long) Math.rint(OF * share.value()); // half to even, as estimates are
        if (rounded == 0) {
            return "fewer than 1 of " + OF;
        }
        return (rounded == OF ? "more than " + (OF - 1) : rounded) + " of " + OF;
    }

    /** {@code 2,000}. */
    public static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code one run}, {@code 2,000 runs}. */
    public static String count(long number, String noun) {
        return number == 1 ? "one " + noun : whole(number) + " " + noun + "s";
    }

    /** An estimated share as far as its interval warrants: {@code 95.9 % (94.9 to 96.6)}. */
    public static String percent(Estimate share) {
        Estimate percent =
                new Estimate(100 * share.value(), 100 * share.low(), 100 * share.high(), share.n(), share.method());
        return percent.fine(MOST_OF_PERCENT).replaceFirst(" \\(", " % (");
    }

    /** A difference of shares, in percentage points: {@code −81.7 (−82.8 to −80.7)}. */
    static String percentagePoints(Estimate difference) {
        Estimate points = new Estimate(
                100 * difference.value(),
                100 * difference.low(),
                100 * difference.high(),
                difference.n(),
                difference.method());
        return points.fine(MOST_OF_PERCENT).replace('-', '−');
    }

    /** An estimate as far as its interval warrants: {@code 0.31 (0.30 to 0.32)}. */
    public static String points(Estimate estimate) {
        if (!Double.isFinite(estimate.low()) && !Double.isFinite(estimate.high())) {
            return Amounts.points(estimate.value()) + " (unbounded)";
        }
        Estimate steady = new Estimate(
                steady(estimate.value()),
                steady(estimate.low()),
                steady(estimate.high()),
                estimate.n(),
                estimate.method());
        return steady.fine(MOST_OF_POINTS).replace('-', '−');
    }

    /** Amounts are sums: what differs in the last bits is the same. */
    private static double steady(double amount) {
        return Double.isFinite(amount) ? Math.rint(amount * STEADY) / STEADY : amount;
    }

    /** Only its value. */
    public static String value(Estimate estimate) {
        return points(estimate).replaceFirst(" \\(.*", "");
    }
}
