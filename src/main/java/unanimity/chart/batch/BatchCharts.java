package unanimity.chart.batch;

import java.util.List;
import unanimity.analysis.BatchFindings;
import unanimity.chart.Chart;

/** The charts of a batch. */
public final class BatchCharts {

    private BatchCharts() {}

    /** All of them, in the order in which they are read. */
    public static List<Chart> of(BatchFindings findings, BatchLabel label) {
        return List.of(
                EndorserChart.of(findings, label),
                AdoptionChart.of(findings, label),
                HoldOutChart.of(findings, label),
                DateChart.of(findings, label),
                CostChart.of(findings, label));
    }
}
