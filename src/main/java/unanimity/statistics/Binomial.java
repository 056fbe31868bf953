package unanimity.statistics;

import org.apache.commons.math3.special.Beta;

/**
 * How many of n independent trials succeed: the yardstick of counts that should come out by chance, as hits of an
 * interval.
 *
 * @param n trials, at least 0
 * @param p chance of each, in [0, 1]
 */
public record Binomial(long n, double p) {

    /** @throws IllegalArgumentException for a negative n or a p outside [0, 1] */
    public Binomial {
        Require.atLeast(0, n, "n");
        Require.share(p, "p");
    }

    /** P(at most {@code k} successes), by the incomplete beta function: I<sub>1−p</sub>(n − k, k + 1). */
    public double atMost(long k) {
        if (k < 0) {
            return 0;
        }
        return k >= n ? 1 : Beta.regularizedBeta(1 - p, (double) n - k, k + 1.0);
    }

    /**
     * P(at least {@code k} successes) = I<sub>p</sub>(k, n − k + 1): also where it is so small that 1 − P(fewer) would
     * be 0. P(120 or more of 150 at 0.2) is 6·10<sup>−56</sup>.
     */
    public double atLeast(long k) {
        if (k <= 0) {
            return 1;
        }
        return k > n ? 0 : Beta.regularizedBeta(p, (double) k, n - k + 1.0);
    }

    /**
     * The smallest k with P(at most k) ≥ {@code u}.
     *
     * @param u in [0, 1]
     * @return in [0, n]
     */
    public long quantile(double u) {
        Require.share(u, "u");
        long below = -1;
        long reached = n;
        while (reached - below > 1) {
            long middle = below + (reached - below) / 2;
            if (atMost(middle) >= u) {
                reached = middle;
            } else {
                below = middle;
            }
        }
        return reached;
    }

    /**
     * The counts that are no surprise: from the quantile at (1 − level)/2 to that at (1 + level)/2. Of 71 intervals
     * that hold the truth four times out of five, 50 to 63 do, in 95 of 100 samples.
     */
    public Interval central(double level) {
        Require.inside(level, "level");
        return new Interval(quantile((1 - level) / 2), quantile((1 + level) / 2), level);
    }
}
