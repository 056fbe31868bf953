package unanimity.statistics.sensitivity;

import java.util.List;
import java.util.stream.IntStream;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.Require;

/**
 * How much of a stochastic outcome's variance is chance that no factor explains: 1 − V[E(Y|θ)]/V[Y], from several
 * replicates at each of k points θ. The mean of the points' own variances s² estimates E[V(Y|θ)]. The variance of the
 * points' means estimates V[E(Y|θ)] with too much, E[V(Y|θ)/R], which is taken off by the mean of s²/R (S. R. Searle,
 * G. Casella, C. E. McCulloch, Variance Components, 1992, ch. 3). Both are then without bias, also with different
 * numbers of replicates R and unequal variances; their ratio has a bias of order 1/k. Without the correction ten
 * replicates of pure noise would be taken for a share explained of one eleventh.
 *
 * @param within E[V(Y|θ)], at least 0
 * @param between V[E(Y|θ)]; below 0 where the means differ less than by chance, and left so
 * @param ofMeans mean of s²/R over the variance of the means: the share of noise left when each point is its mean;
 *     NaN where the means are equal
 * @param points k
 */
public record WithinPoints(double within, double between, double ofMeans, int points) {

    private static final int LEAST = 2;

    /**
     * Of replicates at each point, at least two at each of at least two points. @throws IllegalArgumentException for
     * less
     */
    public static WithinPoints of(List<Moments> points) {
        checked(points);
        return counted(points, Bootstrap.once(points.size()));
    }

    /**
     * The {@linkplain #share share} with the interval of a bootstrap over points, replicates kept with their point;
     * unknown where nothing varies.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public static Estimate share(List<Moments> points, Bootstrap bootstrap) {
        checked(points);
        return bootstrap
                .estimates(points.size(), counts ->
                        new double[] {counted(points, counts).share()})
                .get(0);
    }

    /** within/(within + between): 0 of a model without chance, above 1 where {@code between} is below 0. */
    public double share() {
        return within / (within + between);
    }

    private static void checked(List<Moments> points) {
        Require.atLeast(LEAST, points.size(), "points");
        for (Moments point : points) {
            Require.atLeast(LEAST, point.n(), "replicates");
        }
    }

    private static WithinPoints counted(List<Moments> points, int[] counts) {
        Moments means = new Moments();
        double within = 0;
        double noise = 0;
        for (int i :
                IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray()) {
            Moments point = points.get(i);
            within += counts[i] * point.variance() / counts.length;
            noise += counts[i] * point.variance() / point.n() / counts.length;
            for (int time = 0; time < counts[i]; time++) {
                means.add(point.mean());
            }
        }
        return new WithinPoints(within, means.variance() - noise, noise / means.variance(), counts.length);
    }
}
