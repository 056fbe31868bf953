package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.EffectSummary;
import unanimity.analysis.PointSummary;
import unanimity.analysis.SweepAnalysis;
import unanimity.analysis.SweepFindings;
import unanimity.chart.Chart;
import unanimity.chart.batch.BatchLabel;
import unanimity.chart.study.SweepCharts;
import unanimity.report.SweepStory;
import unanimity.results.BatchFolder;
import unanimity.results.EffectTable;
import unanimity.results.Manifest;
import unanimity.results.Row;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of a scenario over many values of some parameters. */
record SweepAccount(Manifest manifest, SweepFindings findings, List<Chart> charts) implements Account {

    static SweepAccount of(BatchFolder folder, Manifest manifest, Stages stages) throws IOException {
        Reading reading = ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO));
        SweepFindings findings = SweepAnalysis.of(folder, reading.template().base());
        stages.end("analysis");
        BatchLabel label = new BatchLabel(
                manifest.design().seed(),
                findings.sample().runs(),
                manifest.origin().program());
        return new SweepAccount(manifest, findings, SweepCharts.of(findings, label));
    }

    @Override
    public String story() {
        return SweepStory.of(findings).text(manifest.design().seed());
    }

    @Override
    public List<Row> rows() {
        return PointSummary.table(findings.points()).records();
    }

    @Override
    public Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(SummaryTable.FILE, PointSummary.table(findings.points()));
        tables.put(EffectTable.FILE, EffectSummary.table(findings.marginals()));
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
        terminal.next(
                "./unanimity query " + where + " \"SELECT * FROM points JOIN summary USING (point)\"", "every number");
    }
}
