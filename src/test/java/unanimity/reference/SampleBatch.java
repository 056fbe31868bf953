package unanimity.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Unanimity;
import unanimity.chart.Chart;
import unanimity.chart.batch.BatchCharts;
import unanimity.chart.batch.BatchLabel;
import unanimity.chart.discovery.DiscoveryCharts;
import unanimity.chart.sensitivity.SensitivityCharts;
import unanimity.experiment.BatchOrder;
import unanimity.results.BatchTable;
import unanimity.results.BoxTable;
import unanimity.results.DataDictionary;
import unanimity.results.DrawTable;
import unanimity.results.Failures;
import unanimity.results.Layout;
import unanimity.results.LeverageTable;
import unanimity.results.ManifestLayout;
import unanimity.results.PointTable;
import unanimity.results.SensitivityTable;
import unanimity.results.SummaryTable;

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

    /** By name of the file, in the order of the page. */
    Map<String, Layout> layouts() {
        return layouts;
    }
}
