package unanimity.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value that a scenario can hold, for a reader.
 *
 * @param path where it stands: {@link #ANY_ID} for an id, {@link #ANY_PLACE} for a place in a list, from 0
 * @param unit what a number is measured in; of others what they are: text, date …
 * @param range what it can be, in units of the file; empty when anything
 * @param byDefault what a file that leaves it out gets, or null when nothing
 * @param required whether a file must have it
 * @param uncertain whether a distribution can stand there
 * @param meaning in one sentence without capital and full stop
 */
public record Parameter(
        String path,
        String unit,
        String range,
        @Nullable String byDefault,
        boolean required,
        boolean uncertain,
        String meaning) {

    /** A segment that stands for any id. */
    public static final String ANY_ID = "ID";

    /** A segment that stands for any place in a list. */
    public static final String ANY_PLACE = "N";

    /** All, in the order of the reference. */
    public static List<Parameter> all() {
        List<Parameter> all = new ArrayList<>();
        for (Key key : Keys.all()) {
            if (key.part() != Part.PROVENANCE && isValue(key.form())) {
                all.add(of(key));
            }
        }
        return all;
    }

    private static boolean isValue(Form form) {
        boolean table = form instanceof Form.Table map && map.value() instanceof Form.Section;
        boolean list = form instanceof Form.Sequence sequence && sequence.item() instanceof Form.Section;
        return !(form instanceof Form.Section) && !table && !list;
    }

    private static Parameter of(Key key) {
        Form form = key.form();
        String path = form instanceof Form.Table ? key.path() + "." + ANY_ID : key.path();
        Form single = form instanceof Form.Table table ? table.value() : form;
        String range = single instanceof Form.Amount amount ? range(amount) : words(single);
        boolean uncertain = single instanceof Form.Amount amount && amount.uncertain();
        String given = "{}".equals(key.byDefault()) ? null : key.byDefault();
        return new Parameter(path, unit(single), range, given, key.required(), uncertain, key.meaning());
    }

    private static String unit(Form form) {
        if (form instanceof Form.Amount amount) {
            return amount.unit().words();
        }
        if (form instanceof Form.Day) {
            return "date";
        }
        if (form instanceof Form.Flag) {
            return "true or false";
        }
        if (form instanceof Form.Text) {
            return "text";
        }
        if (form instanceof Form.Sequence) {
            return "list";
        }
        return form instanceof Form.Reference reference
                ? "id of a " + reference.kind().noun()
                : "word";
    }

    private static String words(Form form) {
        if (form instanceof Form.Choice choice) {
            return String.join(", ", choice.options());
        }
        if (form instanceof Form.Shorthand shorthand) {
            return String.join(", ", shorthand.options()) + ", or a number";
        }
        if (form instanceof Form.Sequence sequence && sequence.item() instanceof Form.Reference reference) {
            return "ids of a " + reference.kind().noun();
        }
        return form instanceof Form.Either || form instanceof Form.Shocks ? form.words() : "";
    }

    private static String range(Form.Amount amount) {
        Form.Range range = amount.range();
        String of = amount.unit() == Unit.SCALE ? " of the scale" : "";
        String whole = amount.whole() ? "whole, " : "";
        if (range.low() == Double.NEGATIVE_INFINITY) {
            return "any";
        }
        if (range.high() == Double.POSITIVE_INFINITY) {
            return whole + (range.above() ? "above " : "at least ") + number(range.low());
        }
        String low = (range.above() ? "above " : "") + number(range.low());
        return whole + low + " to " + number(range.high()) + of;
    }

    private static String number(double bound) {
        return String.format(Locale.ROOT, "%.0f", bound);
    }
}
