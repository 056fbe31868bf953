package unanimity.scenario;

/** What stands where something else is wanted, in words. */
final class Found {

    private static final int LONGEST = 40;

    private Found() {}

    static String words(Tree tree) {
        if (tree instanceof Tree.Items) {
            return "a list";
        }
        if (!(tree instanceof Tree.Scalar scalar)) {
            return "a map";
        }
        if (scalar.isNull()) {
            return "nothing";
        }
        String text = scalar.text().lines().findFirst().orElse("");
        String shown = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        boolean number = Numbers.isNumber(scalar);
        return number || (scalar.plain() && text.matches("true|false")) ? shown : "the text '" + shown + "'";
    }
}
