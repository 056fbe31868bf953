package unanimity.statistics.sensitivity;

import unanimity.statistics.Require;

/**
 * One side of a box.
 *
 * @param dimension from 0
 * @param upper whether values above the limit are outside, or those below it
 * @param value finite; itself inside
 */
public record Limit(int dimension, boolean upper, double value) {

    /** @throws IllegalArgumentException for a negative dimension or a value that is not finite */
    public Limit {
        Require.atLeast(0, dimension, "dimension");
        Require.finite(value, "limit");
    }

    boolean keeps(double x) {
        return upper ? x <= value : x >= value;
    }
}
