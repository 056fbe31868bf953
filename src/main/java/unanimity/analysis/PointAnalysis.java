package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import unanimity.experiment.DesignPoint;
import unanimity.experiment.StoredDesign;
import unanimity.results.Answer;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.statistics.Moments;
import unanimity.statistics.Proportion;

/** Reads from the stored runs of a study what was found at each of its design points. */
public final class PointAnalysis {

    private PointAnalysis() {}

    /**
     * What was found, in the order of the points; those without a run that came to its end are left out.
     *
     * @param horizon the last round of all, that runs without adoption count with
     * @throws IOException also where no run has come to its end
     */
    public static List<PointFindings> of(BatchFolder folder, StoredDesign stored, int horizon) throws IOException {
        List<PointFindings> found = new ArrayList<>();
        try (BatchQuery query = BatchQuery.open(folder)) {
            query.ask(sql(horizon), columns -> {}, line -> found.add(point(line, stored)));
        }
        if (found.isEmpty()) {
            throw new IOException("no run has come to its end yet");
        }
        return found;
    }

    /** The last round in which a run can end, or did. */
    public static int horizon(BatchFolder folder, int ofScenario) throws IOException {
        try (BatchQuery query = BatchQuery.open(folder)) {
            Answer.Line line = query.ask("SELECT coalesce(max(round), 0) FROM runs")
                    .lines()
                    .get(0);
            return Math.max(ofScenario, (int) line.whole(0));
        }
    }

    /** The question; replicates in their order, so that sums are the same however the runs were made. */
    private static String sql(int horizon) {
        return "SELECT point, count(*), count(*) FILTER (outcome = 'adopted'), "
                + Arrays.stream(PointMeasure.values())
                        .map(measure -> "avg(" + measure.sql(horizon) + "), coalesce(stddev_samp("
                                + measure.sql(horizon) + "), 0)")
                        .collect(Collectors.joining(", "))
                + " FROM (FROM runs ORDER BY replicate, point) GROUP BY point ORDER BY point";
    }

    private static PointFindings point(Answer.Line line, StoredDesign stored) {
        DesignPoint point = stored.design().points().get((int) line.whole(0));
        long n = line.whole(1);
        Map<PointMeasure, Moments> moments = new EnumMap<>(PointMeasure.class);
        int cell = 3;
        for (PointMeasure measure : PointMeasure.values()) {
            moments.put(measure, Moments.summed(n, line.number(cell), line.number(cell + 1)));
            cell += 2;
        }
        return new PointFindings(point.index(), point.values(), new Proportion(line.whole(2), n), moments);
    }
}
