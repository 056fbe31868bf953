package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import unanimity.results.BatchQuery;
import unanimity.statistics.sensitivity.Replicated;

/** The outcomes of all runs of a study, one measure at a time: a number for each run is in memory. */
final class StudyOutcomes {

    private final BatchQuery query;
    private final int points;
    private final int horizon;

    /** @param points of the design, each of which has a run */
    StudyOutcomes(BatchQuery query, int points, int horizon) {
        this.query = query;
        this.points = points;
        this.horizon = horizon;
    }

    /** Those of a measure. */
    Replicated of(PointMeasure measure) throws IOException {
        List<double[]> replicates = new ArrayList<>();
        query.ask(
                "SELECT replicate, point, " + measure.sql(horizon) + " FROM runs ORDER BY replicate, point",
                columns -> {},
                line -> {
                    while (replicates.size() <= line.whole(0)) {
                        double[] none = new double[points];
                        Arrays.fill(none, Double.NaN);
                        replicates.add(none);
                    }
                    replicates.get((int) line.whole(0))[(int) line.whole(1)] = line.number(2);
                });
        replicates.removeIf(replicate -> Arrays.stream(replicate).allMatch(Double::isNaN));
        return Replicated.of(replicates.toArray(double[][]::new));
    }
}
