package unanimity.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.chart.Chart;
import unanimity.chart.MeetingChart;
import unanimity.chart.RunCharts;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;
import unanimity.report.Dossier;
import unanimity.report.RunReport;
import unanimity.report.Story;
import unanimity.results.Layout;
import unanimity.results.ResultLayout;
import unanimity.results.TraceLayout;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** The files of a run with what their columns mean, as the program that writes them has it. */
final class SampleRun {

    private final Map<String, List<Layout>> layouts = new LinkedHashMap<>();

    SampleRun() {
        Reading reading = ScenarioReader.read(Path.of("scenarios/tutorial-three-members.yaml"), List.of());
        Scenario scenario = reading.template().base();
        RecordedRun run = Negotiation.record(Plan.of(reading.template()), 1);
        Dossier dossier = new Dossier(
                scenario,
                run,
                new Dossier.Basis(reading.provenance(), reading.sources(), reading.drawn(1)),
                List.of(),
                new Dossier.Recipe("", "", ""));
        layouts.put("run.json", List.of(ResultLayout.RUN, ResultLayout.MEMBER, ResultLayout.PLEDGE));
        RunReport.of(dossier, Story.of(scenario, run))
                .tables()
                .forEach((name, table) -> layouts.put(name + ".csv", List.of(table.layout())));
        List<Chart> charts = new ArrayList<>(RunCharts.of(scenario, run));
        charts.add(MeetingChart.of(scenario, run, "COV", 4));
        for (Chart chart : charts) {
            String name = chart.name().replace("COV-4", "MEMBER-ROUND");
            layouts.put("charts/" + name + ".csv", List.of(chart.table().layout()));
        }
        layouts.put("trace.jsonl", List.copyOf(TraceLayout.byKind().values()));
    }

    /** By name of the file, in the order of the page. */
    Map<String, List<Layout>> layouts() {
        return layouts;
    }
}
