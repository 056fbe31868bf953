package unanimity.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes out what was written in short: {@code tactic: boulware} is {@code tactic: {beta: 0.3}}. */
final class Shorthands {

    private Shorthands() {}

    /** A map where the form has one for it; words that stand alone, and what is not understood, stay as they are. */
    static Tree unfold(Form.Shorthand form, Tree tree) {
        if (tree instanceof Tree.Scalar scalar) {
            Tree value = value(form, scalar);
            return value == null ? tree : wrapped(form, value, tree.at());
        }
        if (!(tree instanceof Tree.Mapping map) || map.entries().isEmpty()) {
            return tree;
        }
        if (map.get("value") instanceof Tree.Scalar scalar) {
            Tree value = value(form, scalar);
            return value == null ? tree : wrapped(form, map.with("value", map.at(), value), tree.at());
        }
        boolean keys = map.entries().keySet().stream()
                .anyMatch(key -> Keys.find(form.section().part(), key) != null);
        boolean number = map.get("value") != null
                || map.entries().keySet().stream().anyMatch(DistributionName.words()::contains);
        return number && !keys ? wrapped(form, tree, tree.at()) : tree;
    }

    private static @Nullable Tree value(Form.Shorthand form, Tree.Scalar scalar) {
        String stands = form.abbreviations().get(scalar.text());
        if (stands != null) {
            return new Tree.Scalar(stands, true, scalar.at());
        }
        return Numbers.isNumber(scalar) ? scalar : null;
    }

    private static Tree wrapped(Form.Shorthand form, Tree value, Location at) {
        return new Tree.Mapping(Map.of(form.main(), new Tree.Entry(at, value)), at);
    }
}
