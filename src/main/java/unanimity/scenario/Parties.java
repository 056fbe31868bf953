package unanimity.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is meant by a list of members and groups. */
final class Parties {

    private final SortedMap<String, List<String>> groups = new TreeMap<>();

    Parties(Block root) {
        Block named = root.blockOrNull("groups");
        if (named != null) {
            named.values().keySet().forEach(id -> groups.put(id, texts(named.words(id))));
        }
        Block members = root.blockOrNull("members");
        groups.put(
                Names.ALL,
                members == null ? List.of() : new ArrayList<>(members.keys().keySet()));
    }

    /** The groups of the file by id, {@code all} too. */
    SortedMap<String, List<String>> groups() {
        return Collections.unmodifiableSortedMap(groups);
    }

    /** Member ids, each once, sorted. */
    List<String> members(List<Value.Word> parties) {
        TreeSet<String> members = new TreeSet<>();
        for (Value.Word party : parties) {
            members.addAll(groups.getOrDefault(party.text(), List.of(party.text())));
        }
        return new ArrayList<>(members);
    }

    static List<String> texts(List<Value.Word> words) {
        return words.stream().map(Value.Word::text).toList();
    }
}
