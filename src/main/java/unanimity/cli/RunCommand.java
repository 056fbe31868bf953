package unanimity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
        versionProvider = Version.class,
        footer = {"", "With --json the result takes the place of the story; docs/reference/columns.md explains it."})
final class RunCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

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

    @Override
    public Integer call() throws IOException {
        Variant variant = scenario.variant();
        Reading reading = variant.reading();
        terminal.read(scenario.file(), reading);
        Path folder = folder(variant);
        Scenario base = reading.template().base();
        meetings.check(base);
        RecordedRun run = Negotiation.record(Plan.of(reading.template()), seed);
        Story story = Story.of(base, run, variant.changes());
        List<Chart> charts = new ArrayList<>(RunCharts.of(base, run));
        charts.addAll(meetings.charts(base, run));
        RunReport report = RunReport.of(dossier(reading, run, charts), story);
        String result = ResultWriter.write(base, reading.fingerprint(), run.result());
        boolean replaces = RunFolder.holdsOtherValues(folder, reading.fingerprint());
        RunFolder files = RunFolder.at(folder);
        String warning = write(files, charts, story.text(), report, result);
        if (trace != null) {
            RunFolder.replace(trace, TraceWriter.write(run.trace()));
        }
        terminal.out().print(terminal.json() ? result + "\n" : story.text());
        terminal.out().flush();
        if (warning != null) {
            terminal.err().println("unanimity: warning: " + warning);
        }
        files.written().forEach(name -> terminal.detail("Wrote: " + Home.shown(folder.resolve(name))));
        hint(run, folder, replaces);
        return ExitCode.DONE;
    }

    /** Where to write: runs of the same seed with other values stay side by side. @throws Refusal where that would be over something else */
    private Path folder(Variant variant) throws IOException {
        Path folder =
                out == null ? Home.output().resolve(scenario.name()).resolve("run-" + seed + variant.mark()) : out;
        if (!force && !RunFolder.isFree(folder, seed)) {
            throw new Refusal(folder + " holds something else than a run of seed " + seed
                    + "; name another folder with --out, or write over it with --force");
        }
        return folder;
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

    /** Where the files are, and what to do next. */
    private void hint(RecordedRun run, Path folder, boolean replaces) {
        terminal.remark("");
        terminal.remark("Files: " + Home.shown(folder)
                + " (report.html; charts as SVG, PNG and CSV; tables; run.json; story.txt)");
        if (replaces) {
            terminal.remark("Note:  they replace a run with other values that was there.");
        }
        String command = scenario.typed("run") + " --seed ";
        terminal.next(command + (seed + 1), "the same negotiation with other luck");
        String dearest = MeetingArgument.dearest(run.trace());
        if (dearest != null) {
            terminal.orNext(command + seed + " --meeting " + dearest, "the meeting with the dearest deal");
        }
        if (!scenario.changes().isEmpty()) {
            terminal.orNext(scenario.typed("compare"), "what the change does, over many runs");
        }
    }
}
