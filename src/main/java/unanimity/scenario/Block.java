package unanimity.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map that was read: the good values by key, defaults filled in.
 *
 * @param path parameter path of the map itself; empty for the whole file
 * @param at where its own key stands
 * @param keys where each key stands, as far as it is written
 * @param broken keys whose value was complained of, so that nothing that needs them is complained of again
 */
record Block(String path, Location at, Map<String, Value> values, Map<String, Location> keys, Set<String> broken)
        implements Value {

    /** Whether the file says something about the key, good or bad. */
    boolean has(String key) {
        return keys.containsKey(key) || broken.contains(key);
    }

    /** Where the key stands, or the map when it is not written. */
    Location at(String key) {
        return keys.getOrDefault(key, at);
    }

    /** Last segment of the path: the id of what is described. */
    String id() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    <T extends Value> @Nullable T find(String key, Class<T> type) {
        Value value = values.get(key);
        return type.isInstance(value) ? type.cast(value) : null;
    }

    private <T extends Value> T get(String key, Class<T> type) {
        T value = find(key, type);
        if (value == null) {
            throw new IllegalStateException(path + " has no " + type.getSimpleName() + " '" + key + "'");
        }
        return value;
    }

    double number(String key) {
        return get(key, Amount.class).value();
    }

    @Nullable
    Double numberOrNull(String key) {
        Amount amount = find(key, Amount.class);
        return amount == null ? null : amount.value();
    }

    String text(String key) {
        return get(key, Word.class).text();
    }

    @Nullable
    String textOrNull(String key) {
        Word word = find(key, Word.class);
        return word == null ? null : word.text();
    }

    boolean flag(String key) {
        return get(key, Flag.class).holds();
    }

    LocalDate day(String key) {
        return get(key, Day.class).date();
    }

    @Nullable
    LocalDate dayOrNull(String key) {
        Day day = find(key, Day.class);
        return day == null ? null : day.date();
    }

    Block block(String key) {
        return get(key, Block.class);
    }

    @Nullable
    Block blockOrNull(String key) {
        return find(key, Block.class);
    }

    /** The maps of a list or of a map, in the order of the file; none when the key is not written. */
    List<Block> blocks(String key) {
        return children(key).stream()
                .filter(Block.class::isInstance)
                .map(Block.class::cast)
                .toList();
    }

    /** The words of a list. */
    List<Word> words(String key) {
        return children(key).stream()
                .filter(Word.class::isInstance)
                .map(Word.class::cast)
                .toList();
    }

    List<Amount> amounts(String key) {
        return children(key).stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .toList();
    }

    /** The numbers of a map by id. */
    Map<String, Double> numbers(String key) {
        Block map = find(key, Block.class);
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (map != null) {
            map.values.forEach((id, value) -> {
                if (value instanceof Amount amount) {
                    numbers.put(id, amount.value());
                }
            });
        }
        return Collections.unmodifiableMap(numbers);
    }

    /** Every number in this map and below it, by parameter path. */
    SortedMap<String, Double> allNumbers() {
        SortedMap<String, Double> numbers = new TreeMap<>();
        collect(numbers);
        return numbers;
    }

    private void collect(SortedMap<String, Double> numbers) {
        values.forEach((key, value) -> {
            if (value instanceof Amount amount) {
                numbers.put(path.isEmpty() ? key : path + "." + key, amount.value());
            } else if (value instanceof Block below) {
                below.collect(numbers);
            } else {
                blocks(key).forEach(block -> block.collect(numbers));
            }
        });
    }

    private List<Value> children(String key) {
        Value value = values.get(key);
        if (value instanceof Items items) {
            return items.items();
        }
        return value instanceof Block map ? new ArrayList<>(map.values.values()) : List.of();
    }
}
