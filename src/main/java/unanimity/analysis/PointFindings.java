package unanimity.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import unanimity.statistics.CrossedMean;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.Proportion;

/**
 * What was found at a design point.
 *
 * @param point its number
 * @param values what it sets, as written, by path
 * @param adopted runs that were adopted
 * @param moments of every measure, over the runs that came to their end
 */
public record PointFindings(
        int point, Map<String, String> values, Proportion adopted, Map<PointMeasure, Moments> moments) {

    public PointFindings {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        moments = java.util.Collections.unmodifiableMap(new EnumMap<>(moments));
    }

    /** Runs that came to their end. */
    public long runs() {
        return adopted.n();
    }

    /** The mean over runs with its interval; of adoption that of Wilson. */
    public Estimate estimate(PointMeasure measure) {
        return measure == PointMeasure.P_ADOPTED
                ? adopted.estimate(BatchFindings.LEVEL)
                : of(measure).estimate(BatchFindings.LEVEL);
    }

    /** Its moments. */
    public Moments of(PointMeasure measure) {
        Moments of = moments.get(measure);
        if (of == null) {
            throw new IllegalArgumentException("not measured: " + measure);
        }
        return of;
    }

    /**
     * The mean of a measure over points and the replicates that they share.
     *
     * @param replicates the means of the replicates over these points
     */
    static CrossedMean mean(List<PointFindings> points, PointMeasure measure, Moments replicates) {
        double within = points.stream()
                .mapToDouble(point -> point.of(measure).variance())
                .filter(Double::isFinite)
                .average()
                .orElse(0);
        return new CrossedMean(Moments.of(means(points, measure)), replicates, within);
    }

    /** That mean with its interval; a share stays within 0 and 1. */
    static Estimate estimate(PointMeasure measure, CrossedMean mean) {
        Estimate estimate = mean.estimate(BatchFindings.LEVEL);
        long fewest = Math.max(1, Math.min(mean.points().n(), mean.replicates().n()));
        return measure == PointMeasure.P_ADOPTED ? ShareBounds.within(estimate, 0, fewest) : estimate;
    }

    /** The means of a measure, point by point in the order of the list. */
    static double[] means(List<PointFindings> points, PointMeasure measure) {
        return points.stream().mapToDouble(point -> point.of(measure).mean()).toArray();
    }
}
