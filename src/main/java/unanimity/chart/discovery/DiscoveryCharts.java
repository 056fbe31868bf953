package unanimity.chart.discovery;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.DiscoveryFindings;
import unanimity.chart.Chart;

/** The charts of a study of what leads to deadlock. */
public final class DiscoveryCharts {

    private DiscoveryCharts() {}

    /** All of them, in the order in which they are read; none where there is no box. */
    public static List<Chart> of(DiscoveryFindings findings, DiscoveryLabel label) {
        List<Chart> charts = new ArrayList<>();
        if (!findings.boxes().isEmpty()) {
            charts.add(BoxChart.of(findings, label));
            if (findings.boxes().get(0).scored().box().restricted() > 1) {
                charts.add(ScatterChart.of(findings, label));
            }
            charts.add(TradeOffChart.of(findings, label));
        }
        return charts;
    }
}
