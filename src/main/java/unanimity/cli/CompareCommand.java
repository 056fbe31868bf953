package unanimity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unanimity.experiment.ComparisonOrder;
import unanimity.experiment.Prepared;
import unanimity.experiment.Runner;
import unanimity.scenario.Changes;

/** Two scenarios, run by run with the same luck. */
@Command(
        name = "compare",
        description = {
            "Runs two scenarios with the same luck, pair by pair, and tells what the second changes and which members flip the outcome.",
            "Without B, A is compared with itself after --overlay and --set; with B they change B."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "  ./unanimity compare scenarios/rutte-2024.yaml scenarios/rutte-2024-no-opt-out.yaml --runs 5000",
            "  ./unanimity compare scenarios/rutte-2024.yaml --set proposal.capital=0.4",
            "",
            "Results can be resumed, sharded, verified and queried like those of a batch; point 0 is A, point 1 is B."
        })
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(index = "0", paramLabel = "A", description = "A scenario file (YAML).")
    private Path before = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Another.")
    private @Nullable Path after;

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Option(names = "--runs", paramLabel = "N", description = "How many pairs of runs (1000).")
    private long runs = 1_000;

    @Mixin
    private final SampleOptions sample = new SampleOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Override
    public Integer call() throws IOException {
        work.check();
        if (after == null && changes.changes().isEmpty()) {
            throw new Refusal("name a second scenario, or say with --overlay or --set what to change in the first");
        }
        Path second = after == null ? before : after;
        Prepared prepared = Refusal.orRefused(() ->
                new ComparisonOrder(sample.order(before, Changes.NONE, runs), second, changes.changes()).prepare());
        return new Execution(terminal, work, typed(), Runner.NEGOTIATION)
                .run(sample, Home.name(before), "compare", prepared);
    }

    private String typed() {
        return "./unanimity compare " + Home.quoted(Home.shown(before))
                + (after == null ? "" : " " + Home.quoted(Home.shown(after)))
                + changes.typed()
                + " --runs " + runs
                + sample.typed();
    }
}
