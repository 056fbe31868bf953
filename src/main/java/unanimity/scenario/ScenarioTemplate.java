package unanimity.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import unanimity.model.Scenario;

/**
 * A scenario together with what is uncertain in it.
 *
 * @param base every uncertain number at its median
 * @param uncertain the numbers that are drawn once per run, by path
 * @param numbers every number in effect by path, in units of the model, an uncertain one at its median
 */
public record ScenarioTemplate(Scenario base, List<Uncertain> uncertain, SortedMap<String, Double> numbers) {

    public ScenarioTemplate {
        List<Uncertain> sorted = new ArrayList<>(uncertain);
        sorted.sort(Comparator.comparing(Uncertain::path));
        uncertain = Collections.unmodifiableList(sorted);
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }
}
