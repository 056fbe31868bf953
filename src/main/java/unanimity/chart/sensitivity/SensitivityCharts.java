package unanimity.chart.sensitivity;

import java.util.List;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.Chart;

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
}
