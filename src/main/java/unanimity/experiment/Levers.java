package unanimity.experiment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.results.BatchFolder;
import unanimity.results.Days;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioException;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.Uncertain;
import unanimity.simulation.Fixed;
import unanimity.simulation.Plan;

/** A scenario made ready once for all those design points that only give other values to numbers of it. Immutable. */
final class Levers {

    /** For fewer points than this, reading them is quicker than finding out how to do without. */
    private static final int WORTH_IT = 4;

    private final Plan plan;
    private final Days days;
    private final Map<String, Lever> byPath;

    private Levers(Plan plan, Map<String, Lever> byPath) {
        this.plan = plan;
        this.days = new Days(plan.scenario());
        this.byPath = byPath;
    }

    /** Those of one of a design's scenarios, or null where they would not pay, or the scenario is none by itself. */
    static @Nullable Levers of(Design design, int scenario) {
        List<DesignPoint> points = design.points().stream()
                .filter(point -> point.scenario() == scenario)
                .toList();
        if (points.size() < WORTH_IT) {
            return null;
        }
        String text = design.scenarios().get(scenario);
        String name = BatchFolder.scenario(scenario);
        try {
            Reading base = ScenarioReader.read(text, name, List.of());
            Plan plan = Plan.of(base.template());
            LeverSearch search =
                    new LeverSearch(setting -> ScenarioReader.read(text, name, List.of(setting)), base, plan);
            return new Levers(plan, levers(points, base, search));
        } catch (ScenarioException e) {
            return null; // each point will tell of its own
        }
    }

    private static Map<String, Lever> levers(List<DesignPoint> points, Reading base, LeverSearch search) {
        Map<String, Lever> levers = new HashMap<>();
        for (Uncertain uncertain : base.template().uncertain()) {
            Lever lever = search.of(uncertain);
            if (lever != null) {
                levers.put(uncertain.path(), lever);
            }
        }
        samples(points, levers).forEach((path, samples) -> {
            Lever lever = samples.points() < WORTH_IT ? null : search.of(path, samples.values());
            if (lever != null) {
                levers.put(path, lever);
            }
        });
        return levers;
    }

    private static Map<String, Samples> samples(List<DesignPoint> points, Map<String, Lever> known) {
        Map<String, Samples> samples = new LinkedHashMap<>();
        for (DesignPoint point : points) {
            for (String setting : point.settings()) {
                String path = path(setting);
                if (!known.containsKey(path)) {
                    samples.computeIfAbsent(path, unknown -> new Samples()).add(value(setting));
                }
            }
        }
        return samples;
    }

    /** The point ready to run, or null where it has to be read. */
    @Nullable
    Ready ready(DesignPoint point) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        boolean possible = set(point, true, numbers) && set(point, false, numbers);
        return possible ? new Ready(plan, Fixed.of(plan, numbers), days) : null;
    }

    /** What is written for a member itself counts more than defaults, in whatever order they are set: so defaults come first. */
    private boolean set(DesignPoint point, boolean defaults, Map<String, Double> numbers) {
        for (String setting : point.settings()) {
            String path = path(setting);
            if (path.startsWith("defaults.") != defaults) {
                continue;
            }
            Lever lever = byPath.get(path);
            double value = Lever.number(value(setting));
            if (lever == null || !lever.values().has(value)) {
                return false;
            }
            lever.set(value, numbers);
        }
        return true;
    }

    private static String path(String setting) {
        return setting.substring(0, Math.max(0, setting.indexOf('='))).strip();
    }

    private static String value(String setting) {
        return setting.substring(setting.indexOf('=') + 1);
    }
}
