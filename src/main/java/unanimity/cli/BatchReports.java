package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.BatchAnalysis;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Summary;
import unanimity.chart.Chart;
import unanimity.chart.ChartWriter;
import unanimity.chart.batch.BatchCharts;
import unanimity.chart.batch.BatchLabel;
import unanimity.results.BatchFolder;
import unanimity.results.DataDictionary;
import unanimity.results.Layout;
import unanimity.results.LeverageTable;
import unanimity.results.Manifest;
import unanimity.results.PointTable;
import unanimity.results.Seal;
import unanimity.results.SummaryTable;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of the stored runs of a batch, finished or not: summary, charts, report; and of a finished one its hashes. */
final class BatchReports {

    private final BatchFolder folder;
    private final Manifest manifest;

    private BatchReports(BatchFolder folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** Writes everything and tells what was found. @return the exit code */
    static int tell(BatchFolder folder, Terminal terminal) throws IOException {
        BatchReports reports = new BatchReports(folder, Manifest.read(folder));
        reports.write();
        return reports.manifest.failed() == 0 ? ExitCode.DONE : ExitCode.FAILED_RUNS;
    }

    private void write() throws IOException {
        Reading reading = ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO));
        BatchFindings findings = BatchAnalysis.of(folder, reading.template().base(), 0);
        folder.write(SummaryTable.FILE, Summary.table(findings).csv());
        BatchLabel label = new BatchLabel(
                manifest.design().seed(),
                findings.sample().runs(),
                manifest.origin().program());
        List<Chart> charts = BatchCharts.of(findings, label);
        for (Chart chart : charts) {
            ChartWriter.write(folder, chart);
        }
        DataDictionary.write(folder, manifest.design().keep(), tables(findings, charts));
        if (findings.sample().complete()) {
            manifest.with(Manifest.State.COMPLETE, manifest.runs(), manifest.failed())
                    .with(Seal.of(folder))
                    .write(folder);
        }
    }

    private static Map<String, Layout> tables(BatchFindings findings, List<Chart> charts) {
        Map<String, Layout> tables = new LinkedHashMap<>();
        tables.put(PointTable.FILE, PointTable.layout(List.of()));
        tables.put(SummaryTable.FILE, SummaryTable.LAYOUT);
        if (!findings.leverages().isEmpty()) {
            tables.put(LeverageTable.FILE, LeverageTable.LAYOUT);
        }
        for (Chart chart : charts) {
            tables.put("charts/" + chart.name() + ".csv", chart.table().layout());
        }
        return tables;
    }
}
