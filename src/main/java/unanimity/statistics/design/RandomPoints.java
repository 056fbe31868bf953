package unanimity.statistics.design;

import unanimity.statistics.Require;

/**
 * Independent uniform points: what every other design is measured by. Takes the number point·dimensions + dimension of
 * its chance.
 *
 * @param points at least 1
 * @param dimensions at least 1
 */
public record RandomPoints(long points, int dimensions, Uniforms chance) implements Design {

    /** @throws IllegalArgumentException for less than one point or dimension */
    public RandomPoints {
        Require.atLeast(1, points, "points");
        Require.atLeast(1, dimensions, "dimensions");
    }

    @Override
    public double at(long point, int dimension) {
        check(point, dimension);
        return chance.at(point * dimensions + dimension);
    }
}
