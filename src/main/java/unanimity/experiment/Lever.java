package unanimity.experiment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.Uncertain;
import unanimity.simulation.Plan;

/**
 * What setting a number at a path does to a scenario that is ready to run: which numbers become it, and in what unit. It is found by
 * reading the scenario with two different values, so that thousands of design points need no reading of their own.
 *
 * @param paths of the numbers that become the value, without wildcards
 * @param divisors by which each is divided to be in units of the model: 1, or the scale of positions
 */
record Lever(List<String> paths, List<Double> divisors) {

    Lever {
        paths = List.copyOf(paths);
        divisors = List.copyOf(divisors);
    }

    /**
     * The lever of a path, or null where setting it does more than give numbers another value: then each point is read.
     *
     * @param base the scenario as it is
     * @param plan the same, ready to run
     * @param one a value, as it is written
     * @param other another one
     */
    static @Nullable Lever of(Source source, Reading base, Plan plan, String path, String one, String other) {
        if (!isNumber(one) || !isNumber(other)) {
            return null;
        }
        Reading first = source.with(path + "=" + one);
        Reading second = source.with(path + "=" + other);
        SortedMap<String, Double> numbers = first.template().numbers();
        if (!numbers.keySet().equals(base.template().numbers().keySet())) {
            return null;
        }
        List<String> paths = new ArrayList<>();
        List<Double> divisors = new ArrayList<>();
        for (Map.Entry<String, Double> number : numbers.entrySet()) {
            double then = second.template().numbers().getOrDefault(number.getKey(), Double.NaN);
            if (then == number.getValue()) {
                continue;
            }
            Double divisor = divisor(base, Double.parseDouble(one), number.getValue());
            if (divisor == null || Double.parseDouble(other) / divisor != then || !plan.hasNumber(number.getKey())) {
                return null;
            }
            paths.add(number.getKey());
            divisors.add(divisor);
        }
        return paths.isEmpty() || !freed(base, first).equals(drawnAmong(base, paths))
                ? null
                : new Lever(paths, divisors);
    }

    /** A scenario to be read with something set in it. */
    @FunctionalInterface
    interface Source {
        Reading with(String setting);

        /** Of a text. */
        static Source of(String text, String name) {
            return setting -> ScenarioReader.read(text, name, List.of(setting));
        }
    }

    private static @Nullable Double divisor(Reading base, double written, double read) {
        double scale = base.template().base().scale();
        if (written == read) {
            return 1.0;
        }
        return written / scale == read ? scale : null;
    }

    /** Numbers that are drawn in the scenario as it is and no longer when the path is set. */
    private static Set<String> freed(Reading base, Reading set) {
        Set<String> drawn = new HashSet<>();
        base.template().uncertain().forEach(uncertain -> drawn.add(uncertain.path()));
        for (Uncertain still : set.template().uncertain()) {
            drawn.remove(still.path());
        }
        return drawn;
    }

    private static Set<String> drawnAmong(Reading base, List<String> paths) {
        Set<String> drawn = new HashSet<>();
        for (Uncertain uncertain : base.template().uncertain()) {
            if (paths.contains(uncertain.path())) {
                drawn.add(uncertain.path());
            }
        }
        return drawn;
    }

    /** Adds the numbers that a value becomes. */
    void set(String value, Map<String, Double> numbers) {
        for (int i = 0; i < paths.size(); i++) {
            numbers.put(paths.get(i), Double.parseDouble(value) / divisors.get(i));
        }
    }

    static boolean isNumber(String value) {
        try {
            new BigDecimal(value.strip());
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
