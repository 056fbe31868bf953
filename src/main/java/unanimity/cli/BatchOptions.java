package unanimity.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import unanimity.experiment.BatchOrder;

/** What a batch is, on the command line. */
final class BatchOptions {

    private static final long RUNS = 1_000;
    private static final long MOST_RUNS = 1_000_000;
    /** Between two looks at how precise the estimate is. */
    private static final int LOOK = 100;

    @Mixin
    private final SampleOptions sample = new SampleOptions();

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
            names = "--independent",
            description =
                    "Luck that depends on the scenario's values too: nothing in common with batches of other values.")
    private boolean independent;

    BatchOrder order(ScenarioArgument scenario) {
        check();
        return sample.order(scenario.file(), scenario.changes(), most(), untilCi, independent);
    }

    SampleOptions sample() {
        return sample;
    }

    private long most() {
        if (untilCi != null) {
            return maxRuns == null ? MOST_RUNS : maxRuns;
        }
        return runs == null ? RUNS : runs;
    }

    private void check() {
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
        if (sample.sharded()) {
            throw new Refusal("--until-ci looks at all runs and cannot be split; leave out --shard");
        }
        if (sample.chunkSize() % LOOK != 0) {
            throw new Refusal(
                    "with --until-ci --chunk-size must be a multiple of " + LOOK + ", but is " + sample.chunkSize());
        }
    }

    /** As it is typed, with a blank before each option. */
    String typed() {
        return (runs == null ? "" : " --runs " + runs)
                + (untilCi == null ? "" : " --until-ci " + untilCi)
                + (maxRuns == null ? "" : " --max-runs " + maxRuns)
                + sample.typed()
                + (independent ? " --independent" : "");
    }
}
