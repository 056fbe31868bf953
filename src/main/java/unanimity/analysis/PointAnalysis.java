package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
     * @throws NothingToTellException where no run has come to its end
     */
    public static List<PointFindings> of(BatchFolder folder, StoredDesign stored, int horizon) throws IOException {
        List<PointFindings> found = new ArrayList<>();
        try (BatchQuery query = BatchQuery.open(folder)) {
            query.ask(sql(horizon), columns -> {}, line -> found.add(point(line, stored)));
        }
        if (found.isEmpty()) {
            throw new NothingToTellException("no run has come to its end yet");
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

    /**
     * The means of replicates over all points; only of those that came to their end at every point.
     *
     * @param points of the design
     */
    static Map<PointMeasure, Moments> replicates(BatchFolder folder, int points, int horizon) throws IOException {
        String means = Arrays.stream(PointMeasure.values())
                .map(measure -> "avg(" + measure.sql(horizon) + ") AS " + measure.label())
                .collect(Collectors.joining(", "));
        String sql = "SELECT count(*), " + moments(PointMeasure::label) + " FROM (SELECT replicate, " + means
                + " FROM (FROM runs ORDER BY replicate, point) GROUP BY replicate HAVING count(*) = " + points
                + " ORDER BY replicate)";
        try (BatchQuery query = BatchQuery.open(folder)) {
            Answer.Line line = query.ask(sql).lines().get(0);
            return line.whole(0) == 0 ? nothing() : moments(line, line.whole(0), 1);
        }
    }

    private static Map<PointMeasure, Moments> nothing() {
        Map<PointMeasure, Moments> moments = new EnumMap<>(PointMeasure.class);
        Arrays.stream(PointMeasure.values()).forEach(measure -> moments.put(measure, new Moments()));
        return moments;
    }

    /** The question; replicates in their order, so that sums are the same however the runs were made. */
    private static String sql(int horizon) {
        return "SELECT point, count(*), count(*) FILTER (outcome = 'adopted'), "
                + moments(measure -> measure.sql(horizon))
                + " FROM (FROM runs ORDER BY replicate, point) GROUP BY point ORDER BY point";
    }

    /** Mean and standard deviation of every measure. */
    static String moments(Function<PointMeasure, String> column) {
        return Arrays.stream(PointMeasure.values())
                .map(column)
                .map(name -> "avg(" + name + "), coalesce(stddev_samp(" + name + "), 0)")
                .collect(Collectors.joining(", "));
    }

    /** What such columns answer, from the cell {@code first} on. */
    static Map<PointMeasure, Moments> moments(Answer.Line line, long n, int first) {
        Map<PointMeasure, Moments> moments = new EnumMap<>(PointMeasure.class);
        int cell = first;
        for (PointMeasure measure : PointMeasure.values()) {
            moments.put(measure, Moments.summed(n, line.number(cell), line.number(cell + 1)));
            cell += 2;
        }
        return moments;
    }

    private static PointFindings point(Answer.Line line, StoredDesign stored) {
        DesignPoint point = stored.design().points().get((int) line.whole(0));
        long n = line.whole(1);
        return new PointFindings(point.index(), point.values(), new Proportion(line.whole(2), n), moments(line, n, 3));
    }
}
