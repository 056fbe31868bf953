package unanimity.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import unanimity.analysis.Flip;
import unanimity.analysis.FlipSearch;
import unanimity.experiment.StoredDesign;
import unanimity.model.RecordedRun;
import unanimity.report.RunExplanation;
import unanimity.results.Row;
import unanimity.results.RunKey;
import unanimity.scenario.Reading;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** Why a run ended as it did. */
@Command(
        name = "explain",
        description = {
            "Tells of one run of a batch who held out, when its gap closed, and what would have given it another end.",
            "That is the smallest change of the capital, or of the cost or worth of one demand, found by running it again."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final FolderArgument folder = new FolderArgument();

    @Mixin
    private final RunArgument run = new RunArgument();

    @Override
    public Integer call() throws IOException {
        StoredDesign stored = StoredDesign.of(folder.folder());
        RunKey key = run.of(stored);
        long seed = stored.design().seedOf(key);
        Reading reading = stored.reading(key.point());
        Plan plan = Plan.of(reading.template());
        RecordedRun recorded = Negotiation.record(plan, seed);
        List<Flip> flips = FlipSearch.of(plan, seed);
        if (terminal.json()) {
            flips.forEach(flip -> terminal.out().println(row(key, flip)));
        } else {
            terminal.out().print(RunExplanation.text(reading.template().base(), recorded, flips));
        }
        terminal.next("./unanimity replay " + folder.typed() + " --run " + key, "the run's whole story");
        return ExitCode.DONE;
    }

    private static Row row(RunKey key, Flip flip) {
        return Row.of("flip")
                .with("run", key.toString())
                .with("path", flip.path())
                .with("was", flip.was())
                .with("becomes", flip.becomes())
                .with("outcome", flip.result().outcome())
                .with("round", flip.result().round());
    }
}
