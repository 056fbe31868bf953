package unanimity.experiment;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import unanimity.model.Outcome;
import unanimity.results.Answer;
import unanimity.results.BatchDesign;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.statistics.Proportion;
import unanimity.statistics.SequentialStop;

/**
 * When a batch has run long enough. Chunks may come in any order; what counts is the runs in theirs, from the first without a
 * gap, so that where it stops does not depend on threads.
 */
final class Stopping {

    private static final double LEVEL = 0.95;
    private static final int BLOCK = SequentialStop.EVERY;

    private final @Nullable SequentialStop rule;
    private final int blocksOfChunk;
    private final SortedMap<Integer, Proportion[]> waiting = new TreeMap<>();
    private Proportion soFar = new Proportion(0, 0);
    private int nextChunk;
    private long block;
    private boolean reached;

    private Stopping(BatchDesign design) {
        Double halfWidth = design.untilHalfWidth();
        rule = halfWidth == null ? null : new SequentialStop(halfWidth, LEVEL);
        blocksOfChunk = design.chunkSize() / BLOCK;
    }

    /** Of a batch; what lies in its folder counts already. */
    static Stopping of(BatchDesign design, BatchFolder folder) throws IOException {
        Stopping stopping = new Stopping(design);
        if (stopping.rule != null) {
            stopping.recall(folder);
        }
        return stopping;
    }

    private void recall(BatchFolder folder) throws IOException {
        for (int chunk : folder.chunks()) {
            waiting.put(chunk, none());
        }
        try (BatchQuery query = BatchQuery.open(folder)) {
            Answer blocks = query.ask("SELECT replicate // " + BLOCK
                    + ", count(*) FILTER (outcome = 'adopted'), count(*) FROM runs GROUP BY 1 ORDER BY 1");
            for (Answer.Line line : blocks.lines()) {
                int index = (int) line.whole(0);
                Proportion[] chunk = waiting.get(index / blocksOfChunk);
                if (chunk != null) {
                    chunk[index % blocksOfChunk] = new Proportion(line.whole(1), line.whole(2));
                }
            }
        }
        look();
    }

    /** Takes note of a chunk. */
    synchronized void add(ChunkResult result) {
        if (rule == null) {
            return;
        }
        Proportion[] blocks = none();
        for (ChunkResult.Run run : result.runs()) {
            int at = (int) (run.key().replicate() / BLOCK % blocksOfChunk);
            long adopted = run.result().outcome() == Outcome.ADOPTED ? 1 : 0;
            blocks[at] = blocks[at].plus(new Proportion(adopted, 1));
        }
        waiting.put(result.chunk().index(), blocks);
        look();
    }

    private void look() {
        while (!reached && waiting.containsKey(nextChunk)) {
            for (Proportion counts : waiting.remove(nextChunk)) {
                if (!reached) {
                    soFar = soFar.plus(counts);
                    block++;
                    reached = stops();
                }
            }
            nextChunk++;
        }
    }

    /** As {@link SequentialStop#stops}; failed runs leave fewer than were begun. */
    private boolean stops() {
        return rule != null && soFar.n() >= rule.earliest() && soFar.halfWidth(LEVEL) < rule.halfWidth();
    }

    /** Whether the precision is reached. */
    synchronized boolean reached() {
        return reached;
    }

    /** Runs up to where it was reached. */
    long runs() {
        return block * BLOCK;
    }

    /** Chunks until it is reached. */
    Iterator<Chunk> until(Iterator<Chunk> chunks) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !reached() && chunks.hasNext();
            }

            @Override
            public Chunk next() {
                return chunks.next();
            }
        };
    }

    private Proportion[] none() {
        Proportion[] blocks = new Proportion[blocksOfChunk];
        Arrays.fill(blocks, new Proportion(0, 0));
        return blocks;
    }
}
