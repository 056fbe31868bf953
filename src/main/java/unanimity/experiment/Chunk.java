package unanimity.experiment;

import java.io.Serializable;

/**
 * A stretch of the runs of a design, in their order.
 *
 * @param index its number, from 0
 * @param from number of its first run
 * @param to number of the run behind its last
 */
public record Chunk(int index, long from, long to) implements Serializable {

    /** How many runs it has. */
    public int size() {
        return Math.toIntExact(to - from);
    }

    /** The chunk of that index of {@code runs} runs; the last one can be shorter. */
    public static Chunk of(int index, int size, long runs) {
        long from = (long) index * size;
        return new Chunk(index, from, Math.min(from + size, runs));
    }
}
