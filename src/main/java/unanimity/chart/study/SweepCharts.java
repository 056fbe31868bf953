package unanimity.chart.study;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.SweepFindings;
import unanimity.chart.Chart;
import unanimity.chart.batch.BatchLabel;

/** The charts of a sweep. */
public final class SweepCharts {

    private SweepCharts() {}

    /** Those that suit what varies, in the order in which they are read. */
    public static List<Chart> of(SweepFindings findings, BatchLabel label) {
        List<Chart> charts = new ArrayList<>();
        @Nullable Crossed crossed = Crossed.of(findings);
        charts.add(crossed == null ? MeansChart.of(findings, label) : CurveChart.of(findings, label, crossed));
        charts.addAll(MapChart.of(findings, label));
        return List.copyOf(charts);
    }
}
