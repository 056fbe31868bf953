package unanimity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import unanimity.chart.Chart;
import unanimity.chart.ChartWriter;
import unanimity.chart.RunCharts;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;
import unanimity.report.Dossier;
import unanimity.report.RunReport;
import unanimity.report.Story;
import unanimity.results.ResultWriter;
import unanimity.results.RunFolder;
import unanimity.results.Table;
import unanimity.results.TraceWriter;
import unanimity.scenario.Reading;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** One run: the story on stdout, the result and the charts in a folder. */
@Command(
        name = "run",
        description = "Runs a negotiation once and tells its story; charts and a report go to a folder.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RunCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Option(names = "--seed", paramLabel = "N", description = "Any whole number; the same gives the same run (1).")
    private long seed = 1;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where to write (output/SCENARIO/run-SEED; with changed values run-SEED-MARK).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Write into a folder that holds something else.")
    private boolean force;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Also write every round, member, meeting and offer to FILE, as JSON Lines.")
    private @Nullable Path trace;

    @Mixin
    private final MeetingArgument meetings = new MeetingArgument();

    @Option(names = "--json", description = "Print the result as JSON instead of the story.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "No word on stderr.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Variant variant = scenario.variant();
        Reading reading = variant.reading();
        Path folder = out == null ? usual(variant) : out;
        if (!force && !RunFolder.isFree(folder, seed)) {
            throw new Refusal(folder + " holds something else than a run of seed " + seed
                    + "; name another folder with --out, or write over it with --force");
        }
        Scenario base = reading.template().base();
        meetings.check(base);
        RecordedRun run = Negotiation.record(Plan.of(reading.template()), seed);
        Story story = Story.of(base, run, variant.changes());
        List<Chart> charts = new ArrayList<>(RunCharts.of(base, run));
        charts.addAll(meetings.charts(base, run));
        RunReport report = RunReport.of(dossier(reading, run, charts), story);
        String result = ResultWriter.write(base, reading.fingerprint(), run.result());
        boolean replaces = RunFolder.holdsOtherValues(folder, reading.fingerprint());
        String warning = write(RunFolder.at(folder), charts, story.text(), report, result);
        if (trace != null) {
            RunFolder.replace(trace, TraceWriter.write(run.trace()));
        }
        tell(json ? result + "\n" : story.text(), warning);
        if (!quiet) {
            hint(run, folder, replaces);
        }
        return ExitCode.DONE;
    }

    /** Runs of the same seed with other values stay side by side. */
    private Path usual(Variant variant) {
        return Home.output().resolve(scenario.name()).resolve("run-" + seed + variant.mark());
    }

    private Dossier dossier(Reading reading, RecordedRun run, List<Chart> charts) {
        return new Dossier(
                reading.template().base(),
                run,
                new Dossier.Basis(reading.provenance(), reading.sources(), reading.drawn(seed)),
                charts,
                new Dossier.Recipe(
                        scenario.typed("run") + " --seed " + seed,
                        reading.fingerprint(),
                        "Unanimity " + Version.number()));
    }

    /** Writes the files of the run, the result last. @return what could not be drawn, or null */
    private static @Nullable String write(
            RunFolder folder, List<Chart> charts, String story, RunReport report, String result) throws IOException {
        String warning = null;
        for (Chart chart : charts) {
            String trouble = ChartWriter.write(folder, chart);
            warning = warning == null ? trouble : warning;
        }
        for (Map.Entry<String, Table> table : report.tables().entrySet()) {
            folder.write(table.getKey() + ".csv", table.getValue().csv());
        }
        folder.write("report.html", report.html());
        folder.write("story.txt", story);
        folder.writeResult(result);
        return warning;
    }

    private void tell(String told, @Nullable String warning) {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.getOut().print(told);
        line.getOut().flush();
        if (warning != null) {
            line.getErr().println("unanimity: warning: " + warning);
        }
    }

    /** Where the files are, and what to do next. */
    private void hint(RecordedRun run, Path folder, boolean replaces) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println();
        err.println("Files: " + Home.shown(folder)
                + " (report.html; charts as SVG, PNG and CSV; tables; run.json; story.txt)");
        if (replaces) {
            err.println("Note:  they replace a run with other values that was there.");
        }
        String command = scenario.typed("run") + " --seed ";
        err.println("Next:  " + command + (seed + 1) + "   (the same negotiation with other luck)");
        String dearest = MeetingArgument.dearest(run.trace());
        if (dearest != null) {
            err.println(
                    "       " + command + seed + " --meeting " + dearest + "   (the meeting with the dearest deal)");
        }
    }
}
