package unanimity.statistics.design;

import unanimity.statistics.Require;

/**
 * Points at which to look, each with a coordinate in every dimension. Coordinates are in [0, 1], to be turned into
 * values by the quantile of what a dimension stands for; those of a {@link Grid} are the levels handed in. A point does
 * not depend on which others are asked for: designs may be shared by threads.
 */
public interface Design {

    /** How many, at least 1. */
    long points();

    /** At least 1. */
    int dimensions();

    /**
     * A coordinate.
     *
     * @param point in [0, points)
     * @param dimension in [0, dimensions)
     * @throws IllegalArgumentException for a point or dimension that there is not
     */
    double at(long point, int dimension);

    /** All coordinates of a point, by dimension. */
    default double[] point(long point) {
        double[] coordinates = new double[dimensions()];
        for (int dimension = 0; dimension < coordinates.length; dimension++) {
            coordinates[dimension] = at(point, dimension);
        }
        return coordinates;
    }

    /**
     * The same points drawn together, from [0, 1] to [low, high]: for designs that go to the ends of the cube ({@link
     * MorrisDesign}) with values that have no end, whose quantiles at 0 and 1 are infinite.
     *
     * @throws IllegalArgumentException unless 0 ≤ low ≤ high ≤ 1
     */
    default Design within(double low, double high) {
        Require.share(low, "low");
        Require.share(high, "high");
        Require.ordered(low, high);
        return new Inset(this, low, high);
    }

    /** Whether there are such a point and dimension. @throws IllegalArgumentException when there are not */
    default void check(long point, int dimension) {
        Require.within(0, points() - 1, point, "point");
        Require.within(0, dimensions() - 1, dimension, "dimension");
    }
}
