package unanimity.chart.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import unanimity.analysis.BatchAnalysis;
import unanimity.analysis.BatchFindings;
import unanimity.chart.Chart;
import unanimity.chart.paper.Style;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.PlayedFolder;
import unanimity.experiment.Prepared;

/** A batch that was run, as its charts have it. */
public record PlayedBatch(BatchFindings findings, BatchLabel label) {

    /** Runs a scenario so many times, with seed 1, into a folder of its own. */
    public static PlayedBatch of(Path scenario, Path folder, int runs) throws IOException {
        Prepared prepared = BatchOrder.of(scenario, 1, runs).prepare();
        BatchFindings findings = BatchAnalysis.of(
                PlayedFolder.of(prepared, folder), prepared.reading().template().base(), 0);
        return new PlayedBatch(findings, new BatchLabel(1, findings.sample().runs(), Style.program()));
    }

    public List<Chart> charts() {
        return BatchCharts.of(findings, label);
    }
}
