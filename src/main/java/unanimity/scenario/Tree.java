package unanimity.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A YAML value as it is written, each part with its location; immutable. */
sealed interface Tree {

    Location at();

    /** The same as it reaches a member from {@code defaults}. */
    Tree inherited();

    /** On one line, as YAML. */
    String text();

    /** The value of a key that the table of keys supplies: {@code {}} or a plain word or number. */
    static Tree builtIn(String text) {
        return text.equals("{}") ? new Mapping(Map.of(), Location.BUILT_IN) : new Scalar(text, true, Location.BUILT_IN);
    }

    /** A word, number, date or text. {@code plain}: without quotes. */
    record Scalar(String text, boolean plain, Location at) implements Tree {

        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

        /** Whether it stands for nothing. */
        boolean isNull() {
            return plain && NOTHING.contains(text);
        }

        @Override
        public Tree inherited() {
            return new Scalar(text, plain, at.asInherited());
        }
    }

    /** A list. */
    record Items(List<Tree> items, Location at) implements Tree {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Tree inherited() {
            return new Items(items.stream().map(Tree::inherited).toList(), at.asInherited());
        }

        @Override
        public String text() {
            return items.stream().map(Tree::text).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** A map, in the order of the text. */
    record Mapping(Map<String, Entry> entries, Location at) implements Tree {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Nullable
        Tree get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        /** A copy in which a key has this value. */
        Mapping with(String key, Location keyAt, Tree value) {
            Map<String, Entry> copy = new LinkedHashMap<>(entries);
            Entry old = entries.get(key);
            copy.put(key, new Entry(old == null ? keyAt : old.at(), value));
            return new Mapping(copy, at);
        }

        /** A copy without a key. */
        Mapping without(String key) {
            Map<String, Entry> copy = new LinkedHashMap<>(entries);
            copy.remove(key);
            return new Mapping(copy, at);
        }

        @Override
        public Tree inherited() {
            Map<String, Entry> copy = new LinkedHashMap<>();
            entries.forEach((key, entry) -> copy.put(
                    key, new Entry(entry.at().asInherited(), entry.value().inherited())));
            return new Mapping(copy, at.asInherited());
        }

        @Override
        public String text() {
            List<String> parts = new ArrayList<>();
            entries.forEach((key, entry) -> parts.add(key + ": " + entry.value().text()));
            return "{" + String.join(", ", parts) + "}";
        }
    }

    /** A value and where its key stands. */
    record Entry(Location at, Tree value) {}
}
