package unanimity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import unanimity.experiment.Batch;
import unanimity.experiment.Chunk;
import unanimity.experiment.LocalEngine;
import unanimity.experiment.Prepared;
import unanimity.experiment.Progress;
import unanimity.results.BatchDesign;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;
import unanimity.results.Row;

/** What a batch will take: some of its runs are made, in a folder that is deleted again. */
final class Forecast {

    private static final long TRIAL = 2_000;
    private static final int CHUNK = 1_000;
    /** Charts and report, whatever the number of runs. */
    private static final double PAGES = 1.2e6;

    private final Terminal terminal;
    private final int jobs;

    Forecast(Terminal terminal, int jobs) {
        this.terminal = terminal;
        this.jobs = jobs;
    }

    /** Tells it. @return the exit code */
    int tell(Prepared prepared) throws IOException {
        BatchDesign design = prepared.batch();
        BatchDesign trial = trial(design);
        Path scratch = Files.createTempDirectory("unanimity-dry-run");
        BatchFolder folder = new BatchFolder(scratch);
        try {
            run(folder, prepared, trial); // Java compiles what it meets for the first time
            long began = System.nanoTime();
            run(folder, prepared, trial);
            double share = (double) own(design) / trial.runs();
            double seconds = (System.nanoTime() - began) / 1e9 * share;
            tell(design, seconds, folder.partsSize() * share + PAGES);
        } finally {
            folder.clear();
            Files.deleteIfExists(scratch);
        }
        return ExitCode.DONE;
    }

    private void tell(BatchDesign design, double seconds, double bytes) {
        if (terminal.json()) {
            terminal.out()
                    .println(Row.of("forecast")
                            .with("points", design.points())
                            .with("replicates", design.replicates())
                            .with("runs", design.runs())
                            .with("shard_runs", own(design))
                            .with("jobs", jobs)
                            .with("seconds", Math.ceil(seconds))
                            .with("bytes", Math.round(bytes)));
            return;
        }
        String most = design.untilHalfWidth() == null ? "" : " at most";
        String own = design.shard() == null
                ? ""
                : String.format(Locale.ROOT, ", of which %,d in shard %s", own(design), design.shard());
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "%,d design point%s x %,d replicates = %,d runs%s%s",
                        design.points(),
                        design.points() == 1 ? "" : "s",
                        design.replicates(),
                        design.runs(),
                        most,
                        own));
        terminal.out()
                .println("About " + ProgressBar.duration(seconds) + " with " + jobs + " at once, then some seconds for"
                        + " charts and report; " + size(bytes) + " on the disk");
    }

    /** Few runs of all chunks, enough for all processors. */
    private BatchDesign trial(BatchDesign design) {
        int chunk = Math.min(CHUNK, design.chunkSize());
        long runs = Math.min(Math.max(TRIAL, (long) chunk * jobs), design.runs());
        return design.ofChunks(chunk).withReplicates(Math.max(1, runs / design.points()));
    }

    /** How many runs this shard has; without shards all. */
    private static long own(BatchDesign design) {
        long runs = 0;
        for (int index = 0; index < design.chunks(); index++) {
            if (design.shard() == null || design.shard().has(index)) {
                runs += Chunk.of(index, design.chunkSize(), design.runs()).size();
            }
        }
        return runs;
    }

    private void run(BatchFolder folder, Prepared prepared, BatchDesign trial) throws IOException {
        Manifest.Origin origin = Version.origin("a trial");
        Batch.begin(
                        folder,
                        prepared.design(),
                        new Manifest(Manifest.State.RUNNING, origin, trial, 0, 0, Collections.emptySortedMap()))
                .run(new LocalEngine(jobs), Progress.NONE);
    }

    private static String size(double bytes) {
        return bytes < 1e6
                ? String.format(Locale.ROOT, "%.0f KB", Math.ceil(bytes / 1e3))
                : bytes < 1e9
                        ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6)
                        : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
