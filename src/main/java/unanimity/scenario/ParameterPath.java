package unanimity.scenario;

import java.util.List;

/**
 * A parameter of a scenario.
 *
 * @param segments names from the top: {@code members, HUN, access}
 * @param form what it may hold
 */
record ParameterPath(List<String> segments, Form form) {

    ParameterPath {
        segments = List.copyOf(segments);
    }

    /** {@code members.HUN.access}. */
    @Override
    public String toString() {
        return String.join(".", segments);
    }
}
