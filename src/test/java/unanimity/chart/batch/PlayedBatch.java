package unanimity.chart.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import unanimity.analysis.BatchAnalysis;
import unanimity.analysis.BatchFindings;
import unanimity.chart.Chart;
import unanimity.chart.paper.Style;
import unanimity.experiment.Batch;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.LocalEngine;
import unanimity.experiment.Prepared;
import unanimity.experiment.Progress;
import unanimity.experiment.Runner;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;

/** A batch that was run, as its charts have it. */
public record PlayedBatch(BatchFindings findings, BatchLabel label) {

    /** Runs a scenario so many times, with seed 1, into a folder of its own. */
    public static PlayedBatch of(Path scenario, Path folder, int runs) throws IOException {
        Prepared prepared = BatchOrder.of(scenario, 1, runs).prepare();
        Manifest.Origin origin = new Manifest.Origin(Style.program(), null, "Java", "batch", "");
        Batch batch = Batch.begin(
                new BatchFolder(folder),
                prepared.design(),
                new Manifest(Manifest.State.RUNNING, origin, prepared.batch(), 0, 0, Collections.emptySortedMap()));
        batch.run(new LocalEngine(1, Runner.NEGOTIATION), Progress.NONE);
        BatchFindings findings =
                BatchAnalysis.of(batch.folder(), prepared.reading().template().base(), 0);
        return new PlayedBatch(findings, new BatchLabel(1, findings.sample().runs(), origin.program()));
    }

    public List<Chart> charts() {
        return BatchCharts.of(findings, label);
    }
}
