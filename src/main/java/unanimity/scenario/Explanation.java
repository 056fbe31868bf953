package unanimity.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import unanimity.scenario.Form.Amount;
import unanimity.scenario.Form.Range;

/** A key explained in a line: meaning, unit, range, default. */
final class Explanation {

    private Explanation() {}

    /** {@code Chance to be met in an ordinary round (probability; from 0 to 1; default 0.9).} */
    static String of(Key key) {
        List<String> facts = new ArrayList<>();
        if (key.form() instanceof Amount amount) {
            facts.add(amount.whole() && amount.unit() == Unit.COUNT ? "whole number" : unit(amount));
            String bounds = bounds(amount);
            if (!bounds.isEmpty()) {
                facts.add(bounds);
            }
        } else if (!(key.form() instanceof Form.Text)) {
            facts.add(key.form().words().replaceFirst("^(an?|the) ", ""));
        }
        if (key.required()) {
            facts.add("required");
        } else if (key.byDefault() != null && !key.byDefault().equals("{}")) {
            facts.add("default " + key.byDefault());
        }
        return sentence(key.meaning() + (facts.isEmpty() ? "" : " (" + String.join("; ", facts) + ")"));
    }

    private static String unit(Amount amount) {
        return (amount.whole() ? "whole number of " : "") + amount.unit().words();
    }

    private static String bounds(Amount amount) {
        Range range = amount.range();
        if (Double.isInfinite(range.low())) {
            return "";
        }
        String scale = amount.unit() == Unit.SCALE ? " × scale" : "";
        String low = (range.above() ? "above " : Double.isInfinite(range.high()) ? "at least " : "from ")
                + text(range.low(), scale);
        String to = range.above() ? ", at most " : " to ";
        return Double.isInfinite(range.high()) ? low : low + to + text(range.high(), scale);
    }

    private static String text(double bound, String scale) {
        return String.format(Locale.ROOT, "%.0f", bound) + (bound == 0 ? "" : scale);
    }

    /** With capital and full stop. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** The default of a key as JSON has it. */
    static Object value(Key key) {
        String text = String.valueOf(key.byDefault());
        if (text.equals("{}")) {
            return Map.of();
        }
        if (key.form() instanceof Form.Flag) {
            return Boolean.valueOf(text);
        }
        return key.form() instanceof Amount ? Double.valueOf(text) : text;
    }
}
