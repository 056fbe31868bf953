package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import unanimity.statistics.CrossedDifference;
import unanimity.statistics.CrossedMean;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.Proportion;

/**
 * Marginals of a sample. Its points stand for all that could have been taken, and its replicates for all luck, which the points share: the
 * intervals hold both, {@link CrossedMean}.
 */
final class SampleMarginals {

    /** Stretches of a parameter in a chart. */
    private static final int MOST_BINS = 8;

    /** So few points make no stretch of their own. */
    private static final int LEAST = 4;

    private static final int THIRDS = 3;

    private final GroupedRuns runs;
    private final List<PointFindings> points;

    SampleMarginals(GroupedRuns runs, List<PointFindings> points) {
        this.runs = runs;
        this.points = points;
    }

    /** Of a parameter. */
    Marginal of(String path) throws IOException {
        Levels levels = Levels.of(points.stream()
                .map(point -> point.values().getOrDefault(path, ""))
                .toList());
        boolean each = !levels.numeric() || (levels.size() <= MOST_BINS && 2 * levels.size() <= points.size());
        Parted compared = parted(path, levels, each ? levels.size() : Math.min(THIRDS, bins()));
        Effect effect = effect(levels, compared);
        List<PointGroup> groups =
                each ? compared.groups() : parted(path, levels, bins()).groups();
        return new Marginal(path, levels.numeric(), each, groups, effect);
    }

    /**
     * Points in groups.
     *
     * @param groups as they are told
     * @param means of the share adopted, by points and replicates
     */
    private record Parted(List<PointGroup> groups, List<CrossedMean> means) {}

    private int bins() {
        return Math.max(1, Math.min(MOST_BINS, points.size() / LEAST));
    }

    /** As many groups of equal size, or of equal values where there are so many levels; equal values stay together. */
    private Parted parted(String path, Levels levels, int number) throws IOException {
        List<List<PointFindings>> members =
                List.copyOf(members(path, levels, number).values());
        runs.by(
                path,
                levels,
                members.stream()
                        .map(group -> level(path, levels, group.get(group.size() - 1)))
                        .toList(),
                members.stream().map(List::size).toList());
        SortedMap<Integer, GroupedRuns.Group> luck = runs.groups();
        List<PointGroup> groups = new ArrayList<>();
        List<CrossedMean> means = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            GroupedRuns.Group shared = luck.get(i);
            Map<PointMeasure, CrossedMean> crossed = new EnumMap<>(PointMeasure.class);
            for (PointMeasure measure : PointMeasure.values()) {
                Moments replicates = shared == null ? new Moments() : shared.of(measure);
                crossed.put(measure, PointFindings.mean(members.get(i), measure, replicates));
            }
            groups.add(group(path, levels, members.get(i), crossed));
            means.add(Objects.requireNonNull(crossed.get(PointMeasure.P_ADOPTED)));
        }
        return new Parted(groups, means);
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

    private static PointGroup group(
            String path, Levels levels, List<PointFindings> members, Map<PointMeasure, CrossedMean> crossed) {
        int low = level(path, levels, members.get(0));
        int high = level(path, levels, members.get(members.size() - 1));
        double place = members.stream()
                .mapToDouble(point -> levels.place(level(path, levels, point)))
                .average()
                .orElse(0);
        Map<PointMeasure, Estimate> estimates = new EnumMap<>(PointMeasure.class);
        crossed.forEach((measure, mean) -> estimates.put(measure, PointFindings.estimate(measure, mean)));
        Proportion adopted =
                members.stream().map(PointFindings::adopted).reduce(new Proportion(0, 0), Proportion::plus);
        return new PointGroup(
                levels.values().get(low), levels.values().get(high), place, members.size(), adopted, estimates);
    }

    /** Between the ends; its groups are those that the runs were put into last. */
    private @Nullable Effect effect(Levels levels, Parted parted) throws IOException {
        List<PointGroup> groups = parted.groups();
        if (groups.size() < 2) {
            return null;
        }
        PointGroup[] ends = ends(levels.numeric(), groups);
        int low = groups.indexOf(ends[0]);
        int high = groups.indexOf(ends[1]);
        CrossedDifference difference = new CrossedDifference(
                parted.means().get(low),
                parted.means().get(high),
                runs.contrast(low, high).difference());
        Estimate estimate = difference.estimate(BatchFindings.LEVEL);
        return new Effect(ends[0], ends[1], ShareBounds.within(estimate, -1, fewest(difference)));
    }

    /** How many points or replicates say that there is no difference where none has one. */
    private static long fewest(CrossedDifference difference) {
        long points = Math.min(
                difference.first().points().n(), difference.second().points().n());
        return Math.max(1, Math.min(points, difference.replicates().n()));
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
}
