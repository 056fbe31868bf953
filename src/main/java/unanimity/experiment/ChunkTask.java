package unanimity.experiment;

import java.io.Serializable;
import unanimity.results.Keep;

/**
 * A chunk to be run: all it needs, so that it can be sent to another machine. Its result depends on it alone.
 *
 * @param keep what is kept of each run beside its result
 */
public record ChunkTask(Design design, Chunk chunk, Keep keep) implements Serializable {

    /** Runs it. */
    public ChunkResult run() {
        return run(new Laboratory(design, Runner.NEGOTIATION));
    }

    /** Runs it with scenarios that were made ready before; {@code laboratory} must be of the same design. */
    ChunkResult run(Laboratory laboratory) {
        ChunkResult.Builder result = new ChunkResult.Builder(chunk);
        for (long number = chunk.from(); number < chunk.to(); number++) {
            laboratory.run(design.key(number), keep, result);
        }
        return result.build();
    }
}
