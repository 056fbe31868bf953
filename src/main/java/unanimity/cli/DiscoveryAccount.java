package unanimity.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import unanimity.analysis.DiscoveryAnalysis;
import unanimity.analysis.DiscoveryFindings;
import unanimity.chart.Chart;
import unanimity.report.DiscoveryStory;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;
import unanimity.results.Row;
import unanimity.results.Table;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of a study of what leads to deadlock. */
record DiscoveryAccount(Manifest manifest, DiscoveryFindings findings) implements Account {

    static DiscoveryAccount of(BatchFolder folder, Manifest manifest, Stages stages) throws IOException {
        Reading reading = ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO));
        DiscoveryFindings findings = DiscoveryAnalysis.of(folder, reading);
        stages.end("analysis");
        return new DiscoveryAccount(manifest, findings);
    }

    @Override
    public String story() {
        return DiscoveryStory.of(findings).text(manifest.design().seed());
    }

    @Override
    public List<Row> rows() {
        return List.of();
    }

    @Override
    public List<Chart> charts() {
        return List.of();
    }

    @Override
    public Map<String, Table> tables() {
        return Map.of();
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
                "./unanimity query " + where + " \"SELECT outcome, count(*) AS n FROM runs GROUP BY ALL\"",
                "every number");
    }
}
