package unanimity.chart;

import java.util.List;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;

/** The charts of one run. */
public final class RunCharts {

    private RunCharts() {}

    /** All of them, in the order in which they are read. */
    public static List<Chart> of(Scenario scenario, RecordedRun run) {
        return List.of(
                ConvergenceChart.of(scenario, run), TimelineChart.of(scenario, run), SupportChart.of(scenario, run));
    }
}
