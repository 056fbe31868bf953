package unanimity.experiment;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.results.BatchDesign;
import unanimity.results.Keep;
import unanimity.results.Shard;
import unanimity.results.Study;
import unanimity.scenario.Changes;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/**
 * What a batch is to be.
 *
 * @param scenario the scenario's file
 * @param changes laid over it
 * @param seed of the batch; each run has its own, made from this and its replicate
 * @param runs how many; with {@code untilHalfWidth} at most
 * @param untilHalfWidth half-width of the 95 % interval of P(adopted) at which to stop, or null
 * @param independent whether design points have luck of their own; a batch has one point, whose luck is another then
 * @param chunkSize runs in a chunk, at least 1
 * @param keep what is kept of runs besides
 * @param shard which part of the chunks, or null for all
 */
public record BatchOrder(
        Path scenario,
        Changes changes,
        long seed,
        long runs,
        @Nullable Double untilHalfWidth,
        boolean independent,
        int chunkSize,
        Keep keep,
        @Nullable Shard shard) {

    /** Runs in a chunk where nobody says otherwise. */
    public static final int CHUNK = 1_000;

    /** @throws IllegalArgumentException for less than one run, or a chunk without a run */
    public BatchOrder {
        if (runs < 1) {
            throw new IllegalArgumentException("runs must be at least 1, but are " + runs);
        }
        if (chunkSize < 1) {
            throw new IllegalArgumentException("a chunk has at least 1 run, not " + chunkSize);
        }
    }

    /** So many runs of a scenario as it is. */
    public static BatchOrder of(Path scenario, long seed, long runs) {
        return new BatchOrder(scenario, Changes.NONE, seed, runs, null, false, CHUNK, Keep.LITTLE, null);
    }

    /**
     * Reads the scenario, and says what there is to run.
     *
     * @throws unanimity.scenario.ScenarioException with all that is wrong in it
     */
    public Prepared prepare() {
        Reading reading = ScenarioReader.read(scenario, changes);
        String resolved = ScenarioReader.resolve(scenario, changes);
        DesignPoint point = DesignPoint.of(0, 0, List.of(), reading.fingerprint());
        Design design = new Design(resolved, List.of(point), seed, independent);
        BatchDesign batch = new BatchDesign(
                name(),
                reading.template().base().title(),
                reading.fingerprint(),
                1,
                runs,
                seed,
                independent,
                chunkSize,
                keep,
                shard,
                untilHalfWidth,
                Study.BATCH);
        return new Prepared(reading, design, batch);
    }

    /** One run, whose luck is that of the point's values. */
    BatchOrder alone() {
        return new BatchOrder(scenario, changes, seed, 1, untilHalfWidth, true, chunkSize, keep, shard);
    }

    /** Name of the scenario: that of its file. */
    private String name() {
        Path last = scenario.getFileName();
        return last == null ? "scenario" : last.toString().replaceFirst("\\.ya?ml$", "");
    }
}
