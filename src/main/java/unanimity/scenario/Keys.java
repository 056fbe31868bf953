package unanimity.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scenario language as a table: every key that exists, where it stands, what it may hold, its default and its meaning.
 * The reader checks by it; the reference and the schema are generated from it.
 */
public final class Keys {

    private static final Map<Part, List<Key>> BY_PART = byPart();

    private static final Map<Part, Map<String, Key>> BY_NAME = byName();

    private Keys() {}

    /** All keys, in the order in which a file is written. */
    public static List<Key> all() {
        List<Key> all = new ArrayList<>();
        BY_PART.values().forEach(all::addAll);
        return Collections.unmodifiableList(all);
    }

    /** The keys of a part, in the order in which they are explained. */
    public static List<Key> of(Part part) {
        return BY_PART.getOrDefault(part, List.of());
    }

    /** The key of that name in a part, or null. */
    public static @Nullable Key find(Part part, String name) {
        return BY_NAME.getOrDefault(part, Map.of()).get(name);
    }

    static List<String> names(Part part) {
        return of(part).stream().map(Key::name).toList();
    }

    /** Where a key stands that is not known in a part; if nowhere, what could stand there. */
    static String elsewhere(Part here, String name) {
        List<String> places = all().stream()
                .filter(key -> key.name().equals(name) && !key.part().path().isEmpty())
                .map(key -> key.part().path())
                .toList();
        return places.isEmpty()
                ? "; here can stand: " + String.join(", ", names(here))
                : "; it belongs under " + String.join(" or ", places);
    }

    private static Map<Part, List<Key>> byPart() {
        Map<Part, List<Key>> table = new EnumMap<>(Part.class);
        Stream.of(
                        ScenarioKeys.KEYS,
                        RuleKeys.keys(),
                        MemberKeys.KEYS,
                        DemandKeys.KEYS,
                        ProposalKeys.KEYS,
                        EventKeys.KEYS)
                .flatMap(List::stream)
                .forEach(key -> table.computeIfAbsent(key.part(), part -> new ArrayList<>())
                        .add(key));
        table.replaceAll((part, keys) -> List.copyOf(keys));
        return table;
    }

    private static Map<Part, Map<String, Key>> byName() {
        Map<Part, Map<String, Key>> table = new EnumMap<>(Part.class);
        BY_PART.forEach((part, keys) -> {
            Map<String, Key> names = new LinkedHashMap<>();
            keys.forEach(key -> names.put(key.name(), key));
            table.put(part, names);
        });
        return table;
    }
}
