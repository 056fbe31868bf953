package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import unanimity.analysis.BatchAnalysis;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Summary;
import unanimity.chart.Chart;
import unanimity.chart.ChartWriter;
import unanimity.chart.batch.BatchCharts;
import unanimity.chart.batch.BatchLabel;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.results.DataDictionary;
import unanimity.results.Layout;
import unanimity.results.Manifest;
import unanimity.results.PointTable;
import unanimity.results.Seal;
import unanimity.results.SummaryTable;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of the stored runs of a batch, finished or not: summary, charts, report; and of a finished one its hashes. */
final class BatchReports {

    private BatchReports() {}

    /** Writes everything and tells what was found. @return the exit code */
    static int tell(BatchFolder folder, Terminal terminal) throws IOException {
        write(folder);
        Manifest manifest = Manifest.read(folder);
        return manifest.failed() == 0 ? ExitCode.DONE : ExitCode.FAILED_RUNS;
    }

    private static void write(BatchFolder folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        Reading reading = ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO));
        try (BatchQuery query = BatchQuery.open(folder)) {
            BatchFindings findings =
                    BatchAnalysis.of(query, manifest, reading.template().base(), 0);
            folder.write(SummaryTable.FILE, Summary.table(findings).csv());
            Map<String, Layout> tables = new LinkedHashMap<>();
            tables.put(PointTable.FILE, PointTable.layout(List.of()));
            tables.put(SummaryTable.FILE, SummaryTable.LAYOUT);
            BatchLabel label = new BatchLabel(
                    manifest.design().seed(),
                    findings.sample().runs(),
                    manifest.origin().program());
            for (Chart chart : BatchCharts.of(findings, label)) {
                ChartWriter.write(folder, chart);
                tables.put("charts/" + chart.name() + ".csv", chart.table().layout());
            }
            DataDictionary.write(folder, manifest.design().keep(), tables);
        }
        if (manifest.runs() + manifest.failed() == manifest.design().runs()) {
            SortedMap<String, String> hashes = Seal.of(folder);
            manifest.with(Manifest.State.COMPLETE, manifest.runs(), manifest.failed())
                    .with(hashes)
                    .write(folder);
        }
    }
}
