package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import unanimity.experiment.DesignPoint;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.PairedProportion;
import unanimity.statistics.Proportion;

/**
 * Marginals of a grid. Its points are what was asked for, and what is left to chance is the luck that they share: so a replicate counts
 * once, with its mean over all points that have a value.
 */
final class GridMarginals {

    private final GroupedRuns runs;
    private final List<DesignPoint> design;
    private final List<PointFindings> points;

    GridMarginals(GroupedRuns runs, List<DesignPoint> design, List<PointFindings> points) {
        this.runs = runs;
        this.design = design;
        this.points = points;
    }

    /** Of a parameter. */
    Marginal of(String path) throws IOException {
        Levels levels = Levels.of(
                design.stream().map(point -> value(point.values(), path)).toList());
        List<Integer> each = IntStream.range(0, levels.size()).boxed().toList();
        runs.by(path, levels, each, each.stream().map(level -> size(levels)).toList());
        List<PointGroup> groups = size(levels) == 1 ? single(path, levels) : averaged(levels);
        return new Marginal(path, levels.numeric(), true, groups, effect(levels, groups));
    }

    private static String value(Map<String, String> values, String path) {
        return values.getOrDefault(path, "");
    }

    /** Points with a value. */
    private int size(Levels levels) {
        return design.size() / levels.size();
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
        int size = size(levels);
        List<PointGroup> groups = new ArrayList<>();
        for (Map.Entry<Integer, GroupedRuns.Group> entry : runs.groups().entrySet()) {
            GroupedRuns.Group group = entry.getValue();
            Map<PointMeasure, Estimate> estimates = new EnumMap<>(PointMeasure.class);
            group.means().forEach((measure, moments) -> {
                Estimate mean = moments.estimate(BatchFindings.LEVEL);
                boolean share = measure == PointMeasure.P_ADOPTED;
                estimates.put(measure, share ? ShareBounds.within(mean, 0, moments.n()) : mean);
            });
            Proportion adopted = new Proportion(group.won(), group.replicates() * size);
            groups.add(group(levels, entry.getKey(), size, adopted, estimates));
        }
        return groups;
    }

    private @Nullable Effect effect(Levels levels, List<PointGroup> groups) throws IOException {
        if (groups.size() < 2) {
            return null;
        }
        PointGroup[] ends = SampleMarginals.ends(levels.numeric(), groups);
        GroupedRuns.Contrast contrast = runs.contrast(levels.of(ends[0].from()), levels.of(ends[1].from()));
        Moments difference = contrast.difference();
        if (difference.n() == 0) {
            return null;
        }
        return new Effect(ends[0], ends[1], size(levels) == 1 ? pairs(contrast) : means(difference));
    }

    private static Estimate pairs(GroupedRuns.Contrast contrast) {
        return new PairedProportion(contrast.difference().n(), contrast.gained(), contrast.lost())
                .estimate(BatchFindings.LEVEL);
    }

    private static Estimate means(Moments difference) {
        Estimate mean = ShareBounds.within(difference.estimate(BatchFindings.LEVEL), -1, difference.n());
        return new Estimate(mean.value(), mean.low(), mean.high(), mean.n(), "paired-" + mean.method());
    }
}
