package unanimity.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scenario language as JSON Schema (draft-07), made from the table of keys by which the reader checks. It lets editors
 * complete keys, explain them and mark mistakes; what depends on other parts of a file only the reader sees. A file
 * that extends another need not be complete.
 */
public final class Schema {

    private static final String DESCRIPTION = "description";
    private static final String REQUIRED = "required";

    private final Map<String, Object> definitions = new TreeMap<>();
    private final FormSchema forms = new FormSchema(this);

    private Schema() {}

    /** The schema as a tree of maps, lists, texts, numbers and truth values. */
    public static Map<String, Object> draft07() {
        return new Schema().root();
    }

    private Map<String, Object> root() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("$comment", "Written by ./unanimity schema; made from the table of keys, not by hand.");
        root.put("title", ScenarioKeys.SCHEMA);
        root.put(DESCRIPTION, "A scenario of Unanimity, a laboratory for bargaining to unanimity.");
        root.put("type", "object");
        root.put("if", Map.of(REQUIRED, List.of("extends")));
        root.put("then", section(Part.SCENARIO, Extent.CHANGE));
        root.put("else", complete());
        root.put("definitions", definitions);
        return root;
    }

    /** A demand that {@code defaults} give every member need not be complete in any. */
    private Map<String, Object> complete() {
        Map<String, Object> demands = FormSchema.ordered("type", "object", REQUIRED, List.of("demands"));
        Map<String, Object> supplied =
                FormSchema.ordered("properties", Map.of("defaults", demands), REQUIRED, List.of("defaults"));
        return FormSchema.ordered(
                "if",
                supplied,
                "then",
                section(Part.SCENARIO, Extent.PART),
                "else",
                section(Part.SCENARIO, Extent.WHOLE));
    }

    /** A reference to the definition of a part. A part of which one key excludes another is never written in part. */
    Map<String, Object> section(Part part, Extent asked) {
        Extent extent = part.alternatives().isEmpty() ? asked : Extent.WHOLE;
        String name = part.name().toLowerCase(Locale.ROOT).replace('_', '-') + extent.suffix();
        if (!definitions.containsKey(name)) {
            definitions.put(name, described(part, extent));
        }
        return reference(name);
    }

    /** A reference to a definition, kept under that name. */
    Map<String, Object> define(String name, Map<String, Object> schema) {
        Object before = definitions.putIfAbsent(name, schema);
        if (before != null && !before.equals(schema)) {
            throw new IllegalStateException("two definitions of " + name);
        }
        return reference(name);
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/definitions/" + name);
    }

    private Map<String, Object> described(Part part, Extent extent) {
        List<String> required = new ArrayList<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : Keys.of(part)) {
            properties.put(key.name(), property(key, extent));
            if (key.required() && extent.requires(part)) {
                required.add(key.name());
            }
        }
        if (part == Part.SCENARIO && extent.requires(part)) {
            required.add("members"); // optional in the table, because the reader has other words for a body without
        }
        boolean empty = required.isEmpty() && part.alternatives().isEmpty() && part != Part.SCENARIO;
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(DESCRIPTION, Explanation.sentence(part.meaning()));
        schema.put("type", empty ? List.of("object", "null") : "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put(REQUIRED, required);
        }
        if (!part.alternatives().isEmpty()) {
            schema.put("oneOf", part.alternatives().stream().map(Schema::only).toList());
        }
        return schema;
    }

    private static Map<String, Object> only(String key) {
        return Map.of(REQUIRED, List.of(key));
    }

    private Map<String, Object> property(Key key, Extent extent) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(DESCRIPTION, Explanation.of(key));
        if (key.byDefault() != null) {
            schema.put("default", Explanation.value(key));
        }
        Map<String, Object> value = isPlain(key) ? forms.bare(key.form()) : forms.value(key.form(), extent.below(key));
        if (value.containsKey("$ref")) {
            schema.put("allOf", List.of(value)); // draft-07 ignores what stands beside a reference
        } else {
            schema.putAll(value);
        }
        if (isBody(key) && extent != Extent.CHANGE) {
            schema.put("type", "object");
            schema.put("minProperties", 1);
        }
        return schema;
    }

    private static boolean isBody(Key key) {
        return key.part() == Part.SCENARIO && key.name().equals("members");
    }

    /** What is read before the rest has no provenance, and provenance has none of its own. */
    private static boolean isPlain(Key key) {
        return key.part() == Part.PROVENANCE
                || (key.part() == Part.SCENARIO && List.of("schema", "extends").contains(key.name()));
    }
}
