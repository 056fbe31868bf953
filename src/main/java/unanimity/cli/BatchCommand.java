package unanimity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import unanimity.analysis.Leverage;
import unanimity.analysis.LeverageStudy;
import unanimity.analysis.Leverages;
import unanimity.experiment.Batch;
import unanimity.experiment.BatchConflictException;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.LocalEngine;
import unanimity.experiment.Runner;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;

/** Many runs of a scenario, and what they say together. */
@Command(
        name = "batch",
        description =
                "Runs a negotiation many times (Monte Carlo) and reports how often it ends how, when and at what price.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "  ./unanimity batch scenarios/rutte-2024.yaml --runs 10000",
            "  ./unanimity batch scenarios/rutte-2024.yaml --until-ci 0.01 --max-runs 100000",
            "",
            "A batch that was stopped goes on with the same command and --resume, and ends with the same bytes."
        })
final class BatchCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Mixin
    private final BatchOptions options = new BatchOptions();

    @Option(names = "--jobs", paramLabel = "N", description = "How many threads run at once (one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write (output/SCENARIO/batch-SEED).")
    private @Nullable Path out;

    @Option(names = "--resume", description = "Go on with the batch in the folder: run what is missing there.")
    private boolean resume;

    @Option(names = "--force", description = "Begin anew in a folder that holds something; a batch in it is deleted.")
    private boolean force;

    @Option(names = "--retry-failed", description = "With --resume, run the chunks again in which runs have failed.")
    private boolean retryFailed;

    @Option(
            names = "--premium",
            description =
                    "Also find what holding out earns each member: 500 runs a member in which it asks for no more than it needs.")
    private boolean premium;

    @Option(
            names = "--pivotality",
            description = "Also find what each member's refusal would do: 500 runs a member in which it refuses.")
    private boolean pivotality;

    @Option(names = "--dry-run", description = "Only say how many runs that is, and what time and space they take.")
    private boolean dryRun;

    private final Runner runner;

    BatchCommand() {
        this(Runner.NEGOTIATION);
    }

    /** With other runs, so that it can be seen what becomes of one that fails. */
    BatchCommand(Runner runner) {
        this.runner = runner;
    }

    @Override
    @SuppressWarnings("try") // the lock is held, not used
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new Refusal("--jobs must be at least 1, but is " + jobs);
        }
        if (retryFailed && !resume) {
            throw new Refusal("--retry-failed belongs to --resume: without that a batch begins anew");
        }
        if (resume && force) {
            throw new Refusal("--resume goes on with what --force deletes; leave one of them out");
        }
        BatchOrder.Prepared prepared = options.order(scenario).prepare();
        if (dryRun) {
            return new Forecast(terminal, jobs).tell(prepared);
        }
        BatchFolder folder = new BatchFolder(out == null ? options.folder(scenario) : out);
        try (Interruption interruption = Interruption.watch(); // last to be closed: Java ends then
                BatchFolder.Lock lock = folder.lock()) {
            return run(folder, prepared, interruption);
        }
    }

    private int run(BatchFolder folder, BatchOrder.Prepared prepared, Interruption interruption) throws IOException {
        Stages stages = new Stages();
        try {
            Batch batch = open(folder, prepared);
            boolean done = batch.run(new LocalEngine(jobs, runner), new ProgressBar(terminal));
            stages.end("runs");
            if (done && (premium || pivotality)) {
                study(batch, prepared);
                stages.end("members one by one");
            }
            int code = done ? BatchReports.tell(folder, terminal, stages) : ExitCode.INTERRUPTED;
            return interruption.came() ? interrupted() : code;
        } catch (IOException e) {
            if (!folder.exists()) {
                throw e;
            }
            if (interruption.came()) {
                return interrupted(); // files that were being written were closed for that
            }
            throw new IOException(Faults.reason(e) + "; when that is mended, go on with: " + again(), e);
        }
    }

    private int interrupted() {
        terminal.err().println("unanimity: interrupted; go on with: " + again());
        return ExitCode.INTERRUPTED;
    }

    /** The batch, new or taken up. */
    private Batch open(BatchFolder folder, BatchOrder.Prepared prepared) throws IOException {
        if (resume && folder.exists()) {
            try {
                Batch batch = Batch.resume(folder, prepared.design(), prepared.batch());
                if (retryFailed) {
                    terminal.remark("Runs that had failed: " + batch.retryFailed());
                }
                return batch;
            } catch (BatchConflictException e) {
                throw new Refusal(Home.shown(folder.path()) + " holds another batch: " + e.getMessage()
                        + "; name another folder with --out");
            }
        }
        if (!force && !folder.isFree()) {
            throw new Refusal(Home.shown(folder.path()) + " holds something already; "
                    + (folder.exists() ? "go on with it with --resume, " : "")
                    + "name another folder with --out, or write over it with --force");
        }
        Manifest.Origin origin = Version.origin(typed());
        return Batch.begin(
                folder,
                prepared.design(),
                new Manifest(Manifest.State.RUNNING, origin, prepared.batch(), 0, 0, Collections.emptySortedMap()));
    }

    private void study(Batch batch, BatchOrder.Prepared prepared) throws IOException {
        LeverageStudy.Questions questions = new LeverageStudy.Questions(premium, pivotality);
        terminal.remark("Members one by one: " + String.join(" and ", questions.words()) + " …");
        List<Leverage> leverages = LeverageStudy.of(
                prepared.reading().template().base(),
                batch.design(),
                batch.manifest().design().replicates(),
                questions,
                new LocalEngine(jobs, runner));
        if (!Thread.currentThread().isInterrupted()) {
            Leverages.write(batch.folder(), leverages);
        }
    }

    private String again() {
        return typed() + " --resume";
    }

    private String typed() {
        return scenario.typed("batch")
                + options.typed()
                + (premium ? " --premium" : "")
                + (pivotality ? " --pivotality" : "")
                + (out == null ? "" : " --out " + Home.quoted(Home.shown(out)));
    }
}
