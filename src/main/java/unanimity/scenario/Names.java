package unanimity.scenario;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import unanimity.model.Preferences;

/** The ids that a file defines. */
final class Names {

    /** The group of all members. */
    static final String ALL = "all";

    private final Map<IdKind, Set<String>> ids = new EnumMap<>(IdKind.class);

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
        }
        Set<String> rivals = ids.get(IdKind.RIVAL);
        if (rivals != null) {
            ids.put(IdKind.TARGET, joined(Set.of(Preferences.PROPOSAL), rivals));
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

    private void define(Tree.Mapping root, String key, IdKind kind) {
        Tree tree = root.get(key);
        if (tree instanceof Tree.Mapping map) {
            ids.put(kind, map.entries().keySet());
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
