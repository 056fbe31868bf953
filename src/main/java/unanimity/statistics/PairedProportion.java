package unanimity.statistics;

/**
 * By how much the share of successes differs between two measures of the same runs, as of two scenarios that share their draws: what
 * counts are the runs in which one succeeds and the other does not.
 *
 * <p>Without runs (n = 0) the difference is unknown, NaN, and its interval is [−1, 1].
 *
 * @param n runs, at least 0
 * @param gained runs in which only the second succeeds
 * @param lost runs in which only the first does; with {@code gained} at most n
 */
public record PairedProportion(long n, long gained, long lost) {

    /** @throws IllegalArgumentException for negative counts or more of them than runs */
    public PairedProportion {
        Require.atLeast(0, n, "n");
        Require.within(0, n, gained, "gained");
        Require.within(0, n - gained, lost, "lost");
    }

    /** Share of the second less that of the first, in [−1, 1], or NaN without runs. */
    public double value() {
        return n == 0 ? Double.NaN : (double) (gained - lost) / n;
    }

    /** The difference with {@linkplain #interval its interval}; method {@code paired-adjusted-wald}. */
    public Estimate estimate(double level) {
        return Estimate.of(value(), interval(level), n, "paired-adjusted-wald");
    }

    /**
     * The adjusted Wald interval (D. G. Bonett and R. M. Price, J. Educational and Behavioral Statistics 37 (2012) 479–488): one run is
     * added to each of both counts. With g = (gained + 1)/(n + 2) and l = (lost + 1)/(n + 2), g − l ± z √((g + l − (g − l)²)/(n + 2)).
     * It has a width also where no run differs, or all do.
     *
     * @param level in (0, 1)
     */
    public Interval interval(double level) {
        double z = StandardNormal.twoSided(level);
        if (n == 0) {
            return new Interval(-1, 1, level);
        }
        double g = (gained + 1.0) / (n + 2.0);
        double l = (lost + 1.0) / (n + 2.0);
        double half = z * Math.sqrt(Math.max(0, g + l - (g - l) * (g - l)) / (n + 2.0));
        // at low levels the middle can be further from the share than half the width
        double low = Math.max(-1, Math.min(value(), g - l - half));
        double high = Math.min(1, Math.max(value(), g - l + half));
        return new Interval(low, high, level);
    }
}
