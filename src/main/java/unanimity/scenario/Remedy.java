package unanimity.scenario;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write in the place of a value that is nearly right: the end of a message, empty where nothing can be said. */
final class Remedy {

    private static final Pattern COMMA = Pattern.compile("([-+]?[0-9]*),([0-9]+)");
    private static final Pattern PER_CENT = Pattern.compile("([-+]?[0-9]+(?:\\.[0-9]+)?) ?%");
    private static final int THOUSANDS = 3;

    private Remedy() {}

    /** For what should be a number. */
    static String number(Tree tree) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            return "";
        }
        if (Numbers.isNumber(new Tree.Scalar(scalar.text(), true, scalar.at()))) {
            return "; leave out the quotes";
        }
        Matcher comma = COMMA.matcher(scalar.text());
        if (comma.matches()) {
            return "; write " + point(comma.group(1), comma.group(2));
        }
        Matcher perCent = PER_CENT.matcher(scalar.text());
        return perCent.matches()
                ? "; write " + new BigDecimal(perCent.group(1)).movePointLeft(2).toPlainString()
                : "";
    }

    /** In 1,000 the comma may stand between thousands. */
    private static String point(String whole, String part) {
        String decimal = (whole.matches(".*[0-9]") ? whole : whole + "0") + "." + part;
        boolean thousands = part.length() == THOUSANDS && whole.matches("[-+]?[1-9][0-9]{0,2}");
        return thousands ? whole + part + ", or " + decimal : decimal;
    }

    /** For a key without a value that is all digits: what follows the comma of a number between braces. */
    static String comma(String key, Tree value) {
        boolean digits = key.matches("[0-9]+") && value instanceof Tree.Scalar scalar && scalar.isNull();
        return digits ? "; numbers are written with a point, as 0." + key : "";
    }

    /** For what should be true or false. */
    static String flag(Tree.Scalar scalar) {
        String word = scalar.text().toLowerCase(Locale.ROOT);
        if (word.matches("true|false")) {
            return "; leave out the quotes";
        }
        String meant = word.matches("yes|y|on|1") ? "true" : word.matches("no|n|off|0") ? "false" : "";
        return meant.isEmpty() ? "" : "; write " + meant;
    }
}
