package unanimity.statistics.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import unanimity.statistics.Require;

/**
 * Points that fill the cube evenly however many are taken (I. M. Sobol', USSR Computational Mathematics and
 * Mathematical Physics 7(4) (1967) 86–112), with the direction numbers of S. Joe and F. Y. Kuo (SIAM J. Sci. Comput. 30
 * (2008) 2635–2654, "new-joe-kuo-6") as Commons Math ships them, in the order of the Gray code. Of 2<sup>k</sup> points
 * from the first on, every dyadic interval of each dimension holds its share; hence take powers of two.
 *
 * <p>The first point has the coordinate 0 everywhere. To drop it would spoil the balance (A. B. Owen, On dropping the
 * first Sobol' point, 2020, arXiv:2008.08051); {@linkplain #shifted shift} the points instead, which makes each of them
 * uniform, keeps the balance, and makes several shifts independent samples. The shift is digital (A. B. Owen, ACM
 * TOMACS 13 (2003) 363–378): the 52 bits of each coordinate, exclusive or, with those of a uniform number, one for each
 * dimension.
 *
 * <p>Half of the last bit is added to every coordinate, so that all are in the open interval (0, 1); without shift the
 * first point is then 2<sup>−53</sup>, at which the quantile of a distribution without end is far out.
 */
public final class SobolSequence implements Design {

    /** Dimensions for which Commons Math has direction numbers. */
    public static final int MOST_DIMENSIONS = 1000;

    /** Commons Math counts points by an {@code int}. */
    public static final long MOST_POINTS = 1L << 31;

    private static final double SCALE = 0x1.0p52;

    private final long points;
    private final long[][] direction; // [dimension][bit of the Gray code]
    private final long[] shift;

    private SobolSequence(long points, int dimensions) {
        this.points = Require.within(1, MOST_POINTS, points, "points");
        Require.within(1, MOST_DIMENSIONS, dimensions, "dimensions");
        direction = directions(dimensions, Long.SIZE - Long.numberOfLeadingZeros(points - 1));
        shift = new long[dimensions];
    }

    /**
     * The sequence as published.
     *
     * @param points in [1, {@value #MOST_POINTS}]
     * @param dimensions in [1, {@value #MOST_DIMENSIONS}]
     * @throws IllegalArgumentException for other numbers
     */
    public static SobolSequence plain(long points, int dimensions) {
        return new SobolSequence(points, dimensions);
    }

    /**
     * The sequence with a random digital shift, that of each dimension by the number of this index of {@code chance}.
     */
    public static SobolSequence shifted(long points, int dimensions, Uniforms chance) {
        SobolSequence sequence = new SobolSequence(points, dimensions);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            sequence.shift[dimension] = (long) (chance.at(dimension) * SCALE);
        }
        return sequence;
    }

    /**
     * From a point to the next the Gray code changes in one bit, and the point by that bit's direction number: from
     * 2<sup>k</sup> − 1, whose code is bit k − 1 alone, to 2<sup>k</sup> by that of bit k. So Commons Math, which
     * keeps its numbers to itself, is asked for the points 1, 2, 4, 8 …
     */
    private static long[][] directions(int dimensions, int bits) {
        SobolSequenceGenerator generator = new SobolSequenceGenerator(dimensions);
        long[][] direction = new long[dimensions][bits];
        for (int bit = 0; bit < bits; bit++) {
            double[] point = generator.skipTo(1 << bit);
            for (int dimension = 0; dimension < dimensions; dimension++) {
                long before = bit == 0 ? 0 : direction[dimension][bit - 1];
                direction[dimension][bit] = (long) (point[dimension] * SCALE) ^ before;
            }
        }
        return direction;
    }

    @Override
    public long points() {
        return points;
    }

    @Override
    public int dimensions() {
        return direction.length;
    }

    @Override
    public double at(long point, int dimension) {
        check(point, dimension);
        long digits = shift[dimension];
        for (long code = point ^ (point >> 1); code != 0; code &= code - 1) {
            digits ^= direction[dimension][Long.numberOfTrailingZeros(code)];
        }
        return (digits + 0.5) / SCALE;
    }
}
