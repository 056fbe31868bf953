package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.BatchAnalysis;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Leverages;
import unanimity.analysis.NotableRun;
import unanimity.analysis.Sample;
import unanimity.analysis.Summary;
import unanimity.chart.Chart;
import unanimity.chart.batch.BatchCharts;
import unanimity.chart.batch.BatchLabel;
import unanimity.report.BatchReport;
import unanimity.report.BatchStory;
import unanimity.results.LeverageTable;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.scenario.Reading;

/** What is made of many runs of one scenario. */
record BatchAccount(StoredStudy study, BatchFindings findings, BatchReport report) implements Account {

    static BatchAccount of(StoredStudy study, Stages stages) throws IOException {
        Reading reading = study.reading(0);
        BatchFindings findings =
                BatchAnalysis.of(study.folder(), reading.template().base(), 0);
        stages.end("analysis");
        BatchLabel label = new BatchLabel(study.seed(), findings.sample().runs(), study.program());
        List<Chart> charts = BatchCharts.of(findings, label);
        return new BatchAccount(study, findings, BatchReport.of(study.dossier(reading, findings, charts)));
    }

    @Override
    public String story() {
        return BatchStory.of(findings).text(study.seed());
    }

    @Override
    public Table numbers() {
        return Summary.table(findings);
    }

    @Override
    public Map<String, Table> findingTables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(SummaryTable.FILE, Summary.table(findings));
        if (!findings.leverages().isEmpty()) {
            tables.put(LeverageTable.FILE, Leverages.table(findings.leverages()));
        }
        return tables;
    }

    @Override
    public Sample sample() {
        return findings.sample();
    }

    @Override
    public void suggest(Terminal terminal, String where) {
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
}
