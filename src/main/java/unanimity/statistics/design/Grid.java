package unanimity.statistics.design;

import java.util.List;
import unanimity.statistics.Require;

/**
 * Every level of each dimension with every level of all others (full factorial). The last dimension changes fastest, as
 * digits do: of the levels (1, 2) and (5, 6, 7) the points are 1 5, 1 6, 1 7, 2 5, 2 6, 2 7.
 */
public final class Grid implements Design {

    private final double[][] levels;
    private final long[] stride; // points from one level of a dimension to the next
    private final long points;

    /**
     * @param levels of each dimension, in their order, at least one of each; any finite numbers
     * @throws IllegalArgumentException for no dimension, no level, or one that is not finite
     * @throws ArithmeticException for more points than a {@code long} holds
     */
    public Grid(List<double[]> levels) {
        Require.atLeast(1, levels.size(), "dimensions");
        this.levels = new double[levels.size()][];
        stride = new long[levels.size()];
        long size = 1;
        for (int dimension = levels.size() - 1; dimension >= 0; dimension--) {
            stride[dimension] = size;
            this.levels[dimension] = checked(levels.get(dimension));
            size = Math.multiplyExact(size, (long) this.levels[dimension].length);
        }
        points = size;
    }

    private static double[] checked(double[] levels) {
        Require.atLeast(1, levels.length, "levels");
        for (double level : levels) {
            Require.finite(level, "level");
        }
        return levels.clone();
    }

    @Override
    public long points() {
        return points;
    }

    @Override
    public int dimensions() {
        return levels.length;
    }

    @Override
    public double at(long point, int dimension) {
        int level = level(point, dimension);
        return levels[dimension][level];
    }

    /** Which of the dimension's levels, from 0, the point has: for what has no number, as the choice of a rule. */
    public int level(long point, int dimension) {
        check(point, dimension);
        return (int) (point / stride[dimension] % levels[dimension].length);
    }
}
