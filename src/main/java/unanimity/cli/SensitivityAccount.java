package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.PointSummary;
import unanimity.analysis.SensitivityAnalysis;
import unanimity.analysis.SensitivityFindings;
import unanimity.analysis.SensitivitySummary;
import unanimity.chart.Chart;
import unanimity.report.SensitivityStory;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;
import unanimity.results.Row;
import unanimity.results.SensitivityTable;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of a study of which factors matter. */
record SensitivityAccount(Manifest manifest, SensitivityFindings findings) implements Account {

    static SensitivityAccount of(BatchFolder folder, Manifest manifest, Stages stages) throws IOException {
        Reading reading = ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO));
        SensitivityFindings findings =
                SensitivityAnalysis.of(folder, reading.template().base());
        stages.end("analysis");
        return new SensitivityAccount(manifest, findings);
    }

    @Override
    public String story() {
        return SensitivityStory.of(findings).text(manifest.design().seed());
    }

    @Override
    public List<Row> rows() {
        return SensitivitySummary.table(findings).records();
    }

    @Override
    public List<Chart> charts() {
        return List.of();
    }

    @Override
    public Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(SummaryTable.FILE, PointSummary.table(findings.points()));
        tables.put(SensitivityTable.FILE, SensitivitySummary.table(findings));
        return tables;
    }

    @Override
    public String page() {
        return "";
    }

    @Override
    public boolean complete() {
        return findings.sample().complete();
    }

    @Override
    public void hint(Terminal terminal, String where) {
        terminal.next("./unanimity query " + where + " \"SELECT * FROM sensitivity\"", "every number");
    }
}
