package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.ComparisonSummary;
import unanimity.analysis.NotablePair;
import unanimity.analysis.PairedAnalysis;
import unanimity.analysis.PairedFindings;
import unanimity.analysis.Sample;
import unanimity.chart.Chart;
import unanimity.chart.batch.ComparisonCharts;
import unanimity.chart.batch.ComparisonLabel;
import unanimity.report.ComparisonReport;
import unanimity.report.ComparisonStory;
import unanimity.report.Contrast;
import unanimity.results.ComparisonTable;
import unanimity.results.Study;
import unanimity.results.Table;
import unanimity.scenario.Reading;

/** What is made of two scenarios that were run with the same luck. */
record ComparisonAccount(StoredStudy study, Contrast contrast, ComparisonReport report) implements Account {

    static ComparisonAccount of(StoredStudy study, Stages stages) throws IOException {
        Reading first = study.reading(0);
        Reading second = study.reading(1);
        PairedFindings findings = PairedAnalysis.of(
                study.folder(), first.template().base(), second.template().base());
        stages.end("analysis");
        List<String> sets = study.manifest().design().study().factors().stream()
                .map(Study.Factor::name)
                .toList();
        Variant.Changed changed = Variant.changed(first, second, sets);
        Contrast contrast = new Contrast(findings, changed.all(), changed.set());
        ComparisonLabel label = new ComparisonLabel(study.seed(), study.program(), contrast.sides());
        List<Chart> charts = ComparisonCharts.of(findings, label);
        return new ComparisonAccount(study, contrast, ComparisonReport.of(study.dossier(first, contrast, charts)));
    }

    @Override
    public String story() {
        return ComparisonStory.of(contrast).text(study.seed());
    }

    @Override
    public Table numbers() {
        return ComparisonSummary.table(contrast.findings());
    }

    @Override
    public Map<String, Table> findingTables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(ComparisonTable.FILE, ComparisonSummary.table(contrast.findings()));
        return tables;
    }

    @Override
    public Sample sample() {
        return contrast.findings().sample();
    }

    @Override
    public void suggest(Terminal terminal, String where) {
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
