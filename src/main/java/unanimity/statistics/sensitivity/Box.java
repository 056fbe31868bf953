package unanimity.statistics.sensitivity;

import java.util.ArrayList;
import java.util.List;
import unanimity.statistics.Require;

/**
 * A box in the space of factors: at most two {@linkplain Limit limits} in each dimension.
 *
 * @param dimensions at least 1
 * @param limits by dimension, the lower before the upper
 */
public record Box(int dimensions, List<Limit> limits) {

    /** @throws IllegalArgumentException for a limit in a dimension that there is not, or limits out of their order */
    public Box {
        Require.atLeast(1, dimensions, "dimensions");
        limits = List.copyOf(limits);
        int before = -1;
        for (Limit limit : limits) {
            Require.within(0, dimensions - 1L, limit.dimension(), "dimension");
            before = (int) Require.within(before + 1L, Integer.MAX_VALUE, place(limit), "place of a limit");
        }
    }

    /** The box that holds everything. */
    public static Box everything(int dimensions) {
        return new Box(dimensions, List.of());
    }

    /** With this limit in the place of the one on the same side of its dimension, if there was one. */
    public Box with(Limit limit) {
        List<Limit> more = new ArrayList<>(without(limit).limits);
        int at =
                (int) more.stream().filter(other -> place(other) < place(limit)).count();
        more.add(at, limit);
        return new Box(dimensions, more);
    }

    /** Without a limit on this side of its dimension, whatever its value. */
    public Box without(Limit limit) {
        return new Box(
                dimensions,
                limits.stream().filter(other -> place(other) != place(limit)).toList());
    }

    /** Whether there is a limit on this side of the dimension. */
    public boolean limited(int dimension, boolean upper) {
        return limits.stream().anyMatch(limit -> limit.dimension() == dimension && limit.upper() == upper);
    }

    /** In how many dimensions there is a limit. */
    public int restricted() {
        return (int) limits.stream().mapToInt(Limit::dimension).distinct().count();
    }

    /** Whether a point is inside; its coordinates by dimension. */
    public boolean contains(double[] point) {
        for (Limit limit : limits) {
            if (!limit.keeps(point[limit.dimension()])) {
                return false;
            }
        }
        return true;
    }

    private static int place(Limit limit) {
        return 2 * limit.dimension() + (limit.upper() ? 1 : 0);
    }
}
