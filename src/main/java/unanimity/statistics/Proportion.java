package unanimity.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * Successes out of n independent runs.
 *
 * <p>Without runs (n = 0) the share is unknown, NaN, and every interval is [0, 1].
 *
 * @param successes in [0, n]
 * @param n runs, at least 0
 */
public record Proportion(long successes, long n) {

    private static final double ACCURACY = 1e-14;

    /** @throws IllegalArgumentException for negative counts or more successes than runs */
    public Proportion {
        Require.atLeast(0, n, "n");
        Require.within(0, n, successes, "successes");
    }

    /** This and another sample together. */
    public Proportion plus(Proportion other) {
        return new Proportion(successes + other.successes, n + other.n);
    }

    /** Share of successes, or NaN without runs. */
    public double value() {
        return n == 0 ? Double.NaN : (double) successes / n;
    }

    /** The share with its {@linkplain #wilson Wilson interval}; method {@code wilson}. */
    public Estimate estimate(double level) {
        return Estimate.of(value(), wilson(level), n, "wilson");
    }

    /**
     * The score interval (E. B. Wilson, JASA 22 (1927) 209–212): with z of the level and p the share, (p + z²/2n ± z
     * √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). It never leaves [0, 1] and has a width also at no or only successes. Its
     * coverage is the level on average over p and oscillates around it (L. D. Brown, T. T. Cai, A. DasGupta,
     * Statistical Science 16 (2001) 101–133).
     *
     * @param level in (0, 1)
     */
    public Interval wilson(double level) {
        return n == 0 ? new Interval(0, 1, level) : wilson(value(), (double) n, level);
    }

    /** Half the width of the Wilson interval; 0.5 without runs. */
    public double halfWidth(double level) {
        return wilson(level).halfWidth();
    }

    /**
     * The exact interval (C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404–413), quantiles of beta
     * distributions: it covers at least at the level whatever p, and often more.
     *
     * @param level in (0, 1)
     */
    public Interval clopperPearson(double level) {
        double oneSided = (1 + Require.inside(level, "level")) / 2;
        return new Interval(lower(oneSided), upper(oneSided), level);
    }

    /**
     * The exact upper bound on one side: the p at which so few successes have probability 1 − level. After n runs
     * without success 1 − (1 − level)<sup>1/n</sup>, about 3/n at 0.95 ("rule of three"). 1 when all succeeded, or
     * without runs.
     */
    public double upper(double level) {
        Require.inside(level, "level");
        return successes == n ? 1 : beta(successes + 1.0, (double) n - successes, level);
    }

    /** The exact lower bound on one side; 0 without success. */
    public double lower(double level) {
        Require.inside(level, "level");
        return successes == 0 ? 0 : beta((double) successes, n - successes + 1.0, 1 - level);
    }

    /**
     * The fewest runs at which the Wilson half-width at a share of {@code p} is at most {@code halfWidth}. Without an
     * idea of p take 0.5, which needs most. The normal approximation of it is {@link Moments#runsFor} with sd = √(p(1 −
     * p)).
     *
     * @param p the share expected, in [0, 1]
     * @param halfWidth above 0
     * @param level in (0, 1)
     * @return at least 1
     * @throws IllegalArgumentException for a p, half-width or level outside these
     * @throws ArithmeticException for a half-width so small that no {@code long} holds the number
     */
    public static long runsFor(double p, double halfWidth, double level) {
        Require.share(p, "p");
        Require.positive(halfWidth, "half-width");
        long enough = 1;
        while (wilson(p, (double) enough, level).halfWidth() > halfWidth) {
            enough = Math.multiplyExact(enough, 2L);
        }
        long tooFew = enough / 2;
        while (enough - tooFew > 1) {
            long middle = tooFew + (enough - tooFew) / 2;
            if (wilson(p, (double) middle, level).halfWidth() > halfWidth) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    /**
     * The Wilson interval of a share from so many runs, which need not be whole numbers: an effective size; n above 0.
     */
    static Interval wilson(double share, double n, double level) {
        double z = StandardNormal.twoSided(level);
        double centre = (n * share + z * z / 2) / (n + z * z);
        double half = z * Math.sqrt(n * share * (1 - share) + z * z / 4) / (n + z * z);
        // at the edges one end is the share itself, up to the last bit
        double low = share == 0 ? 0 : Math.max(0, Math.min(share, centre - half));
        double high = share == 1 ? 1 : Math.min(1, Math.max(share, centre + half));
        return new Interval(low, high, level);
    }

    private static double beta(double alpha, double beta, double probability) {
        if (alpha == 1) {
            return -StrictMath.expm1(StrictMath.log1p(-probability) / beta);
        }
        if (beta == 1) {
            return StrictMath.exp(StrictMath.log(probability) / alpha);
        }
        return new BetaDistribution(null, alpha, beta, ACCURACY).inverseCumulativeProbability(probability);
    }
}
