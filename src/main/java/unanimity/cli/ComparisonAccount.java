package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.ComparisonSummary;
import unanimity.analysis.PairedAnalysis;
import unanimity.analysis.PairedFindings;
import unanimity.chart.Chart;
import unanimity.report.ComparisonStory;
import unanimity.report.Contrast;
import unanimity.results.BatchFolder;
import unanimity.results.ComparisonTable;
import unanimity.results.Manifest;
import unanimity.results.Row;
import unanimity.results.Table;
import unanimity.scenario.Changes;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of two scenarios that were run with the same luck. */
record ComparisonAccount(Manifest manifest, Contrast contrast) implements Account {

    static ComparisonAccount of(BatchFolder folder, Manifest manifest, Stages stages) throws IOException {
        Reading first = ScenarioReader.read(folder.path().resolve(BatchFolder.scenario(0)));
        Reading second = ScenarioReader.read(folder.path().resolve(BatchFolder.scenario(1)));
        PairedFindings findings = PairedAnalysis.of(
                folder, first.template().base(), second.template().base());
        stages.end("analysis");
        return new ComparisonAccount(manifest, new Contrast(findings, Variant.changes(first, second, Changes.NONE)));
    }

    @Override
    public String story() {
        return ComparisonStory.of(contrast).text(manifest.design().seed());
    }

    @Override
    public List<Row> rows() {
        return ComparisonSummary.table(contrast.findings()).records();
    }

    @Override
    public List<Chart> charts() {
        return List.of();
    }

    @Override
    public Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(ComparisonTable.FILE, ComparisonSummary.table(contrast.findings()));
        return tables;
    }

    @Override
    public String page() {
        return "";
    }

    @Override
    public boolean complete() {
        return manifest.runs() + manifest.failed() == manifest.design().runs();
    }

    @Override
    public void hint(Terminal terminal, String where) {
        terminal.next("./unanimity query " + where + " \"SELECT * FROM comparison\"", "every number");
    }
}
