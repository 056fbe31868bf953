package unanimity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import unanimity.experiment.Batch;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.LocalEngine;
import unanimity.experiment.Progress;
import unanimity.results.BatchDesign;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;

/** What a batch will take: some of its runs are made, in a folder that is deleted again. */
final class Forecast {

    private static final long TRIAL = 2_000;

    private final Terminal terminal;
    private final int jobs;

    Forecast(Terminal terminal, int jobs) {
        this.terminal = terminal;
        this.jobs = jobs;
    }

    /** Tells it. @return the exit code */
    int tell(BatchOrder.Prepared prepared) throws IOException {
        BatchDesign design = prepared.batch();
        long runs = design.runs();
        long trial = Math.min(TRIAL, runs);
        Path scratch = Files.createTempDirectory("unanimity-dry-run");
        BatchFolder folder = new BatchFolder(scratch);
        try {
            run(folder, prepared, trial); // Java compiles what it meets for the first time
            long began = System.nanoTime();
            run(folder, prepared, trial);
            double seconds = (System.nanoTime() - began) / 1e9 / trial * runs;
            double bytes = (double) folder.size() / trial * runs;
            terminal.out()
                    .println(design.points() + " design point" + (design.points() == 1 ? "" : "s") + " x "
                            + design.replicates() + " replicates = " + runs + " runs"
                            + (design.untilHalfWidth() == null ? "" : " at most"));
            terminal.out()
                    .println("About " + ProgressBar.duration(seconds) + " and " + size(bytes) + " (from " + trial
                            + " runs made on trial with " + jobs + " thread" + (jobs == 1 ? "" : "s") + ")");
        } finally {
            folder.clear();
            Files.deleteIfExists(scratch);
        }
        return ExitCode.DONE;
    }

    private void run(BatchFolder folder, BatchOrder.Prepared prepared, long runs) throws IOException {
        BatchDesign fewer = prepared.batch().withReplicates(runs);
        Manifest.Origin origin = Version.origin("a trial");
        Batch.begin(
                        folder,
                        prepared.design(),
                        new Manifest(Manifest.State.RUNNING, origin, fewer, 0, 0, Collections.emptySortedMap()))
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
