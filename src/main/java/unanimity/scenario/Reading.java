package unanimity.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import unanimity.model.Provenance;
import unanimity.model.Source;

/**
 * What a scenario file says.
 *
 * @param template the scenario and what is uncertain in it
 * @param provenance every value in effect by parameter path, built-in defaults too
 * @param sources the documents cited, by id
 * @param groups named sets of members, by id
 * @param warnings what is odd and yet possible
 */
public record Reading(
        ScenarioTemplate template,
        SortedMap<String, Provenance> provenance,
        SortedMap<String, Source> sources,
        SortedMap<String, List<String>> groups,
        List<Problem> warnings) {

    public Reading {
        provenance = sorted(provenance);
        sources = sorted(sources);
        groups = sorted(groups);
        warnings = List.copyOf(warnings);
    }

    private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
