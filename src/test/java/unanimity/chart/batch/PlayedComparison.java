package unanimity.chart.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import unanimity.analysis.PairedAnalysis;
import unanimity.analysis.PairedFindings;
import unanimity.chart.Chart;
import unanimity.chart.paper.Style;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.ComparisonOrder;
import unanimity.experiment.PlayedFolder;
import unanimity.experiment.Prepared;
import unanimity.scenario.Changes;
import unanimity.scenario.ScenarioReader;

/** A comparison that was run, as its charts have it. */
public record PlayedComparison(PairedFindings findings, ComparisonLabel label) {

    /** Runs two scenarios so many times, with seed 1, into a folder of its own. */
    public static PlayedComparison of(Path first, Path second, Changes changes, Path folder, int pairs)
            throws IOException {
        Prepared prepared = new ComparisonOrder(BatchOrder.of(first, 1, pairs), second, changes).prepare();
        PairedFindings findings = PairedAnalysis.of(
                PlayedFolder.of(prepared, folder),
                prepared.reading().template().base(),
                ScenarioReader.read(second, changes).template().base());
        return new PlayedComparison(
                findings, new ComparisonLabel(1, Style.program(), new Sides("as it is", "with the change")));
    }

    public List<Chart> charts() {
        return ComparisonCharts.of(findings, label);
    }
}
