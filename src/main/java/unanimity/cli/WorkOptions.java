package unanimity.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the runs of a command are made and where their results go: nothing here changes what comes out. */
final class WorkOptions {

    @Option(names = "--jobs", paramLabel = "N", description = "How many threads run at once (one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where to write (output/SCENARIO/${COMMAND-NAME}-SEED).")
    private @Nullable Path out;

    @Option(names = "--resume", description = "Go on with what is in the folder: make the runs that are missing there.")
    private boolean resume;

    @Option(names = "--force", description = "Begin anew in a folder that holds something; results in it are deleted.")
    private boolean force;

    @Option(names = "--retry-failed", description = "With --resume, run the chunks again in which runs have failed.")
    private boolean retryFailed;

    @Option(names = "--dry-run", description = "Only say how many runs that is, and what time and space they take.")
    private boolean dryRun;

    /** Refuses options that do not go together. */
    void check() {
        if (jobs < 1) {
            throw new Refusal("--jobs must be at least 1, but is " + jobs);
        }
        if (retryFailed && !resume) {
            throw new Refusal("--retry-failed belongs to --resume: without that a batch begins anew");
        }
        if (resume && force) {
            throw new Refusal("--resume goes on with what --force deletes; leave one of them out");
        }
    }

    int jobs() {
        return jobs;
    }

    /** The folder that was asked for, or {@code usual}. */
    Path folder(Path usual) {
        return out == null ? usual : out;
    }

    /** Whether a folder was asked for. */
    boolean named() {
        return out != null;
    }

    boolean resume() {
        return resume;
    }

    boolean force() {
        return force;
    }

    boolean retryFailed() {
        return retryFailed;
    }

    boolean dryRun() {
        return dryRun;
    }

    /** What must be typed again to go on in the same folder, with a blank before each option. */
    String typed() {
        return out == null ? "" : " --out " + Home.quoted(Home.shown(out));
    }
}
