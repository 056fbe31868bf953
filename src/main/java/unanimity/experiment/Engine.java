package unanimity.experiment;

import java.io.IOException;
import java.util.Iterator;
import unanimity.results.Keep;

/**
 * Runs chunks somewhere: on the processors of this machine, or on those of others. Since the result of a chunk depends on its
 * {@link ChunkTask} alone, an engine can do them in any order, anywhere, and again where something went wrong.
 */
public interface Engine {

    /** What is to be done with the result of a chunk. Called from several threads, in any order, once for each chunk. */
    @FunctionalInterface
    interface Sink {
        void take(ChunkResult result) throws IOException;
    }

    /**
     * Runs chunks until there are no more, or until the thread is interrupted; then those begun are finished.
     *
     * @param chunks asked for the next one when there is room for it, never by two threads at once
     * @throws IOException that a sink has thrown; no more chunks are begun then
     */
    void run(Design design, Keep keep, Iterator<Chunk> chunks, Sink sink) throws IOException;
}
