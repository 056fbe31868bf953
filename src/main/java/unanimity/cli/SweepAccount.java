package unanimity.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.EffectSummary;
import unanimity.analysis.PointFindings;
import unanimity.analysis.PointSummary;
import unanimity.analysis.SweepAnalysis;
import unanimity.analysis.SweepFindings;
import unanimity.chart.Chart;
import unanimity.chart.batch.BatchLabel;
import unanimity.chart.study.SweepCharts;
import unanimity.report.Dossier;
import unanimity.report.SweepDossier;
import unanimity.report.SweepReport;
import unanimity.report.SweepStory;
import unanimity.results.BatchFolder;
import unanimity.results.EffectTable;
import unanimity.results.Manifest;
import unanimity.results.Row;
import unanimity.results.Shard;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of a scenario over many values of some parameters. */
record SweepAccount(Manifest manifest, SweepFindings findings, List<Chart> charts, SweepReport report, String folder)
        implements Account {

    static SweepAccount of(BatchFolder folder, Manifest manifest, Stages stages) throws IOException {
        Reading reading = ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO));
        SweepFindings findings = SweepAnalysis.of(folder, reading.template().base());
        stages.end("analysis");
        BatchLabel label = new BatchLabel(
                manifest.design().seed(),
                findings.sample().runs(),
                manifest.origin().program());
        List<Chart> charts = SweepCharts.of(findings, label);
        String where = Home.quoted(Home.shown(folder.path()));
        SweepDossier dossier = new SweepDossier(
                findings,
                new Dossier.Basis(reading.provenance(), reading.sources(), Collections.emptySortedMap()),
                reading.template().uncertain().size(),
                charts,
                new Dossier.Recipe(
                        manifest.origin().command(),
                        manifest.design().fingerprint(),
                        manifest.origin().program()),
                where);
        return new SweepAccount(manifest, findings, charts, SweepReport.of(dossier), where);
    }

    @Override
    public String story() {
        return SweepStory.of(findings).text(manifest.design().seed(), folder);
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
        PointFindings least = findings.points().stream()
                .min(Comparator.comparingDouble(point -> point.adopted().value()))
                .orElseThrow();
        terminal.next(
                "./unanimity replay " + where + " --run " + least.point() + "-0",
                "a run of the point with the fewest adoptions as a story");
        terminal.orNext(
                "./unanimity query " + where + " \"SELECT * FROM points JOIN summary USING (point)\"", "every number");
    }
}
