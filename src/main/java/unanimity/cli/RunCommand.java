package unanimity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import unanimity.chart.Chart;
import unanimity.chart.ChartWriter;
import unanimity.chart.ConvergenceChart;
import unanimity.chart.PledgeChart;
import unanimity.model.RecordedRun;
import unanimity.report.Story;
import unanimity.results.ResultWriter;
import unanimity.results.RunFolder;
import unanimity.results.TraceWriter;
import unanimity.scenario.ScenarioTemplate;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** One run: the story on stdout, the result and the charts in a folder. */
@Command(
        name = "run",
        description = "Runs a negotiation once and tells its story; result and charts go to a folder.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RunCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Option(names = "--seed", paramLabel = "N", description = "Any whole number; the same gives the same run (1).")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write (output/SCENARIO/run-SEED).")
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
        ScenarioTemplate template = scenario.read();
        Path folder = out == null ? Home.output().resolve(scenario.name()).resolve("run-" + seed) : out;
        if (!force && !RunFolder.isFree(folder, seed)) {
            throw new Refusal(folder + " holds something else than a run of seed " + seed
                    + "; name another folder with --out, or write over it with --force");
        }
        meetings.check(template.base());
        RecordedRun run = Negotiation.record(Plan.of(template), seed);
        String story = Story.of(template.base(), run);
        String result = ResultWriter.write(template.base(), run.result());
        List<Chart> charts = new ArrayList<>();
        charts.add(ConvergenceChart.of(template.base(), run));
        charts.add(PledgeChart.of(template.base(), run));
        charts.addAll(meetings.charts(template.base(), run));
        String warning = write(charts, story, RunFolder.at(folder), result);
        if (trace != null) {
            RunFolder.replace(trace, TraceWriter.write(run.trace()));
        }
        tell(json ? result + "\n" : story, warning);
        if (!quiet) {
            hint(run, folder, charts);
        }
        return ExitCode.DONE;
    }

    /** Writes the files of the run, the result last. @return what could not be drawn, or null */
    private static @Nullable String write(List<Chart> charts, String story, RunFolder folder, String result)
            throws IOException {
        String warning = null;
        for (Chart chart : charts) {
            warning = ChartWriter.write(folder, chart);
        }
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
    private void hint(RecordedRun run, Path folder, List<Chart> charts) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        String names = charts.stream().map(Chart::name).collect(Collectors.joining(", "));
        err.println();
        err.println("Files: " + Home.shown(folder) + " (charts: " + names
                + ", each .svg, .png and .csv; run.json; story.txt)");
        String command = "./unanimity run " + Home.shown(scenario.file()) + " --seed ";
        err.println("Next:  " + command + (seed + 1) + "   (the same negotiation with other luck)");
        String dearest = MeetingArgument.dearest(run.trace());
        if (dearest != null) {
            err.println(
                    "       " + command + seed + " --meeting " + dearest + "   (the meeting with the dearest deal)");
        }
    }
}
