package unanimity.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON value as text. Maps are objects, in their order; numbers are written by {@link Decimals}. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /**
     * On one line.
     *
     * @throws IllegalArgumentException for a value that JSON does not have
     */
    public static String of(@Nullable Object value) {
        return text(value, null);
    }

    /**
     * The same over many lines, for people and version control.
     *
     * @throws IllegalArgumentException for a value that JSON does not have
     */
    public static String indented(@Nullable Object value) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return text(value, new DefaultPrettyPrinter(separators).withObjectIndenter(lines)) + "\n";
    }

    /**
     * The fields of an object, in their order; numbers are left as they are written. Empty where the text is no object, or not
     * a whole one.
     */
    static Map<String, Object> objectOrEmpty(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            return json.nextToken() == JsonToken.START_OBJECT ? object(json) : Map.of();
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            Object value = value(json, json.nextToken());
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static @Nullable Object value(JsonParser json, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return object(json);
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                Object element = value(json, next);
                if (element != null) {
                    elements.add(element);
                }
            }
            return elements;
        }
        return token == JsonToken.VALUE_NULL ? null : json.getText();
    }

    private static String text(@Nullable Object value, @Nullable PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter never fails
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else {
            writeScalar(json, value);
        }
    }

    private static void writeScalar(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer whole) {
            json.writeNumber(whole);
        } else if (value instanceof Double number) {
            json.writeNumber(Decimals.of(number));
        } else if (value instanceof String text) {
            json.writeString(text);
        } else {
            throw new IllegalArgumentException("not a JSON value: " + value.getClass());
        }
    }
}
