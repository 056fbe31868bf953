package unanimity.scenario;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import unanimity.chance.Distribution;

/** Reads numbers and checks them against what a key can be. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private final Problems problems;
    private final Ledger ledger;
    private final double scale;

    /** @param scale of positions in the file; infinite when it is not known */
    Numbers(Problems problems, Ledger ledger, double scale) {
        this.problems = problems;
        this.ledger = ledger;
        this.scale = scale;
    }

    Problems problems() {
        return problems;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Whether a scalar is a number as YAML 1.2 writes it, finite or not. */
    static boolean isNumber(Tree.Scalar scalar) {
        return scalar.plain()
                && (NUMBER.matcher(scalar.text()).matches()
                        || NOT_FINITE.matcher(scalar.text()).matches());
    }

    /** What {@link #isNumber a number} is, NaN where it is written as {@code .inf} or {@code .nan}. */
    static double parse(String text) {
        return Character.isLetter(text.charAt(text.length() - 1)) ? Double.NaN : Double.parseDouble(text);
    }

    /** The number at a key, in units of the model; null when it is not good. */
    Value.@Nullable Amount read(Form.Amount form, Tree tree, Spot spot) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            Double number = inRange(form, tree, spot.name());
            if (number == null) {
                return null;
            }
            ledger.fix(spot.path());
            return new Value.Amount(number / unit(form), false, tree.at());
        }
        Distribution distribution = new Distributions(this, form, spot.name()).read(mapping);
        return distribution == null ? null : drawn(form, distribution, mapping, spot);
    }

    private Value.Amount drawn(Form.Amount form, Distribution inFile, Tree tree, Spot spot) {
        double unit = unit(form);
        boolean scaled = unit != 1 && Double.isFinite(unit);
        Distribution distribution = scaled ? new Distribution.Scaled(inFile, unit) : inFile;
        if (!spot.partial()) {
            ledger.draw(spot.path(), distribution, form);
        }
        double median = Math.min(form.range().high(), Math.max(Ledger.lowest(form), distribution.median()));
        return new Value.Amount(form.whole() ? Math.rint(median) : median, true, tree.at());
    }

    /** A plain number in the units of the file, within what the key can be; null when it is not. */
    @Nullable
    Double inRange(Form.Amount form, Tree tree, String name) {
        Double number = plain(tree, name, form.words());
        if (number == null) {
            return null;
        }
        double unit = unit(form);
        double low = form.range().low() == 0 ? 0 : form.range().low() * unit;
        double high = form.range().high() * unit;
        if (number < low || number > high || (form.range().above() && number <= low)) {
            String message =
                    "'" + name + "' must be " + bounds(low, high, form.range().above()) + ", not ";
            boolean unscaled = form.unit() == Unit.SCALE && unit == 1 && number > 1;
            String hint = unscaled ? "; does the file lack 'scale: 100'?" : "";
            problems.error(ProblemId.OUT_OF_RANGE, tree.at(), message + tree.text() + hint);
            return null;
        }
        if (form.whole() && number != Math.rint(number)) {
            String message = "'" + name + "' must be a whole number, not " + tree.text();
            problems.error(ProblemId.NOT_WHOLE, tree.at(), message);
            return null;
        }
        return number;
    }

    /** A finite plain number; null when it is not. */
    @Nullable
    Double plain(Tree tree, String name, String wanted) {
        if (!(tree instanceof Tree.Scalar scalar) || !isNumber(scalar)) {
            String message = "'" + name + "' must be " + wanted + ", not " + Found.words(tree) + Remedy.number(tree);
            problems.error(ProblemId.WRONG_TYPE, tree.at(), message);
            return null;
        }
        double number = parse(scalar.text());
        if (!Double.isFinite(number)) {
            String message = "'" + name + "' must be a finite number, not " + scalar.text();
            problems.error(ProblemId.NOT_FINITE, tree.at(), message);
            return null;
        }
        return number == 0 ? 0.0 : number; // no negative zero
    }

    private double unit(Form.Amount form) {
        return form.unit() == Unit.SCALE ? scale : 1;
    }

    private static String bounds(double low, double high, boolean above) {
        if (high == Double.POSITIVE_INFINITY) {
            return (above ? "above " : "at least ") + text(low);
        }
        return above ? "above " + text(low) + " and at most " + text(high) : "from " + text(low) + " to " + text(high);
    }

    private static String text(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : String.valueOf(number);
    }
}
