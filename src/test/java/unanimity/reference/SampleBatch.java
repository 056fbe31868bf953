package unanimity.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Unanimity;
import unanimity.chart.Chart;
import unanimity.chart.batch.BatchCharts;
import unanimity.chart.batch.BatchLabel;
import unanimity.chart.batch.PlayedComparison;
import unanimity.chart.discovery.DiscoveryCharts;
import unanimity.chart.sensitivity.SensitivityCharts;
import unanimity.chart.study.PlayedSweep;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.Sampling;
import unanimity.results.BatchTable;
import unanimity.results.BoxTable;
import unanimity.results.ComparisonTable;
import unanimity.results.DataDictionary;
import unanimity.results.DrawTable;
import unanimity.results.EffectTable;
import unanimity.results.Failures;
import unanimity.results.Layout;
import unanimity.results.LeverageTable;
import unanimity.results.ManifestLayout;
import unanimity.results.PointTable;
import unanimity.results.SensitivityTable;
import unanimity.results.SummaryTable;
import unanimity.scenario.Changes;

/** The files of a batch with what their columns mean, as the program that writes them has it. */
final class SampleBatch {

    private final Map<String, Layout> layouts = new LinkedHashMap<>();

    /** @param folder where a small batch can be made */
    SampleBatch(Path folder) throws IOException {
        layouts.put("manifest.json", ManifestLayout.FIELDS);
        layouts.put(PointTable.FILE, PointTable.layout(List.of()));
        stored(BatchTable.RUNS);
        stored(BatchTable.ENDORSEMENTS);
        stored(BatchTable.PLEDGES);
        stored(BatchTable.ENDORSERS);
        stored(BatchTable.ROUNDS);
        stored(BatchTable.OFFERS);
        layouts.put(SummaryTable.FILE, SummaryTable.LAYOUT);
        layouts.put(LeverageTable.FILE, LeverageTable.LAYOUT);
        layouts.put(ComparisonTable.FILE, ComparisonTable.LAYOUT);
        layouts.put(EffectTable.FILE, EffectTable.LAYOUT);
        layouts.put(SensitivityTable.FILE, SensitivityTable.LAYOUT);
        layouts.put(BoxTable.FILE, BoxTable.LAYOUT);
        layouts.put(DrawTable.FILE, DrawTable.LAYOUT);
        Map<String, List<Layout>> ofRun = new SampleRun().layouts();
        for (String file : List.of("parameters.csv", "sources.csv")) {
            layouts.put(file, Objects.requireNonNull(ofRun.get(file)).get(0));
        }
        for (Chart chart : charts(folder)) {
            layouts.put("charts/" + chart.name() + ".csv", chart.table().layout());
        }
        for (Chart chart : comparison(folder)) {
            layouts.put("charts/" + chart.name() + ".csv", chart.table().layout());
        }
        for (Chart chart : sweeps(folder)) {
            layouts.put("charts/" + chart.name() + ".csv", chart.table().layout());
        }
        SensitivityCharts.layouts().forEach((name, layout) -> layouts.put("charts/" + name + ".csv", layout));
        DiscoveryCharts.layouts().forEach((name, layout) -> layouts.put("charts/" + name + ".csv", layout));
        layouts.put(DataDictionary.FILE, DataDictionary.LAYOUT);
        layouts.put(Failures.FILE, Failures.LAYOUT);
    }

    private void stored(BatchTable table) {
        layouts.put(table.label() + "/*.parquet", table.layout());
    }

    private static List<Chart> charts(Path folder) throws IOException {
        BatchOrder order = BatchOrder.of(Path.of("scenarios/tutorial-three-members.yaml"), 1, 2);
        BatchFindings findings = Unanimity.batch(order, folder.resolve("sample"), 1);
        return BatchCharts.of(findings, new BatchLabel(1, 2, ""));
    }

    private static List<Chart> comparison(Path folder) throws IOException {
        Path scenario = Path.of("scenarios/tutorial-three-members.yaml");
        Changes changes = new Changes(List.of(), List.of("proposal.capital=0.05"));
        return PlayedComparison.of(scenario, scenario, changes, folder.resolve("sample-comparison"), 2)
                .charts();
    }

    private static List<Chart> sweeps(Path folder) throws IOException {
        Path scenario = Path.of("scenarios/tutorial-three-members.yaml");
        List<Chart> charts = new ArrayList<>();
        charts.addAll(PlayedSweep.grid(scenario, folder.resolve("sample-sweep"), 2, "proposal.capital=0.1,0.2")
                .charts());
        charts.addAll(PlayedSweep.of(
                        scenario,
                        new Sampling(Sampling.Method.SOBOL, 4),
                        folder.resolve("sample-points"),
                        2,
                        "proposal.capital=0.1..0.2",
                        "defaults.urgency=0..1")
                .charts());
        return charts;
    }

    /** By name of the file, in the order of the page. */
    Map<String, Layout> layouts() {
        return layouts;
    }
}
