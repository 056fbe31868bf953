package unanimity.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.BatchAnalysis;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Leverages;
import unanimity.analysis.NotableRun;
import unanimity.analysis.Summary;
import unanimity.chart.Chart;
import unanimity.chart.batch.BatchCharts;
import unanimity.chart.batch.BatchLabel;
import unanimity.report.BatchDossier;
import unanimity.report.BatchReport;
import unanimity.report.BatchStory;
import unanimity.report.Dossier;
import unanimity.results.BatchFolder;
import unanimity.results.LeverageTable;
import unanimity.results.Manifest;
import unanimity.results.Row;
import unanimity.results.Shard;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of many runs of one scenario. */
record BatchAccount(Manifest manifest, BatchFindings findings, List<Chart> charts, BatchReport report)
        implements Account {

    static BatchAccount of(BatchFolder folder, Manifest manifest, Stages stages) throws IOException {
        Reading reading = ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO));
        BatchFindings findings = BatchAnalysis.of(folder, reading.template().base(), 0);
        stages.end("analysis");
        BatchLabel label = new BatchLabel(
                manifest.design().seed(),
                findings.sample().runs(),
                manifest.origin().program());
        List<Chart> charts = BatchCharts.of(findings, label);
        BatchDossier dossier = new BatchDossier(
                findings,
                new Dossier.Basis(reading.provenance(), reading.sources(), Collections.emptySortedMap()),
                reading.template().uncertain().size(),
                charts,
                new Dossier.Recipe(
                        manifest.origin().command(),
                        manifest.design().fingerprint(),
                        manifest.origin().program()),
                Home.quoted(Home.shown(folder.path())));
        return new BatchAccount(manifest, findings, charts, BatchReport.of(dossier));
    }

    @Override
    public String story() {
        return BatchStory.of(findings).text(manifest.design().seed());
    }

    @Override
    public List<Row> rows() {
        return Summary.table(findings).records();
    }

    @Override
    public Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(SummaryTable.FILE, Summary.table(findings));
        if (!findings.leverages().isEmpty()) {
            tables.put(LeverageTable.FILE, Leverages.table(findings.leverages()));
        }
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
            terminal.next("./unanimity " + merge(shard, where), "when all shards are done");
            return;
        }
        NotableRun odd = null;
        for (NotableRun run : findings.notable()) {
            odd = odd == null || !run.outcome().equals("adopted") ? run : odd;
        }
        if (odd != null) {
            terminal.next(
                    "./unanimity explain " + where + " --run " + odd.run(),
                    odd.outcome().equals("adopted")
                            ? "why a typical run ended as it did"
                            : "why a run was not adopted");
        }
        terminal.orNext(
                "./unanimity query " + where + " \"SELECT outcome, count(*) AS n FROM runs GROUP BY ALL\"",
                "any other question");
    }

    /** Joins this shard and the others, which lie beside it where nobody named their folders. */
    static String merge(Shard shard, String where) {
        String suffix = "-shard-" + shard.number() + "-" + shard.of();
        if (!where.endsWith(suffix)) {
            return "merge " + where + " FOLDER… --out FOLDER";
        }
        String whole = where.substring(0, where.length() - suffix.length());
        StringBuilder typed = new StringBuilder("merge");
        for (int number = 1; number <= shard.of(); number++) {
            typed.append(' ')
                    .append(whole)
                    .append("-shard-")
                    .append(number)
                    .append('-')
                    .append(shard.of());
        }
        return typed + " --out " + whole;
    }
}
