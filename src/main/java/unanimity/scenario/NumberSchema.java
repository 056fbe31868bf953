package unanimity.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.scenario.Form.Amount;
import unanimity.scenario.Form.Range;

/** Numbers and the distributions that may stand for them, as JSON Schema. */
final class NumberSchema {

    private static final Amount POSITIVE = Forms.aboveZero(Unit.PURE).exact();
    private static final Amount SPREAD = Forms.atLeastZero(Unit.PURE).exact();

    private final Schema schema;

    NumberSchema(Schema schema) {
        this.schema = schema;
    }

    /** A plain number or, where one may stand, a distribution. */
    Map<String, Object> of(Amount form) {
        Map<String, Object> plain = plain(form);
        if (!form.uncertain()) {
            return plain;
        }
        String name = name(form);
        Map<String, Object> distribution = schema.define("distribution-of-" + name, distributions(form));
        return schema.define(name, Map.of("anyOf", List.of(plain, distribution)));
    }

    /** What definitions of this form are called, after its bounds. */
    static String name(Amount form) {
        Range range = range(form);
        String low = text(range.low());
        String high = text(range.high());
        String bounds = Double.isInfinite(range.low())
                ? "any"
                : (range.above() ? "above-" : "from-") + low + (Double.isInfinite(range.high()) ? "" : "-to-" + high);
        return (form.whole() ? "whole-" : "number-") + bounds + (form.uncertain() ? "" : "-exact");
    }

    private static String text(double bound) {
        return String.valueOf((long) bound);
    }

    /** The scale is the file's own, so of positions only the sign is known. */
    private static Range range(Amount form) {
        Range range = form.range();
        if (form.unit() != Unit.SCALE) {
            return range;
        }
        double low = range.low() < 0 ? Double.NEGATIVE_INFINITY : range.low();
        return new Range(low, Double.POSITIVE_INFINITY, range.above());
    }

    private static Map<String, Object> plain(Amount form) {
        Range range = range(form);
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("type", form.whole() ? "integer" : "number");
        if (Double.isFinite(range.low())) {
            plain.put(range.above() ? "exclusiveMinimum" : "minimum", range.low());
        }
        if (Double.isFinite(range.high())) {
            plain.put("maximum", range.high());
        }
        return plain;
    }

    private static Map<String, Object> distributions(Amount form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (DistributionName name : DistributionName.values()) {
            properties.put(name.word(), name == DistributionName.DISCRETE ? discrete(form) : continuous(name, form));
        }
        return FormSchema.ordered(
                "description",
                "A distribution, from which the number is drawn once per run.",
                "type",
                "object",
                "properties",
                properties,
                "additionalProperties",
                false,
                "minProperties",
                1,
                "maxProperties",
                1);
    }

    private static Map<String, Object> continuous(DistributionName name, Amount form) {
        List<Map<String, Object>> arguments = new ArrayList<>();
        for (int i = 0; i < name.arguments().size(); i++) {
            arguments.add(plain(argument(name, i, form)));
        }
        return tuple("[" + String.join(", ", name.arguments()) + "]", arguments);
    }

    /** As {@link Distributions} reads them: bounds, means and medians are values, the rest spreads and shapes. */
    private static Amount argument(DistributionName name, int index, Amount form) {
        if (name == DistributionName.BETA) {
            return POSITIVE;
        }
        if (index == 1 && !name.bounded()) {
            return SPREAD;
        }
        Range range = form.range();
        boolean above = range.above() || (name == DistributionName.LOGNORMAL && range.low() <= 0);
        double low = above ? Math.max(0, range.low()) : range.low();
        return new Amount(form.unit(), new Range(low, range.high(), above), false, false);
    }

    private static Map<String, Object> discrete(Amount form) {
        Map<String, Object> pair = tuple("value and weight", List.of(plain(form), plain(SPREAD)));
        return FormSchema.ordered("description", "[[value, weight], …]", "type", "array", "items", pair, "minItems", 1);
    }

    private static Map<String, Object> tuple(String description, List<Map<String, Object>> items) {
        return FormSchema.ordered(
                "description",
                description,
                "type",
                "array",
                "items",
                items,
                "minItems",
                items.size(),
                "maxItems",
                items.size());
    }
}
