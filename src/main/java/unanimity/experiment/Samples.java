package unanimity.experiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Those of the numbers set at a path that stand for all of them: if the reader takes the lowest, the highest, and one that is not
 * whole, it takes each.
 */
final class Samples {

    private final NavigableMap<Double, String> extremes = new TreeMap<>();
    private @Nullable String fraction;
    private int points;

    /** Takes note of a value as it is written; of words it takes none. */
    void add(String value) {
        double number = Lever.number(value);
        if (Double.isNaN(number)) {
            return;
        }
        points++;
        extremes.put(number, value);
        if (extremes.size() > 2) {
            extremes.keySet().removeIf(key -> !key.equals(extremes.firstKey()) && !key.equals(extremes.lastKey()));
        }
        fraction = number == Math.rint(number) ? fraction : value;
    }

    /** How often a number was set. */
    int points() {
        return points;
    }

    List<String> values() {
        Set<String> values = new LinkedHashSet<>(extremes.values());
        if (fraction != null) {
            values.add(fraction);
        }
        return List.copyOf(values);
    }
}
