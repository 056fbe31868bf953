package unanimity.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.ComparisonSummary;
import unanimity.analysis.NotablePair;
import unanimity.analysis.PairedAnalysis;
import unanimity.analysis.PairedFindings;
import unanimity.chart.Chart;
import unanimity.chart.batch.ComparisonCharts;
import unanimity.chart.batch.ComparisonLabel;
import unanimity.report.ComparisonDossier;
import unanimity.report.ComparisonReport;
import unanimity.report.ComparisonStory;
import unanimity.report.Contrast;
import unanimity.report.Dossier;
import unanimity.results.BatchFolder;
import unanimity.results.ComparisonTable;
import unanimity.results.Manifest;
import unanimity.results.Row;
import unanimity.results.Shard;
import unanimity.results.Table;
import unanimity.scenario.Changes;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of two scenarios that were run with the same luck. */
record ComparisonAccount(Manifest manifest, Contrast contrast, List<Chart> charts, ComparisonReport report)
        implements Account {

    static ComparisonAccount of(BatchFolder folder, Manifest manifest, Stages stages) throws IOException {
        Reading first = ScenarioReader.read(folder.path().resolve(BatchFolder.scenario(0)));
        Reading second = ScenarioReader.read(folder.path().resolve(BatchFolder.scenario(1)));
        PairedFindings findings = PairedAnalysis.of(
                folder, first.template().base(), second.template().base());
        stages.end("analysis");
        Contrast contrast = new Contrast(findings, Variant.changes(first, second, Changes.NONE));
        ComparisonLabel label =
                new ComparisonLabel(manifest.design().seed(), manifest.origin().program(), contrast.sides());
        List<Chart> charts = ComparisonCharts.of(findings, label);
        ComparisonDossier dossier = new ComparisonDossier(
                contrast,
                new Dossier.Basis(first.provenance(), first.sources(), Collections.emptySortedMap()),
                first.template().uncertain().size(),
                charts,
                new Dossier.Recipe(
                        manifest.origin().command(),
                        manifest.design().fingerprint(),
                        manifest.origin().program()),
                Home.quoted(Home.shown(folder.path())));
        return new ComparisonAccount(manifest, contrast, charts, ComparisonReport.of(dossier));
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
    public Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(ComparisonTable.FILE, ComparisonSummary.table(contrast.findings()));
        report.tables().forEach((name, table) -> tables.put(name + ".csv", table));
        return tables;
    }

    @Override
    public String page() {
        return report.html(manifest.design().seed());
    }

    @Override
    public boolean complete() {
        return contrast.findings().sample().complete();
    }

    @Override
    public void hint(Terminal terminal, String where) {
        Shard shard = contrast.findings().sample().shard();
        if (shard != null) {
            terminal.next("./unanimity " + BatchAccount.merge(shard, where), "when all shards are done");
            return;
        }
        NotablePair pair = contrast.findings().notable().get(0);
        if (contrast.findings().flips() > 0) {
            boolean lost = pair.kind() == NotablePair.Kind.LOST;
            terminal.next(
                    "./unanimity explain " + where + " --run " + (lost ? 1 : 0) + "-" + pair.replicate(),
                    "why a run was not adopted whose twin was");
        } else {
            terminal.next(
                    "./unanimity replay " + where + " --run 1-" + pair.replicate(),
                    "the run that differs most from its twin");
        }
        terminal.orNext("./unanimity query " + where + " \"SELECT * FROM comparison\"", "every number");
    }
}
