package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import unanimity.experiment.DesignPoint;
import unanimity.results.Answer;
import unanimity.results.BatchQuery;
import unanimity.results.PointTable;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.PairedProportion;
import unanimity.statistics.Proportion;

/**
 * Marginals of a grid. Its points are what was asked for, and what is left to chance is the luck that they share: so a replicate counts
 * once, with its mean over all points that have a value, and only where all of them came to their end.
 */
final class GridMarginals {

    private final BatchQuery query;
    private final List<DesignPoint> design;
    private final List<PointFindings> points;
    private final int horizon;

    GridMarginals(BatchQuery query, List<DesignPoint> design, List<PointFindings> points, int horizon)
            throws IOException {
        this.query = query;
        this.design = design;
        this.points = points;
        this.horizon = horizon;
        query.defineWords("design", PointTable.FILE);
    }

    /** Of a parameter. */
    Marginal of(String path) throws IOException {
        Levels levels = Levels.of(
                design.stream().map(point -> value(point.values(), path)).toList());
        query.define("leveled", leveled(path, levels));
        List<PointGroup> groups = design.size() == levels.size() ? single(path, levels) : averaged(levels);
        return new Marginal(path, levels.numeric(), true, groups, effect(levels, groups));
    }

    private static String value(Map<String, String> values, String path) {
        return values.getOrDefault(path, "");
    }

    /** Runs with the number of their level, in the order of replicates so that sums are the same however they were made. */
    private String leveled(String path, Levels levels) {
        String column = "d.\"" + path.replace("\"", "\"\"") + "\"";
        String list = levels.values().stream().map(GridMarginals::quoted).collect(Collectors.joining(", ", "[", "]"));
        String level = levels.numeric()
                ? "list_position(CAST(" + list + " AS DOUBLE[]), CAST(" + column + " AS DOUBLE))"
                : "list_position(" + list + ", " + column + ")";
        String measures = IntStream.range(0, PointMeasure.values().length)
                .mapToObj(m -> PointMeasure.values()[m].sql(horizon) + " AS m" + m)
                .collect(Collectors.joining(", "));
        return "SELECT replicate, " + level + " - 1 AS level, " + measures
                + " FROM runs JOIN design d ON runs.point = CAST(d.point AS INTEGER) ORDER BY replicate, runs.point";
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** Each point by itself. */
    private List<PointGroup> single(String path, Levels levels) {
        PointGroup[] groups = new PointGroup[levels.size()];
        for (PointFindings point : points) {
            int level = levels.of(value(point.values(), path));
            Map<PointMeasure, Estimate> estimates = new EnumMap<>(PointMeasure.class);
            for (PointMeasure measure : PointMeasure.values()) {
                estimates.put(measure, point.estimate(measure));
            }
            groups[level] = group(levels, level, 1, point.adopted(), estimates);
        }
        return Arrays.stream(groups).filter(Objects::nonNull).toList();
    }

    private static PointGroup group(
            Levels levels, int level, int points, Proportion adopted, Map<PointMeasure, Estimate> estimates) {
        String value = levels.values().get(level);
        return new PointGroup(value, value, levels.place(level), points, adopted, estimates);
    }

    private List<PointGroup> averaged(Levels levels) throws IOException {
        int each = design.size() / levels.size();
        String means = IntStream.range(0, PointMeasure.values().length)
                .mapToObj(m -> "avg(m" + m + ") AS a" + m)
                .collect(Collectors.joining(", "));
        String outer = IntStream.range(0, PointMeasure.values().length)
                .mapToObj(m -> "avg(a" + m + "), coalesce(stddev_samp(a" + m + "), 0)")
                .collect(Collectors.joining(", "));
        Answer answer = query.ask("SELECT level, count(*), sum(won), " + outer
                + " FROM (SELECT level, replicate, CAST(sum(m0) AS BIGINT) AS won, " + means
                + " FROM leveled GROUP BY level, replicate HAVING count(*) = " + each
                + " ORDER BY level, replicate) GROUP BY level ORDER BY level");
        List<PointGroup> groups = new ArrayList<>();
        for (Answer.Line line : answer.lines()) {
            long n = line.whole(1);
            Map<PointMeasure, Estimate> estimates = new EnumMap<>(PointMeasure.class);
            int cell = 3;
            for (PointMeasure measure : PointMeasure.values()) {
                Moments moments = Moments.summed(n, line.number(cell), line.number(cell + 1));
                estimates.put(measure, SampleMarginals.within(measure, moments.estimate(BatchFindings.LEVEL)));
                cell += 2;
            }
            groups.add(group(levels, (int) line.whole(0), each, new Proportion(line.whole(2), n * each), estimates));
        }
        return groups;
    }

    private @Nullable Effect effect(Levels levels, List<PointGroup> groups) throws IOException {
        if (groups.size() < 2) {
            return null;
        }
        PointGroup[] ends = SampleMarginals.ends(levels.numeric(), groups);
        int each = design.size() / levels.size();
        String low = "level = " + levels.of(ends[0].from());
        String high = "level = " + levels.of(ends[1].from());
        Answer.Line line = query.ask(
                        "SELECT count(*), avg(d), coalesce(stddev_samp(d), 0), count(*) FILTER (d > 0), count(*) "
                                + "FILTER (d < 0) FROM (SELECT replicate, avg(m0) FILTER (" + high
                                + ") - avg(m0) FILTER (" + low
                                + ") AS d FROM leveled GROUP BY replicate HAVING count(*) FILTER (" + high + ") = "
                                + each
                                + " AND count(*) FILTER (" + low + ") = " + each + " ORDER BY replicate)")
                .lines()
                .get(0);
        long pairs = line.whole(0);
        if (pairs == 0) {
            return null;
        }
        double mean = line.number(1);
        double sd = line.number(2);
        boolean counted = each == 1 || (sd == 0 && mean == Math.rint(mean)); // else all alike would be no doubt at all
        Estimate difference = counted
                ? new PairedProportion(pairs, line.whole(3), line.whole(4)).estimate(BatchFindings.LEVEL)
                : paired(Moments.summed(pairs, mean, sd).estimate(BatchFindings.LEVEL));
        return new Effect(ends[0], ends[1], difference);
    }

    private static Estimate paired(Estimate mean) {
        return new Estimate(mean.value(), mean.low(), mean.high(), mean.n(), "paired-" + mean.method());
    }
}
