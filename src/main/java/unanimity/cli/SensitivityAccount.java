package unanimity.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.PointSummary;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityAnalysis;
import unanimity.analysis.SensitivityFindings;
import unanimity.analysis.SensitivitySummary;
import unanimity.chart.Chart;
import unanimity.chart.sensitivity.SensitivityCharts;
import unanimity.chart.sensitivity.SensitivityLabel;
import unanimity.report.Dossier;
import unanimity.report.SensitivityDossier;
import unanimity.report.SensitivityReport;
import unanimity.report.SensitivityStory;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;
import unanimity.results.Row;
import unanimity.results.SensitivityTable;
import unanimity.results.Shard;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of a study of which factors matter. */
record SensitivityAccount(Manifest manifest, SensitivityFindings findings, List<Chart> charts, SensitivityReport report)
        implements Account {

    static SensitivityAccount of(BatchFolder folder, Manifest manifest, Stages stages) throws IOException {
        Reading reading = ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO));
        SensitivityFindings findings =
                SensitivityAnalysis.of(folder, reading.template().base());
        stages.end("analysis");
        SensitivityLabel label = new SensitivityLabel(
                manifest.design().seed(),
                manifest.design().points(),
                findings.sample(),
                manifest.origin().program());
        List<Chart> charts = SensitivityCharts.of(findings, Ranking.of(findings), label);
        SensitivityDossier dossier = new SensitivityDossier(
                findings,
                new Dossier.Basis(reading.provenance(), reading.sources(), Collections.emptySortedMap()),
                reading.template().uncertain().size(),
                charts,
                new Dossier.Recipe(
                        manifest.origin().command(),
                        manifest.design().fingerprint(),
                        manifest.origin().program()),
                Home.quoted(Home.shown(folder.path())));
        return new SensitivityAccount(manifest, findings, charts, SensitivityReport.of(dossier));
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
    public Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(SummaryTable.FILE, PointSummary.table(findings.points()));
        tables.put(SensitivityTable.FILE, SensitivitySummary.table(findings));
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
        terminal.next("./unanimity query " + where + " \"SELECT * FROM sensitivity\"", "every number");
    }
}
