package unanimity.analysis;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import unanimity.experiment.Batch;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.ComparisonOrder;
import unanimity.experiment.DiscoveryOrder;
import unanimity.experiment.LocalEngine;
import unanimity.experiment.Prepared;
import unanimity.experiment.Progress;
import unanimity.experiment.SensitivityOrder;
import unanimity.experiment.SweepOrder;
import unanimity.model.RunResult;
import unanimity.model.Scenario;
import unanimity.results.BatchDesign;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;
import unanimity.scenario.Changes;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/**
 * The way in for other Java programs: runs, batches and what-ifs, nothing printed. The same arguments give the same results,
 * and those of the commands of the same names. All calls can be made by several threads at once, batches in folders of their own.
 */
public final class Unanimity {

    private Unanimity() {}

    /**
     * One run of a scenario as it is.
     *
     * @param scenario the scenario's file
     * @param seed any number
     * @throws unanimity.scenario.ScenarioException with all that is wrong in the file, also where it cannot be read
     */
    public static RunResult run(Path scenario, long seed) {
        return run(scenario, List.of(), seed);
    }

    /**
     * One run of a scenario with some values changed.
     *
     * @param scenario the scenario's file
     * @param sets changes in turn, each {@code path=value} as after {@code --set}
     * @param seed any number; with that of another run the two share all luck that they have in common
     * @throws unanimity.scenario.ScenarioException with all that is wrong in the file or the changes
     */
    public static RunResult run(Path scenario, List<String> sets, long seed) {
        Reading reading = ScenarioReader.read(scenario, new Changes(List.of(), sets));
        return new Negotiation(Plan.of(reading.template()), seed).run();
    }

    /**
     * Many runs, stored in a folder, and what they say together. Where the folder holds the same batch, only the runs that are
     * missing there are made: none of a finished one. Charts and report are written by {@code ./unanimity report FOLDER}.
     *
     * @param order what to run
     * @param folder where results go; made where it is not there
     * @param jobs threads, at least 1; results do not depend on it
     * @throws unanimity.scenario.ScenarioException with all that is wrong in the scenario
     * @throws unanimity.experiment.BatchConflictException where the folder holds another batch, or a larger one
     * @throws FileAlreadyExistsException where it holds something else
     * @throws InterruptedIOException where the thread was interrupted; what was made by then is kept, and a second call goes on
     * @throws IOException where the folder cannot be read or written, another program is writing a batch to it, or no run came to
     *     its end
     * @throws IllegalArgumentException without a job
     */
    public static BatchFindings batch(BatchOrder order, Path folder, int jobs) throws IOException {
        Prepared prepared = order.prepare();
        return BatchAnalysis.of(made(prepared, folder, jobs), base(prepared), 0);
    }

    /**
     * Two scenarios with the same luck, pair by pair.
     *
     * @param order what to compare
     * @param folder as of {@link #batch}
     * @param jobs as of {@link #batch}
     * @throws IllegalArgumentException where both say the same, or without a job
     * @throws IOException as of {@link #batch}, all that it names
     */
    public static PairedFindings compare(ComparisonOrder order, Path folder, int jobs) throws IOException {
        Prepared prepared = order.prepare();
        Reading second = ScenarioReader.read(order.second(), order.changes());
        return PairedAnalysis.of(
                made(prepared, folder, jobs), base(prepared), second.template().base());
    }

    /**
     * A scenario with many values of some parameters; arguments and errors as of {@link #batch}.
     *
     * @param order what to vary
     */
    public static SweepFindings sweep(SweepOrder order, Path folder, int jobs) throws IOException {
        Prepared prepared = order.prepare();
        return SweepAnalysis.of(made(prepared, folder, jobs), base(prepared));
    }

    /**
     * Which of what is uncertain matters; arguments and errors as of {@link #batch}.
     *
     * @param order what to move, and how
     */
    public static SensitivityFindings sensitivity(SensitivityOrder order, Path folder, int jobs) throws IOException {
        Prepared prepared = order.prepare();
        return SensitivityAnalysis.of(made(prepared, folder, jobs), base(prepared));
    }

    /**
     * Where runs end in deadlock; arguments and errors as of {@link #batch}.
     *
     * @param order how many runs, and what to vary beside what is uncertain
     */
    public static DiscoveryFindings discover(DiscoveryOrder order, Path folder, int jobs) throws IOException {
        Prepared prepared = order.prepare();
        return DiscoveryAnalysis.of(made(prepared, folder, jobs), prepared.reading());
    }

    private static Scenario base(Prepared prepared) {
        return prepared.reading().template().base();
    }

    /** The folder with all its runs. */
    @SuppressWarnings("try") // the lock is held, not used
    private static BatchFolder made(Prepared prepared, Path folder, int jobs) throws IOException {
        LocalEngine engine = new LocalEngine(jobs);
        BatchFolder files = new BatchFolder(folder);
        if (!files.exists() && !files.isFree()) {
            throw new FileAlreadyExistsException(folder + " holds something else than a batch");
        }
        try (BatchFolder.Lock lock = files.lock()) {
            if (!isDone(files, prepared.batch())) {
                Batch batch = files.exists()
                        ? Batch.resume(files, prepared.design(), prepared.batch())
                        : Batch.begin(files, prepared.design(), begun(prepared));
                if (!batch.run(engine, Progress.NONE)) {
                    throw new InterruptedIOException("interrupted; the batch in " + folder + " can go on");
                }
            }
            return files;
        }
    }

    /** Whether the same batch lies there as a whole, reported and sealed; then nothing in it is touched. */
    private static boolean isDone(BatchFolder folder, BatchDesign wanted) throws IOException {
        if (!folder.exists()) {
            return false;
        }
        Manifest there = Manifest.read(folder);
        return there.state() == Manifest.State.COMPLETE
                && there.design().runs() == wanted.runs()
                && there.conflicts(wanted).isEmpty();
    }

    private static Manifest begun(Prepared prepared) {
        return new Manifest(Manifest.State.RUNNING, origin(), prepared.batch(), 0, 0, Collections.emptySortedMap());
    }

    /** No day and no command: nothing that changes from one call to the next. */
    private static Manifest.Origin origin() {
        String version = Unanimity.class.getPackage().getImplementationVersion();
        return new Manifest.Origin(
                "Unanimity " + (version == null ? "development" : version),
                null,
                System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                Unanimity.class.getName(),
                "");
    }
}
