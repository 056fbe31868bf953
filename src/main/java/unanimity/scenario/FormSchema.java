package unanimity.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import unanimity.model.Preferences;

/** What a form allows, as JSON Schema. */
final class FormSchema {

    private static final String TYPE = "type";
    private static final String ANY_OF = "anyOf";
    private static final String ID = "[A-Za-z0-9_-]+";
    private static final Map<String, Object> NOTHING = Map.of(TYPE, "null");
    private static final List<String> SOMETHING = List.of("string", "number", "boolean", "array", "object");

    private final Schema schema;
    private final NumberSchema numbers;

    FormSchema(Schema schema) {
        this.schema = schema;
        this.numbers = new NumberSchema(schema);
    }

    /** What may stand at a key, also with its provenance; also null where that deletes. */
    Map<String, Object> value(Form form, Extent extent) {
        if (form instanceof Form.Section section) {
            return schema.section(section.part(), extent);
        }
        if (form instanceof Form.Table table) {
            return table(table, extent);
        }
        Map<String, Object> value = written(form, extent);
        return extent == Extent.CHANGE && !(form instanceof Form.Sequence)
                ? Map.of(ANY_OF, List.of(value, NOTHING))
                : value;
    }

    private Map<String, Object> written(Form form, Extent extent) {
        if (form instanceof Form.Shocks) {
            return shocks();
        }
        if (form instanceof Form.Shorthand shorthand) {
            return shorthand(shorthand, extent);
        }
        if (form instanceof Form.Amount amount) {
            return schema.define(NumberSchema.name(amount) + "-or-cited", either(bare(form)));
        }
        boolean common = form instanceof Form.Text
                || form instanceof Form.Day
                || form instanceof Form.Flag
                || form instanceof Form.Reference;
        return common ? schema.define(name(form) + "-or-cited", either(bare(form))) : either(bare(form));
    }

    /** What may stand without its provenance. */
    Map<String, Object> bare(Form form) {
        if (form instanceof Form.Amount amount) {
            return numbers.of(amount);
        }
        if (form instanceof Form.Choice choice) {
            return Map.of("enum", choice.options());
        }
        if (form instanceof Form.Sequence sequence) {
            return ordered(TYPE, List.of("array", "null"), "items", bare(sequence.item()));
        }
        if (form instanceof Form.Either either) {
            List<Object> forms = new ArrayList<>();
            either.forms().forEach(one -> forms.add(bare(one)));
            return ordered(TYPE, SOMETHING, ANY_OF, forms);
        }
        if (form instanceof Form.Section section) {
            return schema.section(section.part(), Extent.WHOLE);
        }
        return word(form);
    }

    private Map<String, Object> word(Form form) {
        if (form instanceof Form.Flag) {
            return Map.of(TYPE, "boolean");
        }
        if (form instanceof Form.Day) {
            return ordered(TYPE, "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        if (form instanceof Form.Anything) {
            return ordered(TYPE, SOMETHING);
        }
        return ordered(TYPE, List.of("string", "number", "boolean")); // 2024 is a title, and an id
    }

    private static String name(Form form) {
        return form.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> either(Map<String, Object> bare) {
        return Map.of(ANY_OF, List.of(bare, cited(bare)));
    }

    private Map<String, Object> cited(Map<String, Object> value) {
        schema.section(Part.PROVENANCE, Extent.WHOLE);
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : Keys.of(Part.PROVENANCE)) {
            Map<String, Object> shared = Map.of("$ref", "#/definitions/provenance/properties/" + key.name());
            properties.put(key.name(), key.name().equals("value") ? value : shared);
        }
        return ordered(
                "description",
                Explanation.sentence("a value and where it is from"),
                TYPE,
                "object",
                "properties",
                properties,
                "required",
                List.of("value"),
                "additionalProperties",
                false);
    }

    private Map<String, Object> table(Form.Table table, Extent extent) {
        List<String> reserved =
                switch (table.by()) {
                    case MEMBER, GROUP -> List.of(Names.ALL);
                    case RIVAL -> List.of(Preferences.PROPOSAL);
                    default -> List.of();
                };
        String id = "^" + (reserved.isEmpty() ? "" : "(?!" + reserved.get(0) + "$)") + ID + "$";
        return ordered(
                TYPE,
                List.of("object", "null"),
                "patternProperties",
                Map.of(id, value(table.value(), extent)),
                "additionalProperties",
                false);
    }

    private Map<String, Object> shorthand(Form.Shorthand form, Extent extent) {
        Map<String, Object> words = Map.of("enum", form.options());
        Part part = form.section().part();
        Key main = Keys.of(part).stream()
                .filter(key -> key.name().equals(form.main()))
                .findFirst()
                .orElseThrow();
        return ordered(
                TYPE,
                SOMETHING,
                ANY_OF,
                List.of(words, value(main.form(), Extent.WHOLE), cited(words), schema.section(part, extent)));
    }

    private Map<String, Object> shocks() {
        Form number = Forms.any(Unit.PURE);
        String path = "^(" + String.join("|", Shocks.roots()) + ")\\..";
        return ordered(
                TYPE,
                "object",
                "patternProperties",
                Map.of(path, value(number, Extent.WHOLE)),
                "additionalProperties",
                false);
    }

    /** A map in the order of its arguments. */
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
