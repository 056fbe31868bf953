package unanimity.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import unanimity.experiment.DiscoveryOrder;
import unanimity.experiment.Prepared;
import unanimity.experiment.Runner;
import unanimity.scenario.Varied;

/** What leads to deadlock. */
@Command(
        name = "discover",
        description = {
            "Looks for what leads to deadlock: boxes in the space of what is uncertain.",
            "In each a negotiation often ends without adoption (PRIM)."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "  ./unanimity discover scenarios/rutte-2024.yaml --runs 5000",
            "  ./unanimity discover scenarios/rutte-2024.yaml --vary proposal.capital=0.1..1.1 --vary 'members.*.access=0..1'",
            "",
            "Of what is uncertain in the scenario each run draws its value; what --vary names has another value in each run,",
            "evenly spread over its range."
        })
final class DiscoverCommand implements Callable<Integer> {

    private static final long RUNS = 5_000;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Mixin
    private final VaryOptions vary = new VaryOptions();

    @Option(names = "--runs", paramLabel = "N", description = "How many runs (5000).")
    private long runs = RUNS;

    @Mixin
    private final SampleOptions sample = new SampleOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Override
    public Integer call() throws IOException {
        work.check();
        List<Varied> varied = vary.varied();
        for (Varied one : varied) {
            if (!one.isRange()) {
                throw new Refusal("a box has ends: vary " + one.path() + " over a range, path=low..high");
            }
        }
        Prepared prepared = Refusal.orRefused(
                () -> new DiscoveryOrder(sample.order(scenario.file(), scenario.changes(), runs), varied).prepare());
        return new Execution(terminal, work, typed(), Runner.NEGOTIATION)
                .run(sample, scenario.name(), "discover", prepared);
    }

    private String typed() {
        return scenario.typed("discover") + vary.typed() + (runs == RUNS ? "" : " --runs " + runs) + sample.typed();
    }
}
