package unanimity.analysis;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unanimity.results.Answer;
import unanimity.results.BatchQuery;
import unanimity.results.PointTable;
import unanimity.statistics.Moments;

/**
 * The runs of a sweep in groups of points, replicate by replicate. A replicate counts once in a group, with its mean over the points, and
 * only where it came to its end at all of them.
 */
final class GroupedRuns {

    private final BatchQuery query;
    private final int horizon;
    private List<Integer> sizes = List.of();

    GroupedRuns(BatchQuery query, int horizon) throws IOException {
        this.query = query;
        this.horizon = horizon;
        query.defineWords("design", PointTable.FILE);
    }

    /**
     * What a group has in common.
     *
     * @param won runs of its replicates that were adopted
     * @param means over its points, of each of its replicates
     */
    record Group(long won, Map<PointMeasure, Moments> means) {

        Group {
            means = Collections.unmodifiableMap(new EnumMap<>(means));
        }

        /** Of one measure. */
        Moments of(PointMeasure measure) {
            return Objects.requireNonNull(means.get(measure));
        }

        /** How many replicates it has. */
        long replicates() {
            return of(PointMeasure.P_ADOPTED).n();
        }
    }

    /**
     * How the share adopted differs between two groups, replicate by replicate.
     *
     * @param gained replicates in which the second has more
     * @param lost replicates in which the first has more
     */
    record Contrast(Moments difference, long gained, long lost) {}

    /**
     * Puts points with the same level, or with levels of a stretch, into a group.
     *
     * @param last the last level of each group, in their order
     * @param points how many points each group has
     */
    void by(String path, Levels levels, List<Integer> last, List<Integer> points) throws IOException {
        sizes = List.copyOf(points);
        String measures = IntStream.range(0, PointMeasure.values().length)
                .mapToObj(m -> PointMeasure.values()[m].sql(horizon) + " AS m" + m)
                .collect(Collectors.joining(", "));
        query.define(
                "grouped",
                "SELECT replicate, " + group(column(path), levels, last) + " AS part, " + measures
                        + " FROM runs JOIN design d ON runs.point = CAST(d.point AS INTEGER) ORDER BY replicate, runs.point");
    }

    private static String column(String path) {
        return "d.\"" + path.replace("\"", "\"\"") + "\"";
    }

    private static String group(String column, Levels levels, List<Integer> last) {
        if (last.size() == levels.size()) {
            String list = levels.values().stream().map(GroupedRuns::quoted).collect(Collectors.joining(", ", "[", "]"));
            return levels.numeric()
                    ? "list_position(CAST(" + list + " AS DOUBLE[]), CAST(" + column + " AS DOUBLE)) - 1"
                    : "list_position(" + list + ", " + column + ") - 1";
        }
        return IntStream.range(0, last.size())
                .mapToObj(part -> " WHEN CAST(" + column + " AS DOUBLE) <= CAST("
                        + quoted(levels.values().get(last.get(part))) + " AS DOUBLE) THEN " + part)
                .collect(Collectors.joining("", "CASE", " END"));
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** The groups that have replicates, by their number. */
    SortedMap<Integer, Group> groups() throws IOException {
        String means = IntStream.range(0, PointMeasure.values().length)
                .mapToObj(m -> "avg(m" + m + ") AS a" + m)
                .collect(Collectors.joining(", "));
        Answer answer = query.ask("SELECT part, sum(won), count(*), "
                + PointAnalysis.moments(measure -> "a" + measure.ordinal())
                + " FROM (SELECT part, replicate, CAST(sum(m0) AS BIGINT) AS won, " + means
                + " FROM grouped GROUP BY part, replicate HAVING count(*) = " + size()
                + " ORDER BY part, replicate) GROUP BY part ORDER BY part");
        SortedMap<Integer, Group> groups = new TreeMap<>();
        for (Answer.Line line : answer.lines()) {
            groups.put((int) line.whole(0), new Group(line.whole(1), PointAnalysis.moments(line, line.whole(2), 3)));
        }
        return groups;
    }

    /** How many points the group of a row has. */
    private String size() {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]")) + "[part + 1]";
    }

    /** Between two groups; of no replicate where none came to its end at all of their points. */
    Contrast contrast(int first, int second) throws IOException {
        String one = "count(*) FILTER (part = " + first + ") = " + sizes.get(first);
        String two = "count(*) FILTER (part = " + second + ") = " + sizes.get(second);
        Answer.Line line = query.ask("SELECT count(*), coalesce(avg(d), 0), coalesce(stddev_samp(d), 0), "
                        + "count(*) FILTER (d > 0), count(*) FILTER (d < 0) FROM (SELECT replicate, "
                        + "avg(m0) FILTER (part = " + second + ") - avg(m0) FILTER (part = " + first
                        + ") AS d FROM grouped GROUP BY replicate HAVING " + one + " AND " + two
                        + " ORDER BY replicate)")
                .lines()
                .get(0);
        long n = line.whole(0);
        Moments difference = n == 0 ? new Moments() : Moments.summed(n, line.number(1), line.number(2));
        return new Contrast(difference, line.whole(3), line.whole(4));
    }
}
