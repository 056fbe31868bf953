package unanimity.chart.paper;

import java.util.function.BiFunction;

/** The label of a line to the right of a panel: a piece of the line, a name, and a word on how it ended. */
public final class EndLabel {

    private static final double SAMPLE = 22;

    private EndLabel() {}

    /**
     * Draws it.
     *
     * @param y the middle of the label
     * @param name in a width and a face
     */
    public static void draw(
            Sheet sheet, Look look, double x, double y, BiFunction<Double, Face, String> name, String words) {
        sheet.line(x, y - 5, x + SAMPLE, y - 5, look.color(), look.stroke());
        sheet.area(look.mark(1.1, x + SAMPLE / 2, y - 5), look.color());
        double text = x + SAMPLE + 5;
        double room = sheet.width() - 8 - text;
        sheet.words(name.apply(room, Face.LABEL), text, y - 1, Face.LABEL, Style.INK);
        sheet.words(Letters.fit(words, Face.FOOTER, room), text, y + 12, Face.FOOTER, Style.SOFT_INK);
    }
}
