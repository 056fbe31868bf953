package unanimity.statistics.design;

import unanimity.statistics.Require;

/**
 * All factors at their median, then one after another low and high while the others stay there: what a tornado is drawn
 * from. The points are the middle, factor 0 low, factor 0 high, factor 1 low … It sees no interaction: two factors that
 * matter only together show nothing.
 *
 * @param dimensions factors, at least 1
 * @param low percentile at which a factor is low, as a share in (0, ½)
 * @param high percentile at which it is high, in (½, 1)
 */
public record OneAtATime(int dimensions, double low, double high) implements Design {

    private static final double MEDIAN = 0.5;

    /** @throws IllegalArgumentException for no factor, or percentiles that are not on either side of the median */
    public OneAtATime {
        Require.atLeast(1, dimensions, "factors");
        if (!(0 < low && low < MEDIAN)) {
            throw Require.refusal("low must be above 0 and below 0.5", low);
        }
        if (!(MEDIAN < high && high < 1)) {
            throw Require.refusal("high must be above 0.5 and below 1", high);
        }
    }

    /** From the 10th percentile to the 90th. */
    public OneAtATime(int dimensions) {
        this(dimensions, 0.1, 0.9);
    }

    @Override
    public long points() {
        return 2L * dimensions + 1;
    }

    /** The point at which a factor is low; the next is the one at which it is high. */
    public long lowPoint(int factor) {
        return 2L * factor + 1;
    }

    @Override
    public double at(long point, int dimension) {
        check(point, dimension);
        if (point == lowPoint(dimension)) {
            return low;
        }
        return point == lowPoint(dimension) + 1 ? high : MEDIAN;
    }
}
