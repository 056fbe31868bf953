package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.PointSummary;
import unanimity.analysis.Ranking;
import unanimity.analysis.Sample;
import unanimity.analysis.SensitivityAnalysis;
import unanimity.analysis.SensitivityFindings;
import unanimity.analysis.SensitivitySummary;
import unanimity.chart.Chart;
import unanimity.chart.sensitivity.SensitivityCharts;
import unanimity.chart.sensitivity.SensitivityLabel;
import unanimity.report.SensitivityReport;
import unanimity.report.SensitivityStory;
import unanimity.results.SensitivityTable;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.scenario.Reading;

/** What is made of a study of which factors matter. */
record SensitivityAccount(StoredStudy study, SensitivityFindings findings, SensitivityReport report)
        implements Account {

    static SensitivityAccount of(StoredStudy study, Stages stages) throws IOException {
        Reading reading = study.reading(0);
        SensitivityFindings findings =
                SensitivityAnalysis.of(study.folder(), reading.template().base());
        stages.end("analysis");
        SensitivityLabel label = new SensitivityLabel(
                study.seed(), study.manifest().design().points(), findings.sample(), study.program());
        List<Chart> charts = SensitivityCharts.of(findings, Ranking.of(findings), label);
        return new SensitivityAccount(study, findings, SensitivityReport.of(study.dossier(reading, findings, charts)));
    }

    @Override
    public String story() {
        return SensitivityStory.of(findings).text(study.seed());
    }

    @Override
    public Table numbers() {
        return SensitivitySummary.table(findings);
    }

    @Override
    public Map<String, Table> findingTables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(SummaryTable.FILE, PointSummary.table(findings.points()));
        tables.put(SensitivityTable.FILE, SensitivitySummary.table(findings));
        return tables;
    }

    @Override
    public Sample sample() {
        return findings.sample();
    }

    @Override
    public void suggest(Terminal terminal, String where) {
        terminal.next("./unanimity query " + where + " \"SELECT * FROM sensitivity\"", "every number");
    }
}
