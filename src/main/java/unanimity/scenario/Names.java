package unanimity.scenario;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import unanimity.model.Preferences;

/** The ids that a file defines. */
final class Names {

    /** The group of all members. */
    static final String ALL = "all";

    /** Keys under which things have a name for readers. */
    private static final List<String> NAMING = List.of("name", "label", "title");

    private final Map<IdKind, Set<String>> ids = new EnumMap<>(IdKind.class);

    /** By kind: the id of what goes by a name, in lower case. */
    private final Map<IdKind, Map<String, String>> called = new EnumMap<>(IdKind.class);

    /** @param root the whole file */
    Names(Tree.Mapping root) {
        define(root, "sources", IdKind.SOURCE);
        define(root, "issues", IdKind.ISSUE);
        define(root, "members", IdKind.MEMBER);
        define(root, "groups", IdKind.GROUP);
        define(root, "rivals", IdKind.RIVAL);
        define(root, "blocs", IdKind.BLOC);
        Set<String> members = ids.get(IdKind.MEMBER);
        Set<String> groups = ids.get(IdKind.GROUP);
        if (members != null && groups != null) {
            ids.put(IdKind.PARTY, joined(Set.of(ALL), groups, members));
            called.put(IdKind.PARTY, called.getOrDefault(IdKind.MEMBER, Map.of()));
        }
        Set<String> rivals = ids.get(IdKind.RIVAL);
        if (rivals != null) {
            ids.put(IdKind.TARGET, joined(Set.of(Preferences.PROPOSAL), rivals));
            called.put(IdKind.TARGET, called.getOrDefault(IdKind.RIVAL, Map.of()));
        }
    }

    /** The ids of a kind; null where the file is too broken to tell, and for demands, which belong to members. */
    @Nullable
    Collection<String> of(IdKind kind) {
        return ids.get(kind);
    }

    /** Whether an id is known, or may be. */
    boolean knows(IdKind kind, String id) {
        Set<String> known = ids.get(kind);
        return known == null || known.contains(id);
    }

    /**
     * The id that was meant.
     *
     * @param known the ids that can stand
     * @return that of what goes by the typed name ({@code HUN} of Hungary), or else the nearest; null when none is near
     */
    @Nullable
    String meant(IdKind kind, String typed, Collection<String> known) {
        Map<String, String> names = called.getOrDefault(kind, Map.of());
        String exact = names.get(typed.toLowerCase(Locale.ROOT));
        if (exact != null) {
            return exact;
        }
        String nearest = Nearest.to(typed, known);
        String name = nearest == null ? Nearest.to(typed, names.keySet()) : null;
        return name == null ? nearest : names.get(name);
    }

    /** Did you mean; or what there is, where nothing is near and that is few. */
    String hintOrList(IdKind kind, String typed) {
        Collection<String> known = ids.getOrDefault(kind, Set.of());
        String meant = meant(kind, typed, known);
        return meant == null ? Nearest.hintOrList(typed, known) : " (did you mean '" + meant + "'?)";
    }

    private static Map<String, String> calls(Tree.Mapping map) {
        Map<String, String> names = new LinkedHashMap<>();
        map.entries().forEach((id, entry) -> {
            for (String key : NAMING) {
                if (entry.value() instanceof Tree.Mapping described
                        && described.get(key) instanceof Tree.Scalar name
                        && !name.isNull()) {
                    names.putIfAbsent(name.text().toLowerCase(Locale.ROOT), id);
                }
            }
        });
        return names;
    }

    private void define(Tree.Mapping root, String key, IdKind kind) {
        Tree tree = root.get(key);
        if (tree instanceof Tree.Mapping map) {
            ids.put(kind, map.entries().keySet());
            called.put(kind, calls(map));
        } else if (tree == null
                && kind != IdKind.MEMBER
                && !mistyped(root.entries().keySet(), key)) {
            ids.put(kind, Set.of());
        }
    }

    private static boolean mistyped(Set<String> written, String key) {
        List<String> known = Keys.names(Part.SCENARIO);
        return written.stream().anyMatch(word -> !known.contains(word) && key.equals(Nearest.to(word, known)));
    }

    @SafeVarargs
    private static Set<String> joined(Set<String>... sets) {
        Set<String> all = new LinkedHashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return all;
    }
}
