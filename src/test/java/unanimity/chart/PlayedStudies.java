package unanimity.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.DiscoveryAnalysis;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityAnalysis;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.discovery.DiscoveryCharts;
import unanimity.chart.discovery.DiscoveryLabel;
import unanimity.chart.paper.Style;
import unanimity.chart.sensitivity.SensitivityCharts;
import unanimity.chart.sensitivity.SensitivityLabel;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.DiscoveryOrder;
import unanimity.experiment.PlayedFolder;
import unanimity.experiment.Prepared;
import unanimity.experiment.SensitivityMethod;
import unanimity.experiment.SensitivityOrder;
import unanimity.results.BatchFolder;

/** The charts of studies of the NATO scenario. */
final class PlayedStudies {

    private static final Path SCENARIO = Path.of("scenarios/rutte-2024.yaml");

    private PlayedStudies() {}

    static List<Chart> all() throws IOException {
        List<Chart> charts = new ArrayList<>();
        charts.addAll(of(SensitivityMethod.TORNADO, 1, 60, List.of()));
        charts.addAll(of(SensitivityMethod.MORRIS, 8, 10, List.of()).subList(0, 1));
        charts.addAll(of(
                SensitivityMethod.SOBOL,
                64,
                10,
                List.of("members.*.failure_cost", "members.*.tactic.beta", "members.HUN.affinity", "proposal")));
        Prepared prepared = new DiscoveryOrder(BatchOrder.of(SCENARIO, 1, 2_000), List.of()).prepare();
        DiscoveryFindings found = DiscoveryAnalysis.of(run(prepared), prepared.reading());
        charts.addAll(DiscoveryCharts.of(found, new DiscoveryLabel(1, Style.program())));
        return charts;
    }

    private static List<Chart> of(SensitivityMethod method, int size, long runs, List<String> together)
            throws IOException {
        Prepared prepared = new SensitivityOrder(
                        BatchOrder.of(SCENARIO, 1, runs), method, size, List.of(), together, List.of())
                .prepare();
        SensitivityFindings found = SensitivityAnalysis.of(
                run(prepared), prepared.reading().template().base());
        SensitivityLabel label = new SensitivityLabel(1, found.points().size(), found.sample(), Style.program());
        return SensitivityCharts.of(found, Ranking.of(found), label);
    }

    private static BatchFolder run(Prepared prepared) throws IOException {
        return PlayedFolder.of(prepared, Files.createTempDirectory("study"));
    }
}
