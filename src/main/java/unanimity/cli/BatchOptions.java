package unanimity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import unanimity.experiment.BatchOrder;
import unanimity.results.Keep;
import unanimity.results.Shard;

/** What a batch is, on the command line: everything that must be the same for it to be resumed. */
final class BatchOptions {

    private static final long RUNS = 1_000;
    private static final long MOST_RUNS = 1_000_000;
    /** Between two looks at how precise the estimate is. */
    private static final int LOOK = 100;

    @Option(names = "--seed", paramLabel = "N", description = "Any whole number; the same gives the same batch (1).")
    private long seed = 1;

    @Option(names = "--runs", paramLabel = "N", description = "How many runs (1000).")
    private @Nullable Long runs;

    @Option(
            names = "--until-ci",
            paramLabel = "H",
            description = "In place of --runs: stop when half the width of the 95 %% interval of the probability of "
                    + "adoption is below H, as 0.01.")
    private @Nullable Double untilCi;

    @Option(names = "--max-runs", paramLabel = "N", description = "With --until-ci, at most so many (1000000).")
    private @Nullable Long maxRuns;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run only every N-th chunk from the I-th on; merge joins the folders of all shards.")
    private @Nullable String shard;

    @Option(
            names = "--keep",
            paramLabel = "WHAT",
            split = ",",
            description =
                    "Also keep a row for each round, for each exchange, or for both: rounds,offers. Takes longer.")
    private List<String> keep = new ArrayList<>();

    @Option(
            names = "--independent",
            description =
                    "Luck that depends on the scenario's values too: nothing in common with batches of other values.")
    private boolean independent;

    @Option(names = "--chunk-size", paramLabel = "N", description = "Runs in a chunk, which is written at once (1000).")
    private int chunkSize = BatchOrder.CHUNK;

    BatchOrder order(ScenarioArgument scenario) {
        check();
        try {
            return new BatchOrder(
                    scenario.file(),
                    scenario.changes(),
                    seed,
                    most(),
                    untilCi,
                    independent,
                    chunkSize,
                    new Keep(keep.contains("rounds"), keep.contains("offers")),
                    shard == null ? null : Shard.parse(shard));
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    private long most() {
        if (untilCi != null) {
            return maxRuns == null ? MOST_RUNS : maxRuns;
        }
        return runs == null ? RUNS : runs;
    }

    private void check() {
        for (String word : keep) {
            if (!word.equals("rounds") && !word.equals("offers")) {
                throw new Refusal("--keep knows rounds and offers, not '" + word + "'");
            }
        }
        if (untilCi == null) {
            if (maxRuns != null) {
                throw new Refusal("--max-runs belongs to --until-ci; a fixed number is --runs");
            }
            return;
        }
        if (!(untilCi > 0 && untilCi < 0.5)) {
            throw new Refusal("--until-ci must be above 0 and below 0.5, but is " + untilCi);
        }
        if (runs != null) {
            throw new Refusal("--until-ci finds the number of runs itself; in place of --runs write --max-runs");
        }
        if (shard != null) {
            throw new Refusal("--until-ci looks at all runs and cannot be split; leave out --shard");
        }
        if (chunkSize % LOOK != 0) {
            throw new Refusal("with --until-ci --chunk-size must be a multiple of " + LOOK + ", but is " + chunkSize);
        }
    }

    /** Where a batch goes when nobody says otherwise; batches with other values stay side by side. */
    Path folder(ScenarioArgument scenario) {
        String name = "batch-" + seed + scenario.variant().mark()
                + (shard == null ? "" : "-shard-" + shard.replace('/', '-'));
        return Home.output().resolve(scenario.name()).resolve(name);
    }

    /** As it is typed, with a blank before each option. */
    String typed() {
        StringBuilder typed = new StringBuilder();
        typed.append(seed == 1 ? "" : " --seed " + seed);
        typed.append(runs == null ? "" : " --runs " + runs);
        typed.append(untilCi == null ? "" : " --until-ci " + untilCi);
        typed.append(maxRuns == null ? "" : " --max-runs " + maxRuns);
        typed.append(shard == null ? "" : " --shard " + shard);
        typed.append(keep.isEmpty() ? "" : " --keep " + String.join(",", keep));
        typed.append(independent ? " --independent" : "");
        typed.append(chunkSize == BatchOrder.CHUNK ? "" : " --chunk-size " + chunkSize);
        return typed.toString();
    }
}
