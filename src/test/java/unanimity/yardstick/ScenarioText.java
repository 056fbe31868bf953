package unanimity.yardstick;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes a tree of maps, lists and ready texts as YAML, and notes which keys it has written. */
final class ScenarioText {

    /** Keys whose maps have ids for keys. */
    private static final Set<String> TABLES = Set.of(
            "issues",
            "members",
            "rivals",
            "blocs",
            "groups",
            "demands",
            "positions",
            "salience",
            "affinity",
            "shifts",
            "irritates",
            "benefits",
            "set");

    private final StringBuilder text = new StringBuilder();
    private final Set<String> keys = new TreeSet<>();

    ScenarioText(Map<String, Object> tree) {
        block(tree, "", "", false);
    }

    /** The file. */
    String text() {
        return text.toString();
    }

    /** The keys in it, {@code members.ID.access}. */
    Set<String> keys() {
        return keys;
    }

    private void block(Map<?, ?> map, String indent, String path, boolean table) {
        map.forEach((key, value) -> {
            String below = note(path, key.toString(), table);
            if (value instanceof Map<?, ?> child && !child.isEmpty() && deep(child)) {
                text.append(indent).append(key).append(":\n");
                block(child, indent + "  ", below, TABLES.contains(key.toString()));
            } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
                text.append(indent).append(key).append(":\n");
                for (Object item : list) {
                    text.append(indent)
                            .append("  - ")
                            .append(flow(item, below + ".N", false))
                            .append('\n');
                }
            } else {
                boolean ids = TABLES.contains(key.toString());
                text.append(indent)
                        .append(key)
                        .append(": ")
                        .append(flow(value, below, ids))
                        .append('\n');
            }
        });
    }

    private static boolean deep(Map<?, ?> map) {
        return map.values().stream().anyMatch(value -> value instanceof Map || value instanceof List);
    }

    private String flow(Object value, String path, boolean table) {
        StringBuilder line = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, child) -> {
                String below = note(path, key.toString(), table);
                line.append(line.isEmpty() ? "" : ", ").append(key).append(": ");
                line.append(flow(child, below, TABLES.contains(key.toString())));
            });
            return "{" + line + "}";
        }
        if (value instanceof List<?> list) {
            for (Object item : list) {
                line.append(line.isEmpty() ? "" : ", ").append(flow(item, path, false));
            }
            return "[" + line + "]";
        }
        return value.toString();
    }

    private String note(String path, String key, boolean table) {
        String below = (path.isEmpty() ? "" : path + ".") + (table ? "ID" : key);
        keys.add(below);
        return below;
    }
}
