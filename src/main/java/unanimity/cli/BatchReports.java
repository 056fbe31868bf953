package unanimity.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.BatchAnalysis;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.NotableRun;
import unanimity.analysis.Summary;
import unanimity.chart.Chart;
import unanimity.chart.ChartWriter;
import unanimity.chart.batch.BatchCharts;
import unanimity.chart.batch.BatchLabel;
import unanimity.report.BatchDossier;
import unanimity.report.BatchReport;
import unanimity.report.BatchStory;
import unanimity.report.Dossier;
import unanimity.results.BatchFolder;
import unanimity.results.DataDictionary;
import unanimity.results.Layout;
import unanimity.results.LeverageTable;
import unanimity.results.Manifest;
import unanimity.results.PointTable;
import unanimity.results.Seal;
import unanimity.results.Shard;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** What is made of the stored runs of a batch, finished or not: summary, charts, report; and of a finished one its hashes. */
final class BatchReports {

    private final BatchFolder folder;
    private final Manifest manifest;
    private final Stages stages;

    private BatchReports(BatchFolder folder, Manifest manifest, Stages stages) {
        this.folder = folder;
        this.manifest = manifest;
        this.stages = stages;
    }

    /** Writes everything and tells what was found. @return the exit code */
    static int tell(BatchFolder folder, Terminal terminal, Stages stages) throws IOException {
        BatchReports reports = new BatchReports(folder, Manifest.read(folder), stages);
        BatchFindings findings = reports.write(terminal);
        if (terminal.json()) {
            Summary.rows(findings).forEach(terminal.out()::println);
        } else {
            terminal.out()
                    .print(BatchStory.of(findings)
                            .text(reports.manifest.design().seed()));
        }
        reports.hint(findings, terminal);
        return reports.manifest.failed() == 0 ? ExitCode.DONE : ExitCode.FAILED_RUNS;
    }

    private BatchFindings write(Terminal terminal) throws IOException {
        Reading reading = ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO));
        BatchFindings findings = BatchAnalysis.of(folder, reading.template().base(), 0);
        stages.end("analysis");
        folder.write(SummaryTable.FILE, Summary.table(findings).csv());
        BatchLabel label = new BatchLabel(
                manifest.design().seed(),
                findings.sample().runs(),
                manifest.origin().program());
        List<Chart> charts = BatchCharts.of(findings, label);
        for (Chart chart : charts) {
            String trouble = ChartWriter.write(folder, chart);
            if (trouble != null) {
                terminal.err().println("unanimity: warning: " + trouble);
            }
        }
        stages.end("charts");
        BatchReport report = BatchReport.of(dossier(reading, findings, charts));
        for (Map.Entry<String, Table> table : report.tables().entrySet()) {
            folder.write(table.getKey() + ".csv", table.getValue().csv());
        }
        folder.write(BatchFolder.REPORT, report.html(manifest.design().seed()));
        DataDictionary.write(folder, manifest.design().keep(), tables(findings, charts, report));
        if (findings.sample().complete()) {
            manifest.with(Manifest.State.COMPLETE, manifest.runs(), manifest.failed())
                    .with(Seal.of(folder))
                    .write(folder);
        }
        stages.end("report");
        terminal.detail("Took:  " + stages);
        return findings;
    }

    private BatchDossier dossier(Reading reading, BatchFindings findings, List<Chart> charts) {
        return new BatchDossier(
                findings,
                new Dossier.Basis(reading.provenance(), reading.sources(), Collections.emptySortedMap()),
                reading.template().uncertain().size(),
                charts,
                new Dossier.Recipe(
                        manifest.origin().command(),
                        manifest.design().fingerprint(),
                        manifest.origin().program()),
                Home.quoted(Home.shown(folder.path())));
    }

    /** Where the files are, and what to do next. */
    private void hint(BatchFindings findings, Terminal terminal) {
        String where = Home.quoted(Home.shown(folder.path()));
        terminal.remark("");
        terminal.remark("Files: " + Home.shown(folder.path())
                + " (report.html; charts as SVG, PNG and CSV; summary.csv; runs as Parquet)");
        if (manifest.failed() > 0) {
            terminal.remark("Note:  ./unanimity query " + where
                    + " \"SELECT run, cause FROM errors\"   (tells which runs failed, and why)");
        }
        if (findings.sample().shard() != null) {
            terminal.next("./unanimity " + merge(findings.sample().shard(), where), "when all shards are done");
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
    private String merge(Shard shard, String where) {
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

    private static Map<String, Layout> tables(BatchFindings findings, List<Chart> charts, BatchReport report) {
        Map<String, Layout> tables = new LinkedHashMap<>();
        tables.put(PointTable.FILE, PointTable.layout(List.of()));
        tables.put(SummaryTable.FILE, SummaryTable.LAYOUT);
        if (!findings.leverages().isEmpty()) {
            tables.put(LeverageTable.FILE, LeverageTable.LAYOUT);
        }
        report.tables().forEach((name, table) -> tables.put(name + ".csv", table.layout()));
        for (Chart chart : charts) {
            tables.put("charts/" + chart.name() + ".csv", chart.table().layout());
        }
        return tables;
    }
}
