package unanimity.statistics;

/**
 * A mean over points and replicates where every point has the same replicates, as runs at several design points that share their luck: both
 * are samples, and neither alone says how far the mean is from the truth. Its variance is that of the points' means over k, and that of
 * the replicates' means over R, less the mean square of what neither explains over kR, which both hold (S. R. Searle, G. Casella, C. E.
 * McCulloch, Variance Components, 1992, ch. 4).
 *
 * @param points the means of the points, at least one
 * @param replicates the means of the replicates over all points; of fewer than two nothing is known of their luck, and the interval is that
 *     of the points
 * @param within mean over the points of their variance over replicates, at least 0
 */
public record CrossedMean(Moments points, Moments replicates, double within) {

    /** The mean of the points' means. */
    public double value() {
        return points.mean();
    }

    /** The mean with its interval, of the degrees of freedom of Satterthwaite; method {@code crossed}. */
    public Estimate estimate(double level) {
        VarianceParts parts = new VarianceParts();
        addPoints(parts);
        if (replicates.n() > 1) {
            parts.add(replicates.variance() / replicates.n(), replicates.n() - 1);
        }
        return Estimate.of(value(), parts.around(value(), twice(), level), points.n(), "crossed");
    }

    void addPoints(VarianceParts parts) {
        if (points.n() > 1) {
            parts.add(points.variance() / points.n(), points.n() - 1);
        }
    }

    /** What the variance of the points' means and that of the replicates' both hold; 0 where one of them is not known. */
    double twice() {
        long k = points.n();
        long r = replicates.n();
        return k < 2 || r < 2 ? 0 : Math.max(0, within - replicates.variance()) / ((k - 1.0) * r);
    }
}
