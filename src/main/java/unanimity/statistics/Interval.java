package unanimity.statistics;

/**
 * A confidence interval, both ends included. An end that the sample does not bound is infinite: the mean of a single
 * value, or a median that no order statistic lies above.
 *
 * @param low at most {@code high}; may be −∞
 * @param high may be +∞
 * @param level share of such intervals that hold the truth, 0 &lt; level &lt; 1
 */
public record Interval(double low, double high, double level) {

    /** @throws IllegalArgumentException for NaN, {@code low} above {@code high}, or a level outside (0, 1) */
    public Interval {
        Require.ordered(low, high);
        Require.inside(level, "level");
    }

    /** An interval that says nothing: from −∞ to +∞. */
    static Interval unbounded(double level) {
        return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, level);
    }

    /** {@code centre} ± {@code half}, half at least 0. */
    static Interval around(double centre, double half, double level) {
        return new Interval(centre - half, centre + half, level);
    }

    /** The part of this interval between two bounds; an end beyond them becomes the bound. */
    Interval within(double least, double most) {
        return new Interval(clamp(low, least, most), clamp(high, least, most), level);
    }

    /** Half the distance of the ends; infinite when one is not bounded. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** Whether both ends are finite. */
    public boolean bounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /** Whether {@code value} is in the interval, its ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    private static double clamp(double value, double least, double most) {
        return Math.min(most, Math.max(least, value));
    }
}
