package unanimity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a validator that knows nothing of this program says of a scenario file, by the shipped schema alone. */
final class SchemaOracle {

    static final Path SHIPPED = Path.of("scenarios/schema/scenario-1.json");

    private static final int DEEPEST = 100;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonSchema schema;

    SchemaOracle() throws IOException {
        schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(Files.readString(SHIPPED, UTF_8));
    }

    /** Its objections; of a file that is no YAML, that it is none. */
    List<String> objections(Path file) throws IOException {
        String text = Files.readString(file, UTF_8);
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        try {
            Object tree = new Load(settings).loadFromString(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return schema.validate(json(tree, 0)).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (YamlEngineException e) {
            return List.of("not YAML: " + e.getMessage());
        }
    }

    /** An alias within its own anchor makes a tree without end. */
    private static JsonNode json(Object value, int depth) {
        if (depth > DEEPEST) {
            throw new YamlEngineException("nested without end");
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, entry) -> object.set(String.valueOf(key), json(entry, depth + 1)));
            return object;
        }
        if (value instanceof List<?> list) {
            return NODES.arrayNode()
                    .addAll(list.stream().map(item -> json(item, depth + 1)).toList());
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return NODES.numberNode(number);
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        return value == null ? NODES.nullNode() : NODES.textNode(value.toString()); // JSON has no infinity
    }
}
