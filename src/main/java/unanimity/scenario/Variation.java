package unanimity.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A scenario and what is to vary in it, every value of which it can have.
 *
 * @param reading the scenario as it is
 * @param resolved the same as one text that extends nothing
 * @param varied in the order in which they are set
 * @param whole paths of ranges that take whole numbers only
 */
public record Variation(Reading reading, String resolved, List<Varied> varied, Set<String> whole) {

    public Variation {
        varied = List.copyOf(varied);
        whole = java.util.Collections.unmodifiableSet(new TreeSet<>(whole));
    }

    /**
     * Tries every value by itself, and both ends of each range.
     *
     * @throws ScenarioException with all that is wrong, in the scenario or in what is to vary
     */
    public static Variation of(Path scenario, Changes changes, List<Varied> varied) {
        Reading reading = ScenarioReader.read(scenario, changes);
        Tree.Mapping own = ScenarioReader.tree(scenario, changes);
        List<Problem> wrong = new ArrayList<>();
        Set<String> whole = new TreeSet<>();
        wrong.addAll(new Overruled(own).of(changes.sets(), varied));
        for (Varied one : varied) {
            for (Tree.Scalar value : one.values()) {
                wrong.addAll(ScenarioReader.tried(own, one.path(), one.at(), value));
            }
            if (one.isRange()
                    && ScenarioReader.tried(own, one.path(), one.at(), one.fraction()).stream()
                            .anyMatch(problem -> problem.id() == ProblemId.NOT_WHOLE)) {
                whole.add(one.path());
                wrong.addAll(one.broken());
            }
        }
        if (!wrong.isEmpty()) {
            throw new ScenarioException(wrong.stream().distinct().toList());
        }
        return new Variation(reading, YamlText.of(own), varied, whole);
    }
}
