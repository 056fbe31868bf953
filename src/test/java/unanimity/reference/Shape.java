package unanimity.reference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import unanimity.scenario.Form;
import unanimity.scenario.Form.Amount;
import unanimity.scenario.Form.Range;
import unanimity.scenario.IdKind;
import unanimity.scenario.Part;
import unanimity.scenario.Unit;

/** A form of the scenario language in words. */
final class Shape {

    private Shape() {}

    /** What may stand there. */
    static String holds(Form form) {
        if (form instanceof Amount amount) {
            String number = amount.whole() ? "whole number" : "number";
            return amount.uncertain() ? number + " or distribution" : number;
        } else if (form instanceof Form.Choice choice) {
            return words(choice.options());
        } else if (form instanceof Form.Reference reference) {
            String noun = reference.kind().noun();
            return (noun.startsWith("i") ? "id of an " : "id of a ") + noun;
        } else if (form instanceof Form.Sequence list) {
            return "list: " + holds(list.item());
        } else if (form instanceof Form.Table table) {
            return "map from " + ids(table.by()) + ": " + holds(table.value());
        } else if (form instanceof Form.Section section) {
            return "map with [these keys](#" + anchor(section.part()) + ")";
        } else if (form instanceof Form.Shorthand shorthand) {
            return shorthand(shorthand);
        } else if (form instanceof Form.Either either) {
            return either.forms().stream().map(Shape::holds).collect(Collectors.joining("; or "));
        }
        return form instanceof Form.Day ? "date" : form.words();
    }

    /** The unit of its number; empty where there is none. */
    static String unit(Form form) {
        Amount amount = amount(form);
        return amount == null ? "" : amount.unit().words();
    }

    /** The range of its number; empty where there is none. */
    static String range(Form form) {
        Amount amount = amount(form);
        if (amount == null) {
            return "";
        }
        Range range = amount.range();
        String low = amount.unit() == Unit.SCALE && range.low() < 0 ? "−scale" : number(range.low());
        String high = amount.unit() == Unit.SCALE ? "scale" : number(range.high());
        if (Double.isInfinite(range.high())) {
            return Double.isInfinite(range.low()) ? "any" : (range.above() ? "above " : "at least ") + low;
        }
        return range.above() ? "above " + low + ", at most " + high : low + " to " + high;
    }

    /** Where the keys of a part are explained. */
    static String anchor(Part part) {
        return "keys-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String shorthand(Form.Shorthand form) {
        List<String> words = form.options().stream()
                .map(word -> form.abbreviations().containsKey(word)
                        ? Markdown.code(word) + " (" + form.main() + " "
                                + form.abbreviations().get(word) + ")"
                        : Markdown.code(word))
                .toList();
        return String.join(", ", words) + "; or a number for " + form.main() + "; or " + holds(form.section());
    }

    private static Amount amount(Form form) {
        if (form instanceof Amount amount) {
            return amount;
        } else if (form instanceof Form.Sequence list) {
            return amount(list.item());
        } else if (form instanceof Form.Table table) {
            return amount(table.value());
        } else if (form instanceof Form.Either either) {
            return either.forms().stream()
                    .map(Shape::amount)
                    .filter(a -> a != null)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static String words(List<String> options) {
        return options.stream().map(Markdown::code).collect(Collectors.joining(" or "));
    }

    private static String ids(IdKind kind) {
        return kind == IdKind.TARGET ? "`proposal` and ids of rivals" : "ids of " + kind.noun() + "s";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
