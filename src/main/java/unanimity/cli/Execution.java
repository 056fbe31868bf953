package unanimity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import unanimity.experiment.Batch;
import unanimity.experiment.BatchConflictException;
import unanimity.experiment.LocalEngine;
import unanimity.experiment.Prepared;
import unanimity.experiment.Runner;
import unanimity.results.BatchDesign;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;
import unanimity.results.Shard;

/** Makes the runs of a command in their folder, anew or further, until they are done or interrupted; then tells what was found. */
final class Execution {

    private final Terminal terminal;
    private final WorkOptions work;
    private final String typed;
    private final Runner runner;

    /** @param typed the command that gives the same results */
    Execution(Terminal terminal, WorkOptions work, String typed, Runner runner) {
        this.terminal = terminal;
        this.work = work;
        this.typed = typed + work.typed();
        this.runner = runner;
    }

    /** What else is to be done with a batch whose runs are made, before it is told of. */
    @FunctionalInterface
    interface More {

        /** Nothing. */
        More NOTHING = (batch, stages) -> {};

        void study(Batch batch, Stages stages) throws IOException;
    }

    /**
     * The same in a folder that is named after what is run, where nobody named one.
     *
     * @param scenario name of the scenario
     */
    int run(SampleOptions sample, String scenario, String kind, Prepared prepared) throws IOException {
        String mark = "-" + prepared.batch().fingerprint().substring(0, Variant.DIGITS);
        return run(sample.folder(scenario, kind, mark), prepared, More.NOTHING);
    }

    /** Runs it, or says what it would take. @return the exit code */
    @SuppressWarnings("try") // the lock is held, not used
    int run(Path usual, Prepared prepared, More more) throws IOException {
        requireChunks(prepared.batch());
        if (work.dryRun()) {
            return new Forecast(terminal, work.jobs()).tell(prepared);
        }
        BatchFolder folder = new BatchFolder(work.folder(usual));
        try (Interruption interruption = Interruption.watch(); // last to be closed: Java ends then
                BatchFolder.Lock lock = folder.lock()) {
            return run(folder, prepared, more, interruption);
        }
    }

    /** A shard is made of whole chunks. */
    private static void requireChunks(BatchDesign batch) {
        Shard shard = batch.shard();
        if (shard != null && shard.of() > batch.chunks()) {
            throw new Refusal("--shard " + shard + ": "
                    + (batch.chunks() == 1 ? "there is 1 chunk" : "there are " + batch.chunks() + " chunks")
                    + " of " + String.format(Locale.ROOT, "%,d", batch.chunkSize())
                    + " runs, fewer than shards; make them smaller with --chunk-size");
        }
    }

    private int run(BatchFolder folder, Prepared prepared, More more, Interruption interruption) throws IOException {
        Stages stages = new Stages();
        try {
            Batch batch = open(folder, prepared);
            boolean done = batch.run(new LocalEngine(work.jobs(), runner), new ProgressBar(terminal));
            stages.end("runs");
            if (done) {
                more.study(batch, stages);
            }
            int code = done ? Accounts.tell(folder, terminal, stages) : ExitCode.INTERRUPTED;
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
    private Batch open(BatchFolder folder, Prepared prepared) throws IOException {
        if (work.resume() && folder.exists()) {
            return resumed(folder, prepared);
        }
        if (!work.force() && !folder.isFree()) {
            throw new Refusal(Home.shown(folder.path()) + " holds something already; "
                    + (folder.exists() ? "go on with it with --resume, " : "")
                    + "name another folder with --out, or write over it with --force");
        }
        Manifest.Origin origin = Version.origin(typed);
        return Batch.begin(
                folder,
                prepared.design(),
                new Manifest(Manifest.State.RUNNING, origin, prepared.batch(), 0, 0, Collections.emptySortedMap()));
    }

    private Batch resumed(BatchFolder folder, Prepared prepared) throws IOException {
        try {
            Batch batch = Batch.resume(folder, prepared.design(), prepared.batch());
            if (work.retryFailed()) {
                terminal.remark(String.format(Locale.ROOT, "Runs that had failed: %,d", batch.retryFailed()));
            }
            return batch;
        } catch (BatchConflictException e) {
            throw new Refusal(Home.shown(folder.path()) + " holds another batch: " + e.getMessage()
                    + "; name another folder with --out");
        }
    }

    private String again() {
        return typed + " --resume";
    }
}
