package unanimity.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as the program writes it.
 *
 * @param fields in their order; null where they are null
 * @param below the fields of the objects in its lists, by the name of the list
 */
record JsonObject(Map<String, @Nullable String> fields, Map<String, List<Map<String, @Nullable String>>> below) {

    /** Those of a text, one after another. */
    static List<JsonObject> all(String text) throws IOException {
        List<JsonObject> objects = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                objects.add(read(parser));
            }
        }
        return objects;
    }

    private static JsonObject read(JsonParser parser) throws IOException {
        JsonObject object = new JsonObject(new LinkedHashMap<>(), new LinkedHashMap<>());
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            object.fields().put(name, value == JsonToken.VALUE_NULL ? null : parser.getText());
            if (value == JsonToken.START_ARRAY) {
                object.below().put(name, list(parser));
            } else if (value == JsonToken.START_OBJECT) {
                parser.skipChildren();
            }
        }
        return object;
    }

    private static List<Map<String, @Nullable String>> list(JsonParser parser) throws IOException {
        List<Map<String, @Nullable String>> objects = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                objects.add(read(parser).fields());
            }
        }
        return objects;
    }
}
