package unanimity.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import unanimity.chance.Chance;
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
 * @param cautions values with which the model is known to say little
 */
public record Reading(
        ScenarioTemplate template,
        SortedMap<String, Provenance> provenance,
        SortedMap<String, Source> sources,
        SortedMap<String, List<String>> groups,
        List<Problem> warnings,
        List<Problem> cautions) {

    public Reading {
        provenance = sorted(provenance);
        sources = sorted(sources);
        groups = sorted(groups);
        warnings = List.copyOf(warnings);
        cautions = List.copyOf(cautions);
    }

    /** SHA-256 over all values in effect, 64 hexadecimal digits: the same whatever the file's layout. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder();
        provenance.forEach((path, value) ->
                text.append(path).append('=').append(value.value()).append('\n'));
        return Fingerprint.of(text.toString());
    }

    /** The uncertain numbers as they are drawn in the run of that seed, by path, in units of the file. */
    public SortedMap<String, Double> drawn(long seed) {
        Chance chance = new Chance(seed);
        SortedMap<String, Double> drawn = new TreeMap<>();
        for (Uncertain uncertain : template.uncertain()) {
            drawn.put(uncertain.path(), uncertain.inFile(uncertain.draw(chance)));
        }
        return drawn;
    }

    private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
