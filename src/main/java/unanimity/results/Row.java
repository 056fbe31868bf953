package unanimity.results;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record on its way into JSON: named values in order; as text it is one line. */
public final class Row {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** A record whose first value says what it is. */
    public static Row of(String kind) {
        return new Row().with("kind", kind);
    }

    /** Adds a value; days are written ISO, words of an enum in lower case, whole numbers of 64 bits as text. */
    public Row with(String name, @Nullable Object value) {
        if (value instanceof LocalDate || value instanceof Long) {
            values.put(name, value.toString());
        } else if (value instanceof Enum<?> word) {
            values.put(name, word.name().toLowerCase(Locale.ROOT));
        } else {
            values.put(name, value);
        }
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    @Override
    public String toString() {
        return Json.of(values);
    }
}
