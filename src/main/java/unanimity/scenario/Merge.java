package unanimity.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays one tree over another: maps merge key by key, all else is replaced. */
final class Merge {

    private final @Nullable Problems deletions;

    /** @param deletions where it is said that there is nothing to delete; null when {@code null} is a value like others */
    private Merge(@Nullable Problems deletions) {
        this.deletions = deletions;
    }

    /** A file over the file that it extends; {@code null} deletes. */
    static Tree.Mapping overlay(Tree.Mapping base, Tree.Mapping over, Problems problems) {
        return (Tree.Mapping) new Merge(problems).merge(new Form.Section(Part.SCENARIO), base, over);
    }

    /** The file with the {@code defaults} laid under each member. */
    static Tree.Mapping inherit(Tree.Mapping root) {
        if (!(root.get("defaults") instanceof Tree.Mapping defaults)
                || !(root.get("members") instanceof Tree.Mapping members)) {
            return root;
        }
        Tree base = defaults.inherited();
        Form form = new Form.Section(Part.MEMBER);
        Merge merge = new Merge(null);
        Map<String, Tree.Entry> full = new LinkedHashMap<>();
        members.entries().forEach((id, entry) -> {
            Tree own = entry.value();
            Tree map =
                    own instanceof Tree.Scalar scalar && scalar.isNull() ? new Tree.Mapping(Map.of(), own.at()) : own;
            full.put(id, new Tree.Entry(entry.at(), merge.merge(form, base, map)));
        });
        return root.with("members", root.at(), new Tree.Mapping(full, members.at()));
    }

    private Tree merge(@Nullable Form form, Tree base, Tree over) {
        Tree below = form instanceof Form.Shorthand shorthand ? Shorthands.unfold(shorthand, base) : base;
        Tree above = form instanceof Form.Shorthand shorthand ? Shorthands.unfold(shorthand, over) : over;
        if (!merges(form) || !(below instanceof Tree.Mapping low) || !(above instanceof Tree.Mapping high)) {
            return above;
        }
        Map<String, Tree.Entry> both = new LinkedHashMap<>(low.entries());
        high.entries().forEach((key, entry) -> {
            Tree.Entry old = both.get(key);
            if (deletions != null && entry.value() instanceof Tree.Scalar scalar && scalar.isNull()) {
                delete(form, both, key, entry, deletions);
            } else if (old == null) {
                both.put(key, entry);
            } else {
                both.put(key, new Tree.Entry(entry.at(), merge(below(form, key), old.value(), entry.value())));
            }
        });
        return new Tree.Mapping(both, high.at());
    }

    /** A mistyped key or id would delete nothing and nobody would notice. */
    private static void delete(
            @Nullable Form form, Map<String, Tree.Entry> map, String key, Tree.Entry entry, Problems problems) {
        boolean removed = map.remove(key) != null;
        if (!removed && form instanceof Form.Table) {
            String message = "there is no '" + key + "' to delete" + Nearest.hint(key, map.keySet());
            problems.error(ProblemId.UNKNOWN_PATH, entry.at(), message);
        } else if (!removed && below(form, key) == null) {
            map.put(key, entry); // complained of as unknown
        }
    }

    /** A map of which one key excludes another is replaced as a whole. */
    private static boolean merges(@Nullable Form form) {
        if (form instanceof Form.Section section) {
            return section.part().alternatives().isEmpty();
        }
        return form instanceof Form.Table || form instanceof Form.Shorthand;
    }

    /** What may stand at a key of a form; null where no such key is known. */
    static @Nullable Form below(@Nullable Form form, String key) {
        if (form instanceof Form.Table table) {
            return table.value();
        }
        Part part = form instanceof Form.Section section
                ? section.part()
                : form instanceof Form.Shorthand shorthand ? shorthand.section().part() : Part.SCENARIO;
        Key known = Keys.find(part, key);
        return known == null ? null : known.form();
    }
}
