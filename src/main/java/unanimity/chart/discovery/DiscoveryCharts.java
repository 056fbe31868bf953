package unanimity.chart.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.DiscoveryFindings;
import unanimity.chart.Chart;
import unanimity.results.Layout;

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

    /** The columns of the numbers of each chart that there can be, by its name. */
    public static Map<String, Layout> layouts() {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        layouts.put("box", Stretches.LAYOUT);
        layouts.put("scatter", Plane.LAYOUT);
        layouts.put("trade-off", TradeOffTable.LAYOUT);
        return layouts;
    }
}
