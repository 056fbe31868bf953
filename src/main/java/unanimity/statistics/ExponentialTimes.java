package unanimity.statistics;

/**
 * What endorsements look like when nobody bargains: n members, each endorsing after an exponential time, all at the
 * same rate and none looking at another. With m left the next comes after 1/(m·rate) on average (A. Rényi, 1953), so
 * that the k-th of n is expected at (H<sub>n</sub> − H<sub>n−k</sub>)/rate, with H the harmonic numbers. The last few
 * then take as long as all before: a long tail by itself is no evidence of holding out.
 *
 * @param n members, at least 1
 * @param rate endorsements per member and unit of time, above 0
 */
public record ExponentialTimes(int n, double rate) {

    /** @throws IllegalArgumentException for n below 1 or a rate that is not finite and above 0 */
    public ExponentialTimes {
        Require.atLeast(1, n, "n");
        Require.positive(rate, "rate");
    }

    /** Expected time of the {@code k}-th, 0 ≤ k ≤ n; 0 for none. @throws IllegalArgumentException for another k */
    public double expected(int k) {
        return span((int) Require.within(0, n, k, "k"), n);
    }

    /**
     * Expected time from the (n − k)-th to the last, H<sub>k</sub>/rate.
     *
     * @throws IllegalArgumentException for k outside [0, n]
     */
    public double lastOnes(int k) {
        return span((int) Require.within(0, n, k, "k"), k);
    }

    /** Sum of 1/m over {@code count} values of m, from {@code left} down, over the rate; the small terms first. */
    private double span(int count, int left) {
        double sum = 0;
        for (int m = left; m > left - count; m--) {
            sum += 1.0 / m;
        }
        return sum / rate;
    }
}
