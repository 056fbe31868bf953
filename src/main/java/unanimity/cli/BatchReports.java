package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import unanimity.analysis.BatchAnalysis;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Summary;
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

    /** What is told on the terminal. */
    record Told(String text) {}

    static Told write(BatchFolder folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        Reading reading = ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO));
        try (BatchQuery query = BatchQuery.open(folder)) {
            BatchFindings findings =
                    BatchAnalysis.of(query, manifest, reading.template().base(), 0);
            folder.write(SummaryTable.FILE, Summary.table(findings).csv());
            Map<String, Layout> tables = new LinkedHashMap<>();
            tables.put(PointTable.FILE, PointTable.layout(java.util.List.of()));
            tables.put(SummaryTable.FILE, SummaryTable.LAYOUT);
            DataDictionary.write(folder, manifest.design().keep(), tables);
        }
        if (manifest.runs() + manifest.failed() == manifest.design().runs()) {
            SortedMap<String, String> hashes = Seal.of(folder);
            manifest.with(Manifest.State.COMPLETE, manifest.runs(), manifest.failed())
                    .with(hashes)
                    .write(folder);
        }
        return new Told("");
    }
}
