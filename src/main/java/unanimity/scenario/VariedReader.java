package unanimity.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code vary} of an experiment: values as a list, as words like those of an option, or as a map of {@code from} and {@code to}. */
final class VariedReader {

    private static final Set<String> RANGE = new TreeSet<>(List.of("from", "steps", "to"));

    private final Problems problems;
    private final Maps maps;

    private final boolean grid;

    /** @param grid whether a range must say its steps */
    VariedReader(Problems problems, boolean grid) {
        this.problems = problems;
        this.grid = grid;
        maps = new Maps(problems);
    }

    /**
     * What varies, in the order of the file.
     *
     * @param map of the experiment
     * @param at where it begins
     */
    List<Varied> read(Tree.Mapping map, Location at) {
        List<Varied> varied = new ArrayList<>();
        Tree vary = map.get("vary");
        if (vary == null && map.entries().keySet().stream().anyMatch(key -> Nearest.isNear(key, "vary"))) {
            return varied; // it is told of the key that is meant
        }
        if (vary == null) {
            problems.error(ProblemId.MISSING_KEY, at, "there is no 'vary': nothing would differ from point to point");
            return varied;
        }
        Tree.Mapping values = maps.mapping(vary, "'vary'");
        if (values != null) {
            values.entries().forEach((path, entry) -> {
                Varied one = varied(path, entry);
                if (one != null) {
                    requireSteps(one, entry.value());
                    varied.add(one);
                }
            });
        }
        return varied;
    }

    /** Those that are wrong are told of already. */
    private void requireSteps(Varied one, Tree value) {
        boolean said = value instanceof Tree.Mapping range
                ? range.get("steps") != null
                : value.text().contains("/");
        if (grid && one.isRange() && !said) {
            problems.error(ProblemId.MISSING_VALUE, one.at(), one.wantsSteps());
        }
    }

    private @Nullable Varied varied(String path, Tree.Entry entry) {
        if (entry.value() instanceof Tree.Items list) {
            List<Tree.Scalar> levels = new ArrayList<>();
            for (Tree item : list.items()) {
                if (item instanceof Tree.Scalar scalar) {
                    levels.add(scalar);
                } else {
                    problems.error(ProblemId.WRONG_TYPE, item.at(), "a value is wanted here, not " + Found.words(item));
                }
            }
            return Varied.levels(path, entry.at(), levels, problems);
        }
        if (entry.value() instanceof Tree.Scalar scalar) {
            return Varied.words(path, entry.at(), scalar.text(), scalar.at(), problems);
        }
        Tree.Mapping range = (Tree.Mapping) entry.value();
        maps.known(range, RANGE);
        Tree.Scalar from = maps.end(range, "from");
        Tree.Scalar to = maps.end(range, "to");
        if (from == null || to == null) {
            return null;
        }
        Long steps = maps.whole(range, "steps", 2);
        return Varied.range(
                path,
                entry.at(),
                from,
                to,
                steps == null ? 0 : Varied.steps(steps.toString(), range.at(), problems),
                problems);
    }
}
