package unanimity.chart.study;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import unanimity.analysis.PointMeasure;
import unanimity.chart.paper.Ruler;
import unanimity.statistics.Estimate;

/**
 * The axis of a measure of design points.
 *
 * @param heading what it is and its unit
 * @param times by which numbers are multiplied to be in that unit
 */
record MeasureAxis(PointMeasure measure, String heading, double times, double height, int ticks) {

    private static final double PERCENT = 100;
    private static final double RIM = 0.05;

    /** What differs by less is the same, and only summed otherwise. */
    private static final double ALIKE = 1e-9;

    /** Room on either side of what is always 0. */
    private static final double LEAST = 0.5;

    /** A lowest value above this share of the highest does not pull the axis down to 0. */
    private static final double FAR_FROM_ZERO = 0.3;

    /** Those of the charts, from top to bottom. */
    static final List<MeasureAxis> ALL = List.of(
            new MeasureAxis(PointMeasure.P_ADOPTED, "Adopted (% of runs)", PERCENT, 210, 5),
            new MeasureAxis(PointMeasure.ROUNDS_TO_ADOPTION, "Rounds until adoption or the end (mean)", 1, 110, 4),
            new MeasureAxis(PointMeasure.SPENT, "Capital spent (mean, points)", 1, 110, 4));

    /** Room for all that is shown; shares from none to all, so that a steep line is a large change. */
    Ruler ruler(List<Estimate> shown) {
        if (measure == PointMeasure.P_ADOPTED) {
            return new Ruler(-2, PERCENT * 1.03, Ruler.roundNumbers(0, PERCENT, ticks));
        }
        double low = extreme(shown, Math::min, Double.POSITIVE_INFINITY);
        double high = extreme(shown, Math::max, Double.NEGATIVE_INFINITY);
        if (low >= 0 && low < FAR_FROM_ZERO * high) {
            low = 0;
        }
        if (high - low <= ALIKE * Math.max(1, Math.abs(high))) {
            double around = Math.max(LEAST, Math.abs(high) / 2);
            low -= around;
            high += around;
        }
        double rim = RIM * (high - low);
        return new Ruler(low - rim, high + rim, Ruler.roundNumbers(low, high, ticks));
    }

    private double extreme(List<Estimate> shown, DoubleBinaryOperator which, double start) {
        double extreme = start;
        for (Estimate estimate : shown) {
            DoubleUnaryOperator with = Double.isFinite(estimate.halfWidth())
                    ? value -> which.applyAsDouble(which.applyAsDouble(value, estimate.low()), estimate.high())
                    : value -> which.applyAsDouble(value, estimate.value());
            extreme = with.applyAsDouble(extreme);
        }
        return extreme;
    }

    /** The same in the unit of the axis. */
    double in(double value) {
        return times * value;
    }
}
