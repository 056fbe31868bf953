package unanimity.analysis;

import java.io.IOException;
import java.util.List;
import unanimity.experiment.StoredDesign;
import unanimity.model.Scenario;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;

/** Reads what a sweep has found from its stored runs. */
public final class SweepAnalysis {

    private SweepAnalysis() {}

    /** What was found. @throws IOException also where no run has come to its end */
    public static SweepFindings of(BatchFolder folder, Scenario scenario) throws IOException {
        StoredDesign stored = StoredDesign.of(folder);
        Manifest manifest = stored.manifest();
        int horizon = PointAnalysis.horizon(folder, scenario.calendar().extendedLastRound());
        List<PointFindings> points = PointAnalysis.of(folder, stored, horizon);
        long runs = points.stream().mapToLong(PointFindings::runs).sum();
        return new SweepFindings(
                scenario,
                manifest.design().study(),
                Sample.of(manifest, manifest.design().points(), runs),
                points);
    }
}
