package unanimity.chart.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import unanimity.analysis.SweepAnalysis;
import unanimity.analysis.SweepFindings;
import unanimity.chart.Chart;
import unanimity.chart.batch.BatchLabel;
import unanimity.chart.paper.Style;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.PlayedFolder;
import unanimity.experiment.Prepared;
import unanimity.experiment.Sampling;
import unanimity.experiment.SweepOrder;
import unanimity.scenario.Varied;

/** A sweep that was run, as its charts have it. */
public record PlayedSweep(SweepFindings findings, BatchLabel label) {

    /** Runs each point so many times, with seed 1, into a folder of its own. */
    public static PlayedSweep of(Path scenario, Sampling sampling, Path folder, int runs, String... varied)
            throws IOException {
        Prepared prepared = new SweepOrder(
                        BatchOrder.of(scenario, 1, runs),
                        sampling,
                        List.of(varied).stream().map(Varied::of).toList())
                .prepare();
        SweepFindings findings = SweepAnalysis.of(
                PlayedFolder.of(prepared, folder), prepared.reading().template().base());
        return new PlayedSweep(findings, new BatchLabel(1, findings.sample().runs(), Style.program()));
    }

    /** A grid of these. */
    public static PlayedSweep grid(Path scenario, Path folder, int runs, String... varied) throws IOException {
        return of(scenario, new Sampling(Sampling.Method.GRID, 1), folder, runs, varied);
    }

    public List<Chart> charts() {
        return SweepCharts.of(findings, label);
    }
}
