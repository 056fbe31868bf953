package unanimity.experiment;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import unanimity.model.RunResult;
import unanimity.results.Days;
import unanimity.results.Failures.Failure;
import unanimity.results.OfferRow;
import unanimity.results.PartWriter;
import unanimity.results.RoundRow;
import unanimity.results.RunKey;

/**
 * What came of a chunk: its runs in their order, and counts that can be added to those of other chunks.
 *
 * @param failures runs that threw
 */
public record ChunkResult(Chunk chunk, List<Run> runs, List<Failure> failures, Tally tally) implements Serializable {

    public ChunkResult {
        runs = List.copyOf(runs);
        failures = List.copyOf(failures);
    }

    /**
     * A run that came to its end.
     *
     * @param watched what was kept of it besides
     */
    public record Run(RunKey key, Days days, RunResult result, Watched watched) implements Serializable {}

    /** Writes its rows as the parts of a chunk. */
    void write(PartWriter parts) throws IOException {
        for (Run run : runs) {
            parts.run(run.key(), run.days(), run.result());
            for (RoundRow row : run.watched().rounds()) {
                parts.round(run.key(), run.days(), row);
            }
            for (OfferRow row : run.watched().offers()) {
                parts.offer(run.key(), row);
            }
        }
        tally.write(parts);
        parts.write(chunk.index());
    }

    /** Collects it run by run. */
    static final class Builder {

        private final Chunk chunk;
        private final Tally tally = new Tally();
        private final List<Run> runs = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();

        Builder(Chunk chunk) {
            this.chunk = chunk;
        }

        void add(RunKey key, Days days, RunResult result, Watched watched) {
            runs.add(new Run(key, days, result, watched));
            tally.add(key.point(), result);
        }

        void add(Failure failure) {
            failures.add(failure);
        }

        ChunkResult build() {
            return new ChunkResult(chunk, runs, failures, tally);
        }
    }
}
