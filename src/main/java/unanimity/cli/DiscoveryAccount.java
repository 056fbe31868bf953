package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.BoxSummary;
import unanimity.analysis.DiscoveryAnalysis;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.Sample;
import unanimity.chart.Chart;
import unanimity.chart.discovery.DiscoveryCharts;
import unanimity.chart.discovery.DiscoveryLabel;
import unanimity.report.DiscoveryReport;
import unanimity.report.DiscoveryStory;
import unanimity.results.BoxTable;
import unanimity.results.DrawTable;
import unanimity.results.Table;
import unanimity.scenario.Reading;

/** What is made of a study of what leads to deadlock. */
record DiscoveryAccount(StoredStudy study, DiscoveryFindings findings, DiscoveryReport report) implements Account {

    static DiscoveryAccount of(StoredStudy study, Stages stages) throws IOException {
        Reading reading = study.reading(0);
        DiscoveryFindings findings = DiscoveryAnalysis.of(study.folder(), reading);
        stages.end("analysis");
        DiscoveryLabel label = new DiscoveryLabel(study.seed(), study.program());
        List<Chart> charts = DiscoveryCharts.of(findings, label);
        return new DiscoveryAccount(study, findings, DiscoveryReport.of(study.dossier(reading, findings, charts)));
    }

    @Override
    public String story() {
        return DiscoveryStory.of(findings).text(study.seed());
    }

    @Override
    public Table numbers() {
        return BoxSummary.table(findings);
    }

    @Override
    public Map<String, Table> findingTables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(BoxTable.FILE, BoxSummary.table(findings));
        tables.put(DrawTable.FILE, BoxSummary.draws(findings));
        return tables;
    }

    @Override
    public Sample sample() {
        return findings.sample();
    }

    @Override
    public void suggest(Terminal terminal, String where) {
        terminal.next("./unanimity query " + where + " \"SELECT * FROM boxes\"", "every number");
    }
}
