package unanimity.statistics.design;

import unanimity.statistics.Require;

/**
 * In every dimension one point in each of n strata of equal width, in an order of its own (M. D. McKay, R. J. Beckman,
 * W. J. Conover, Technometrics 21 (1979) 239–245): whatever is a sum of functions of one dimension each is averaged far
 * better than by random points (M. Stein, Technometrics 29 (1987) 143–151). Unlike of a {@link SobolSequence}, half
 * of its points are no Latin hypercube.
 *
 * <p>Takes the numbers dimension·2n to dimension·2n + 2n − 1 of its chance: the order by the shuffle of Fisher and
 * Yates, then the places within the strata. A dimension more changes none of those before.
 */
public final class LatinHypercube implements Design {

    private final int[][] stratum; // [dimension][point]
    private final boolean centred;
    private final Uniforms chance;

    private LatinHypercube(int points, int dimensions, boolean centred, Uniforms chance) {
        Require.atLeast(1, points, "points");
        Require.atLeast(1, dimensions, "dimensions");
        this.centred = centred;
        this.chance = chance;
        stratum = new int[dimensions][];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            stratum[dimension] = order(points, chance.from(2L * points * dimension));
        }
    }

    /** Each point anywhere in its stratum. @throws IllegalArgumentException for less than one point or dimension */
    public static LatinHypercube random(int points, int dimensions, Uniforms chance) {
        return new LatinHypercube(points, dimensions, false, chance);
    }

    /**
     * Each point in the middle of its stratum. @throws IllegalArgumentException for less than one point or dimension
     */
    public static LatinHypercube centred(int points, int dimensions, Uniforms chance) {
        return new LatinHypercube(points, dimensions, true, chance);
    }

    /** The numbers from 0 to n − 1 in an order that is equally likely to be any. */
    static int[] order(int n, Uniforms chance) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = chance.below(i, i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    @Override
    public long points() {
        return stratum[0].length;
    }

    @Override
    public int dimensions() {
        return stratum.length;
    }

    @Override
    public double at(long point, int dimension) {
        check(point, dimension);
        long n = points();
        int below = stratum[dimension][(int) point];
        double place = centred ? 0.5 : chance.at((2L * dimension + 1) * n + point);
        // a place so near the end that the sum would round up to the next stratum stays in its own
        return Math.min((below + place) / n, Math.nextDown((below + 1.0) / n));
    }
}
