package unanimity.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import unanimity.statistics.Estimate;
import unanimity.statistics.MeanDifference;
import unanimity.statistics.Moments;
import unanimity.statistics.Proportion;

/**
 * Marginals of a sample. Its points stand for all that could have been taken: so a point counts once, with its mean over runs, and the
 * intervals also hold what the other parameters happen to be.
 */
final class SampleMarginals {

    /** Stretches of a parameter in a chart. */
    private static final int MOST_BINS = 8;

    /** So few points make no stretch of their own. */
    private static final int LEAST = 4;

    private static final int THIRDS = 3;

    private final List<PointFindings> points;

    SampleMarginals(List<PointFindings> points) {
        this.points = points;
    }

    /** Of a parameter. */
    Marginal of(String path) {
        Levels levels = Levels.of(points.stream()
                .map(point -> point.values().getOrDefault(path, ""))
                .toList());
        boolean each = !levels.numeric() || (levels.size() <= MOST_BINS && 2 * levels.size() <= points.size());
        List<PointGroup> groups = groups(path, levels, each ? levels.size() : bins());
        List<PointGroup> compared = each ? groups : groups(path, levels, Math.min(THIRDS, bins()));
        return new Marginal(path, levels.numeric(), each, groups, effect(path, levels, compared));
    }

    private int bins() {
        return Math.max(1, Math.min(MOST_BINS, points.size() / LEAST));
    }

    /** As many groups of equal size, or of equal values where there are so many levels; equal values stay together. */
    private List<PointGroup> groups(String path, Levels levels, int number) {
        List<PointGroup> groups = new ArrayList<>();
        members(path, levels, number).values().forEach(members -> groups.add(group(path, levels, members)));
        return groups;
    }

    private SortedMap<Integer, List<PointFindings>> members(String path, Levels levels, int number) {
        List<PointFindings> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingInt(point -> level(path, levels, point)));
        SortedMap<Integer, List<PointFindings>> members = new TreeMap<>();
        int group = 0;
        for (int i = 0; i < sorted.size(); i++) {
            int level = level(path, levels, sorted.get(i));
            if (number == levels.size()) {
                group = level;
            } else if (i == 0 || level != level(path, levels, sorted.get(i - 1))) {
                group = (int) ((long) i * number / sorted.size());
            }
            members.computeIfAbsent(group, first -> new ArrayList<>()).add(sorted.get(i));
        }
        return members;
    }

    private static int level(String path, Levels levels, PointFindings point) {
        return levels.of(point.values().getOrDefault(path, ""));
    }

    private static PointGroup group(String path, Levels levels, List<PointFindings> members) {
        int low = level(path, levels, members.get(0));
        int high = level(path, levels, members.get(members.size() - 1));
        double place = members.stream()
                .mapToDouble(point -> levels.place(level(path, levels, point)))
                .average()
                .orElse(0);
        Map<PointMeasure, Estimate> estimates = new EnumMap<>(PointMeasure.class);
        for (PointMeasure measure : PointMeasure.values()) {
            Estimate mean = Moments.of(PointFindings.means(members, measure)).estimate(BatchFindings.LEVEL);
            estimates.put(measure, within(measure, mean));
        }
        Proportion adopted =
                members.stream().map(PointFindings::adopted).reduce(new Proportion(0, 0), Proportion::plus);
        return new PointGroup(
                levels.values().get(low), levels.values().get(high), place, members.size(), adopted, estimates);
    }

    private @Nullable Effect effect(String path, Levels levels, List<PointGroup> groups) {
        if (groups.size() < 2) {
            return null;
        }
        PointGroup[] ends = ends(levels.numeric(), groups);
        Moments low = moments(path, levels, ends[0]);
        Moments high = moments(path, levels, ends[1]);
        return new Effect(ends[0], ends[1], new MeanDifference(low, high).estimate(BatchFindings.LEVEL));
    }

    private Moments moments(String path, Levels levels, PointGroup group) {
        int from = levels.of(group.from());
        int to = levels.of(group.to());
        List<PointFindings> members = points.stream()
                .filter(point -> level(path, levels, point) >= from && level(path, levels, point) <= to)
                .toList();
        return Moments.of(PointFindings.means(members, PointMeasure.P_ADOPTED));
    }

    /** What is compared: the lowest and the highest numbers, or the words with which adoption is rarest and most frequent. */
    static PointGroup[] ends(boolean numeric, List<PointGroup> groups) {
        List<PointGroup> order = new ArrayList<>(groups);
        if (!numeric) {
            order.sort(Comparator.comparingDouble(
                    group -> group.estimate(PointMeasure.P_ADOPTED).value()));
        }
        return new PointGroup[] {order.get(0), order.get(order.size() - 1)};
    }

    /**
     * A share does not leave 0 to 1, whatever the interval of its mean; and where all or none were adopted, its interval has a width
     * all the same.
     */
    static Estimate within(PointMeasure measure, Estimate mean) {
        if (measure != PointMeasure.P_ADOPTED) {
            return mean;
        }
        if (mean.value() == 0 || mean.value() == 1) {
            return new Proportion(mean.value() == 0 ? 0 : mean.n(), mean.n()).estimate(BatchFindings.LEVEL);
        }
        return new Estimate(mean.value(), Math.max(0, mean.low()), Math.min(1, mean.high()), mean.n(), mean.method());
    }
}
