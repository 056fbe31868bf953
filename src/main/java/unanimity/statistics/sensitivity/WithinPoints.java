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
 * <p>Where points share their luck replicate by replicate, their means err alike, and only the {@linkplain #own own} part of the
 * noise sets them apart: to take off all of it would hide what the factors do.
 *
 * @param within E[V(Y|θ)], at least 0
 * @param between V[E(Y|θ)]; below 0 where the means differ less than by chance, and left so
 * @param points k
 */
public record WithinPoints(double within, double between, int points) {

    private static final int LEAST = 2;

    /**
     * Of replicates at each point, at least two at each of at least two points.
     *
     * @param own part of the noise that a point has for itself, in [0, 1]
     * @throws IllegalArgumentException for less
     */
    public static WithinPoints of(List<Moments> points, double own) {
        checked(points);
        return counted(points, own, Bootstrap.once(points.size()));
    }

    /**
     * The {@linkplain #share share}, at most 1, with the interval of a bootstrap over points, replicates kept with their point;
     * unknown where nothing varies.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public static Estimate share(List<Moments> points, double own, Bootstrap bootstrap) {
        checked(points);
        return bootstrap
                .estimates(points.size(), counts ->
                        new double[] {Math.min(1, counted(points, own, counts).share())})
                .get(0);
    }

    /**
     * The part of the noise that points do not have in common, from an analysis of variance of points by replicates: the mean square of
     * what neither point nor replicate explains, k/(k − 1) · (s² − V), over the mean s² of the points. V is the variance of the
     * replicates' means over all points: s²/k where points have luck of their own, s² where a replicate is alike everywhere.
     *
     * @param replicates the means of the replicates over all points; of fewer than two nothing can be told, and all is the points' own
     * @return in [0, 1]
     */
    public static double own(List<Moments> points, Moments replicates) {
        double within = points.stream().mapToDouble(Moments::variance).average().orElse(0);
        if (replicates.n() < LEAST || points.size() < LEAST || within == 0) {
            return 1;
        }
        double k = points.size();
        return Math.max(0, Math.min(1, k / (k - 1) * (1 - replicates.variance() / within)));
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

    private static WithinPoints counted(List<Moments> points, double own, int[] counts) {
        Moments means = new Moments();
        double within = 0;
        double noise = 0;
        for (int i :
                IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray()) {
            Moments point = points.get(i);
            within += counts[i] * point.variance() / counts.length;
            noise += own * counts[i] * point.variance() / point.n() / counts.length;
            for (int time = 0; time < counts[i]; time++) {
                means.add(point.mean());
            }
        }
        return new WithinPoints(within, means.variance() - noise, counts.length);
    }
}
