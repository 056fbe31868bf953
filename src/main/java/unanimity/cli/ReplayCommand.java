package unanimity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import unanimity.experiment.StoredDesign;
import unanimity.model.RecordedRun;
import unanimity.report.Story;
import unanimity.results.ResultWriter;
import unanimity.results.RunFolder;
import unanimity.results.RunKey;
import unanimity.results.TraceWriter;
import unanimity.scenario.Reading;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** One run of a batch again. */
@Command(
        name = "replay",
        description = "Makes one run of a batch again and tells its story.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final FolderArgument folder = new FolderArgument();

    @Mixin
    private final RunArgument run = new RunArgument();

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Also write every round, member, meeting and offer to FILE, as JSON Lines.")
    private @Nullable Path trace;

    @Override
    public Integer call() throws IOException {
        StoredDesign stored = StoredDesign.of(folder.folder());
        RunKey key = run.of(stored);
        Reading reading = stored.reading(key.point());
        RecordedRun again =
                Negotiation.record(Plan.of(reading.template()), stored.design().seedOf(key));
        if (trace != null) {
            RunFolder.replace(trace, TraceWriter.write(again.trace()));
        }
        terminal.out()
                .print(
                        terminal.json()
                                ? ResultWriter.write(reading.template().base(), reading.fingerprint(), again.result())
                                        + "\n"
                                : Story.of(reading.template().base(), again, List.of())
                                        .text());
        terminal.next(
                "./unanimity explain " + folder.typed() + " --run " + key,
                "who held out, why, and what would have moved them");
        return ExitCode.DONE;
    }
}
