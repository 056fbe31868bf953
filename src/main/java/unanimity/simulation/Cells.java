package unanimity.simulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every number of a scenario in one array, each under its parameter path: what is drawn, shocked or read is a cell. */
final class Cells {

    /** Stands for a number that the scenario does not have. */
    static final int NONE = -1;

    /** Value of a number that is not there until a shock sets it. */
    private static final double MISSING = Double.NaN;

    private final Set<String> shocked;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private double[] values = new double[256];
    private int size;

    /** {@code shocked}: the paths that events set. */
    Cells(Set<String> shocked) {
        this.shocked = Set.copyOf(shocked);
    }

    /** Whether an event sets the number at a path. */
    boolean isShocked(String path) {
        return shocked.contains(path);
    }

    /** Adds a number that a scenario may leave out; it has no cell where no event sets it either. */
    int addIfAny(String path, @Nullable Double value) {
        if (value == null && !isShocked(path)) {
            return NONE;
        }
        return add(path, value == null ? MISSING : value);
    }

    /** Adds a number and returns its cell. */
    int add(String path, double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        places.put(path, size);
        return size++;
    }

    /** The cell at a path that has no wildcard. @throws IllegalArgumentException if the scenario has no number there */
    int at(String path) {
        Integer place = places.get(path);
        if (place == null) {
            throw new IllegalArgumentException("no number at " + path);
        }
        return place;
    }

    /** Whether the scenario has a number at a path. */
    boolean has(String path) {
        return places.containsKey(path);
    }

    /** A copy of all numbers, cell by cell. */
    double[] values() {
        return Arrays.copyOf(values, size);
    }
}
