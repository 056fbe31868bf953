package unanimity.statistics.design;

import unanimity.statistics.Require;

/**
 * Points from which variance-based indices are estimated (A. Saltelli and others, Computer Physics Communications 181
 * (2010) 259–270). From N points of a design of 2d dimensions come the matrices A (its first d columns) and B (the
 * others), and for each factor i the matrix AB<sub>i</sub>: A with column i from B. That makes N(d + 2) points.
 *
 * <p>They come row by row, of each row first A, then B, then AB<sub>1</sub> … AB<sub>d</sub>: the first n rows are the
 * design of n rows, and more of them may follow.
 */
public final class SaltelliDesign implements Design {

    private final Design base;
    private final int factors;

    /**
     * @param base best a {@linkplain SobolSequence#shifted shifted Sobol' sequence} of 2<sup>k</sup> points
     * @throws IllegalArgumentException unless its dimensions are an even number
     * @throws ArithmeticException for more points than a {@code long} holds
     */
    public SaltelliDesign(Design base) {
        if (base.dimensions() % 2 != 0) {
            throw Require.refusal("dimensions of the base must be an even number", base.dimensions());
        }
        this.base = base;
        factors = base.dimensions() / 2;
        Math.multiplyExact(base.points(), (long) perRow());
    }

    /** Rows N of each matrix. */
    public long rows() {
        return base.points();
    }

    /** Points of a row: d + 2. */
    public int perRow() {
        return factors + 2;
    }

    @Override
    public long points() {
        return rows() * perRow();
    }

    @Override
    public int dimensions() {
        return factors;
    }

    @Override
    public double at(long point, int dimension) {
        check(point, dimension);
        long matrix = point % perRow();
        boolean fromB = matrix == 1 || matrix == dimension + 2L;
        return base.at(point / perRow(), fromB ? factors + dimension : dimension);
    }
}
