package unanimity.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object that the program has written itself; whatever is not as it writes it is an error. */
final class Fields {

    private final Map<String, Object> fields;
    private final String file;

    Fields(Map<String, Object> fields, String file) {
        this.fields = fields;
        this.file = file;
    }

    String text(String name) throws IOException {
        String text = textOrNull(name);
        if (text == null) {
            throw damaged(name);
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        Object value = fields.get(name);
        return value == null ? null : value.toString();
    }

    long whole(String name) throws IOException {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw damaged(name);
        }
    }

    @Nullable
    Double numberOrNull(String name) throws IOException {
        String text = textOrNull(name);
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw damaged(name);
        }
    }

    boolean flag(String name) throws IOException {
        return Boolean.parseBoolean(text(name));
    }

    <E extends Enum<E>> E word(String name, Class<E> words) throws IOException {
        try {
            return Enum.valueOf(words, text(name).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw damaged(name);
        }
    }

    Map<String, Object> map(String name) {
        return fields.get(name) instanceof Map<?, ?> object ? named(object) : Map.of();
    }

    private static Map<String, Object> named(Map<?, ?> object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((key, value) -> map.put(String.valueOf(key), value));
        return map;
    }

    /** An object within. */
    Fields part(String name) throws IOException {
        if (!(fields.get(name) instanceof Map)) {
            throw damaged(name);
        }
        return new Fields(map(name), file);
    }

    /** A list of objects within. */
    List<Fields> parts(String name) throws IOException {
        List<Fields> parts = new ArrayList<>();
        for (Object element : list(name)) {
            if (!(element instanceof Map<?, ?> object)) {
                throw damaged(name);
            }
            parts.add(new Fields(named(object), file));
        }
        return parts;
    }

    List<String> texts(String name) throws IOException {
        return list(name).stream().map(String::valueOf).toList();
    }

    private List<?> list(String name) throws IOException {
        if (fields.get(name) instanceof List<?> list) {
            return list;
        }
        throw damaged(name);
    }

    private IOException damaged(String name) {
        return new IOException(file + " is damaged: there is no usable '" + name + "' in it");
    }
}
