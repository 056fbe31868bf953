package unanimity.chart.sensitivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.Chart;
import unanimity.results.Layout;

/** The charts of a study of which factors matter. */
public final class SensitivityCharts {

    private SensitivityCharts() {}

    /** All of them, in the order in which they are read. */
    public static List<Chart> of(SensitivityFindings findings, Ranking ranking, SensitivityLabel label) {
        return switch (ranking.method()) {
            case "tornado" -> List.of(TornadoChart.of(findings, ranking, label));
            case "morris" ->
                List.of(MorrisChart.of(findings, ranking, label), SettlingChart.of(findings, ranking, label));
            default -> List.of(SobolChart.of(findings, ranking, label), SettlingChart.of(findings, ranking, label));
        };
    }

    /** The columns of the numbers of each chart that there can be, by its name. */
    public static Map<String, Layout> layouts() {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        for (String method : List.of("tornado", "morris", "sobol")) {
            layouts.put(method, IndexTable.LAYOUT);
        }
        layouts.put("settling", SettlingChart.LAYOUT);
        return layouts;
    }
}
