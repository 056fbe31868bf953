package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import unanimity.experiment.StoredDesign;
import unanimity.model.Scenario;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.results.Manifest;
import unanimity.results.Study;

/** Reads what a sweep has found from its stored runs. */
public final class SweepAnalysis {

    private SweepAnalysis() {}

    /** What was found. @throws NothingToTellException where no run has come to its end */
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
                horizon,
                points,
                marginals(folder, stored, points, horizon));
    }

    private static List<Marginal> marginals(
            BatchFolder folder, StoredDesign stored, List<PointFindings> points, int horizon) throws IOException {
        Study study = stored.manifest().design().study();
        List<Marginal> marginals = new ArrayList<>();
        try (BatchQuery query = BatchQuery.open(folder)) {
            GroupedRuns runs = new GroupedRuns(query, horizon);
            GridMarginals grid = new GridMarginals(runs, stored.design().points(), points);
            SampleMarginals sample = new SampleMarginals(runs, points);
            for (String path : study.paths()) {
                marginals.add(study.method().equals("grid") ? grid.of(path) : sample.of(path));
            }
        }
        return marginals;
    }
}
