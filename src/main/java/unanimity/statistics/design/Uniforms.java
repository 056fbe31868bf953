package unanimity.statistics.design;

/**
 * Chance that is addressed: independent uniform numbers, each of which has a number and is always the same. What draws
 * from it says which numbers it takes.
 */
@FunctionalInterface
public interface Uniforms {

    /** The uniform number at {@code index}, 0 or above; in the open interval (0, 1). */
    double at(long index);

    /** The same as a whole number in [0, {@code bound}), each equally likely; {@code bound} at least 1. */
    default int below(long index, int bound) {
        return Math.min(bound - 1, (int) (at(index) * bound));
    }

    /** What is left of this chance from {@code first} on: for what needs numbers that nobody else takes. */
    default Uniforms from(long first) {
        return index -> at(first + index);
    }
}
