package unanimity.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.EffectSummary;
import unanimity.analysis.PointFindings;
import unanimity.analysis.PointSummary;
import unanimity.analysis.Sample;
import unanimity.analysis.SweepAnalysis;
import unanimity.analysis.SweepFindings;
import unanimity.chart.Chart;
import unanimity.chart.batch.BatchLabel;
import unanimity.chart.study.SweepCharts;
import unanimity.report.SweepReport;
import unanimity.report.SweepStory;
import unanimity.results.EffectTable;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.scenario.Reading;

/** What is made of a scenario over many values of some parameters. */
record SweepAccount(StoredStudy study, SweepFindings findings, SweepReport report) implements Account {

    static SweepAccount of(StoredStudy study, Stages stages) throws IOException {
        Reading reading = study.reading(0);
        SweepFindings findings =
                SweepAnalysis.of(study.folder(), reading.template().base());
        stages.end("analysis");
        BatchLabel label = new BatchLabel(study.seed(), findings.sample().runs(), study.program());
        List<Chart> charts = SweepCharts.of(findings, label);
        return new SweepAccount(study, findings, SweepReport.of(study.dossier(reading, findings, charts)));
    }

    @Override
    public String story() {
        return SweepStory.of(findings).text(study.seed(), study.where());
    }

    @Override
    public Table numbers() {
        return PointSummary.table(findings.points());
    }

    @Override
    public Map<String, Table> findingTables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(SummaryTable.FILE, PointSummary.table(findings.points()));
        tables.put(EffectTable.FILE, EffectSummary.table(findings.marginals()));
        return tables;
    }

    @Override
    public Sample sample() {
        return findings.sample();
    }

    @Override
    public void suggest(Terminal terminal, String where) {
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
