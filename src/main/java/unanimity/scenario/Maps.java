package unanimity.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads maps of which the keys are few and known; what is wrong in them is among the problems. */
final class Maps {

    private final Problems problems;

    Maps(Problems problems) {
        this.problems = problems;
    }

    Tree.@Nullable Scalar end(Tree.Mapping range, String key) {
        Tree tree = required(range, key);
        if (tree instanceof Tree.Scalar scalar
                && Numbers.isNumber(scalar)
                && Double.isFinite(Numbers.parse(scalar.text()))) {
            return scalar;
        } else if (tree != null) {
            problems.error(
                    ProblemId.WRONG_TYPE,
                    tree.at(),
                    "'" + key + "' must be a number, not " + Found.words(tree) + Remedy.number(tree));
        }
        return null;
    }

    @Nullable
    Long whole(Tree.Mapping map, String key, long least) {
        Tree tree = map.get(key);
        if (tree == null) {
            return null;
        }
        try {
            long number = Long.parseLong(tree.text());
            if (number >= least) {
                return number;
            }
            problems.error(
                    ProblemId.OUT_OF_RANGE, tree.at(), "'" + key + "' must be at least " + least + ", not " + number);
        } catch (NumberFormatException e) {
            problems.error(
                    ProblemId.NOT_WHOLE, tree.at(), "'" + key + "' must be a whole number, not " + Found.words(tree));
        }
        return null;
    }

    @Nullable
    Tree required(Tree.Mapping map, String key) {
        Tree tree = map.get(key);
        if (tree == null) {
            problems.error(ProblemId.MISSING_KEY, map.at(), "there is no '" + key + "'");
        }
        return tree;
    }

    Tree.@Nullable Mapping mapping(@Nullable Tree tree, String name) {
        if (tree instanceof Tree.Mapping mapping) {
            return mapping;
        }
        if (tree != null) {
            problems.error(ProblemId.WRONG_TYPE, tree.at(), name + " must be a map, not " + Found.words(tree));
        }
        return null;
    }

    void known(Tree.Mapping map, Set<String> keys) {
        map.entries().forEach((key, entry) -> {
            if (!keys.contains(key)) {
                problems.error(
                        ProblemId.UNKNOWN_KEY, entry.at(), "unknown key '" + key + "'" + Nearest.hintOrList(key, keys));
            }
        });
    }
}
