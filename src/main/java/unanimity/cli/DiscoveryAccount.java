package unanimity.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.BoxSummary;
import unanimity.analysis.DiscoveryAnalysis;
import unanimity.analysis.DiscoveryFindings;
import unanimity.chart.Chart;
import unanimity.chart.discovery.DiscoveryCharts;
import unanimity.chart.discovery.DiscoveryLabel;
import unanimity.report.DiscoveryDossier;
import unanimity.report.DiscoveryReport;
import unanimity.report.DiscoveryStory;
import unanimity.report.Dossier;
import unanimity.results.BatchFolder;
import unanimity.results.BoxTable;
import unanimity.results.DrawTable;
import unanimity.results.Manifest;
import unanimity.results.Row;
import unanimity.results.Shard;
import unanimity.results.Table;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of a study of what leads to deadlock. */
record DiscoveryAccount(Manifest manifest, DiscoveryFindings findings, List<Chart> charts, DiscoveryReport report)
        implements Account {

    static DiscoveryAccount of(BatchFolder folder, Manifest manifest, Stages stages) throws IOException {
        Reading reading = ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO));
        DiscoveryFindings findings = DiscoveryAnalysis.of(folder, reading);
        stages.end("analysis");
        DiscoveryLabel label =
                new DiscoveryLabel(manifest.design().seed(), manifest.origin().program());
        List<Chart> charts = DiscoveryCharts.of(findings, label);
        DiscoveryDossier dossier = new DiscoveryDossier(
                findings,
                new Dossier.Basis(reading.provenance(), reading.sources(), Collections.emptySortedMap()),
                reading.template().uncertain().size(),
                charts,
                new Dossier.Recipe(
                        manifest.origin().command(),
                        manifest.design().fingerprint(),
                        manifest.origin().program()),
                Home.quoted(Home.shown(folder.path())));
        return new DiscoveryAccount(manifest, findings, charts, DiscoveryReport.of(dossier));
    }

    @Override
    public String story() {
        return DiscoveryStory.of(findings).text(manifest.design().seed());
    }

    @Override
    public List<Row> rows() {
        return BoxSummary.table(findings).records();
    }

    @Override
    public Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(BoxTable.FILE, BoxSummary.table(findings));
        tables.put(DrawTable.FILE, BoxSummary.draws(findings));
        report.tables().forEach((name, table) -> tables.put(name + ".csv", table));
        return tables;
    }

    @Override
    public String page() {
        return report.html(manifest.design().seed());
    }

    @Override
    public boolean complete() {
        return findings.sample().complete();
    }

    @Override
    public void hint(Terminal terminal, String where) {
        Shard shard = findings.sample().shard();
        if (shard != null) {
            terminal.next("./unanimity " + BatchAccount.merge(shard, where), "when all shards are done");
            return;
        }
        terminal.next("./unanimity query " + where + " \"SELECT * FROM boxes\"", "every number");
    }
}
