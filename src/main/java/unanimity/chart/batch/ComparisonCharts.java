package unanimity.chart.batch;

import java.util.List;
import unanimity.analysis.PairedFindings;
import unanimity.chart.Chart;

/** The charts of two scenarios that were run with the same luck. */
public final class ComparisonCharts {

    private ComparisonCharts() {}

    /** All of them, in the order in which they are read. */
    public static List<Chart> of(PairedFindings findings, ComparisonLabel label) {
        return List.of(DifferenceChart.of(findings, label), FlipChart.of(findings, label));
    }
}
