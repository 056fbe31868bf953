package unanimity.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import unanimity.model.Bloc;
import unanimity.model.Origin;
import unanimity.model.Provenance;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioException;
import unanimity.scenario.Uncertain;
import unanimity.simulation.Plan;

/**
 * Finds levers by reading the scenario with some values set at a path. There is none where that does more than give numbers
 * another value, or where the reader would have to judge several numbers together.
 */
final class LeverSearch {

    /** Somebody needs a weight, and some issue needs to count for a member: of a 0 the reader judges, who sees the others. */
    private static final Pattern NOT_ALL_ZERO =
            Pattern.compile("members\\.[^.]+\\.(influence|population|votes|salience\\.[^.]+)");

    /** Those of a member's blocs must not sum to more than 1. */
    private static final Pattern SUMMED = Pattern.compile("blocs\\.[^.]+\\.correlation");

    private final Source source;
    private final Reading base;
    private final Plan plan;

    /**
     * A search.
     *
     * @param base the scenario as it is
     * @param plan the same, ready to run
     */
    LeverSearch(Source source, Reading base, Plan plan) {
        this.source = source;
        this.base = base;
        this.plan = plan;
    }

    /** A scenario to be read with something set in it. */
    @FunctionalInterface
    interface Source {
        Reading with(String setting);
    }

    /** The lever of a number that is drawn, without reading; null where setting it could do something else besides. */
    @Nullable
    Lever of(Uncertain uncertain) {
        if (!isSettable(uncertain.path()) || !staysAlone(uncertain.path())) {
            return null;
        }
        Lever.Values values = new Lever.Values(
                uncertain.inFile(uncertain.low()), uncertain.inFile(uncertain.high()), uncertain.whole(), true);
        return lever(List.of(uncertain.path()), List.of(uncertain.inFile(1)), values);
    }

    private static boolean isSettable(String path) {
        return !path.startsWith("events.") || !path.contains(".shock.");
    }

    /** Of defaults a shock changes what no member has written, and some maps in a demand are replaced when one key is written. */
    private boolean staysAlone(String path) {
        Provenance provenance = base.provenance().get(path);
        boolean written = provenance != null && provenance.origin() == Origin.WRITTEN;
        boolean shocked = base.template().base().events().stream()
                .anyMatch(event -> event.shock().containsKey(path));
        return written || (!shocked && !path.contains(".demands."));
    }

    /**
     * The lever of a path, or null where it has none.
     *
     * @param samples different values that are set there: the lowest, the highest, and one that is not whole if any is
     */
    @Nullable
    Lever of(String path, List<String> samples) {
        List<String> written = new ArrayList<>(samples);
        Provenance before = base.provenance().get(path);
        if (samples.size() == 1 && before != null) {
            written.add(before.value());
        }
        List<Double> values = written.stream().map(Lever::number).toList();
        if (values.contains(Double.NaN) || values.stream().distinct().count() < 2) {
            return null;
        }
        try {
            return lever(
                    values,
                    written.stream()
                            .map(value -> source.with(path + "=" + value))
                            .toList());
        } catch (ScenarioException e) {
            return null; // each point will tell of its own
        }
    }

    private @Nullable Lever lever(List<Double> values, List<Reading> readings) {
        SortedMap<String, Double> divisors = new TreeMap<>();
        for (String number : numbers(base).keySet()) {
            List<Double> read = readings.stream()
                    .map(reading -> reading.template().numbers().getOrDefault(number, Double.NaN))
                    .toList();
            if (read.stream().distinct().count() > 1) {
                divisors.put(number, divisor(values, read));
            }
        }
        boolean only = readings.stream().allMatch(reading -> differsOnlyAt(divisors.keySet(), reading));
        return !only || divisors.containsValue(Double.NaN)
                ? null
                : lever(List.copyOf(divisors.keySet()), List.copyOf(divisors.values()), span(values));
    }

    private @Nullable Lever lever(List<String> paths, List<Double> divisors, Lever.Values values) {
        boolean found = !paths.isEmpty() && paths.stream().allMatch(plan::hasNumber);
        boolean summed = paths.stream().anyMatch(path -> SUMMED.matcher(path).matches()) && blocsOverlap();
        boolean zero =
                paths.stream().noneMatch(path -> NOT_ALL_ZERO.matcher(path).matches());
        return found && !summed
                ? new Lever(paths, divisors, new Lever.Values(values.low(), values.high(), values.whole(), zero))
                : null;
    }

    private static Lever.Values span(List<Double> values) {
        double low = values.stream().mapToDouble(value -> value).min().orElseThrow();
        double high = values.stream().mapToDouble(value -> value).max().orElseThrow();
        boolean whole = values.stream().allMatch(value -> value == Math.rint(value));
        return new Lever.Values(low, high, whole, true);
    }

    /** By what all values were divided when they were read, or NaN. */
    private double divisor(List<Double> values, List<Double> read) {
        for (double divisor : new double[] {1, base.template().base().scale()}) {
            if (values.stream().map(value -> value / divisor).toList().equals(read)) {
                return divisor;
            }
        }
        return Double.NaN;
    }

    /** Whether a reading says the same as the scenario as it is, but for the numbers at some paths. */
    private boolean differsOnlyAt(Set<String> paths, Reading reading) {
        return others(base, paths).equals(others(reading, paths))
                && words(base, paths).equals(words(reading, paths))
                && reading.template().uncertain().equals(undrawn(paths));
    }

    private static Map<String, Double> others(Reading reading, Set<String> paths) {
        Map<String, Double> others = numbers(reading);
        others.keySet().removeAll(paths);
        return others;
    }

    /** All that can reach a run: defaults do so as numbers of members. */
    private static SortedMap<String, Double> numbers(Reading reading) {
        SortedMap<String, Double> numbers = new TreeMap<>(reading.template().numbers());
        numbers.keySet().removeIf(path -> path.startsWith("defaults."));
        return numbers;
    }

    /** All that is said elsewhere, words, days and flags too. */
    private static Map<String, String> words(Reading reading, Set<String> paths) {
        Map<String, String> words = new TreeMap<>();
        reading.provenance().forEach((path, provenance) -> {
            if (!paths.contains(path)) {
                words.put(path, provenance.value());
            }
        });
        return words;
    }

    /** What is still drawn when nothing is at some paths. */
    private List<Uncertain> undrawn(Set<String> paths) {
        return base.template().uncertain().stream()
                .filter(uncertain -> !paths.contains(uncertain.path()))
                .toList();
    }

    private boolean blocsOverlap() {
        Set<String> seen = new HashSet<>();
        for (Bloc bloc : base.template().base().blocs()) {
            for (String member : bloc.members()) {
                if (!seen.add(member)) {
                    return true;
                }
            }
        }
        return false;
    }
}
