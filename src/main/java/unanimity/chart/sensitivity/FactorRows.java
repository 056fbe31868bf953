package unanimity.chart.sensitivity;

import java.util.List;
import unanimity.analysis.FactorName;
import unanimity.analysis.Ranking;
import unanimity.chart.batch.Frequency;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;

/** Factors one below the other, each by its words and its path: the most important first, as many as can be taken in at once. */
final class FactorRows {

    /** Rows at most. */
    static final int MOST = 15;

    /** Height of a row. */
    static final double ROW = 31;

    /** Where panels beside the rows begin. */
    static final double LEFT = 290;

    private static final double NAME = LEFT - 12;

    private final Ranking ranking;

    FactorRows(Ranking ranking) {
        this.ranking = ranking;
    }

    List<Ranking.Ranked> shown() {
        return ranking.shown(MOST);
    }

    double height() {
        return shown().size() * ROW;
    }

    /** The middle of a row of a panel whose axis runs from minus the number of rows to 0. */
    static double middle(int row) {
        return -row - 0.5;
    }

    /** Writes them left of panels; those that are clear in bold. */
    void draw(Sheet sheet, double top) {
        for (int row = 0; row < shown().size(); row++) {
            Ranking.Ranked ranked = shown().get(row);
            double y = top + (row + 0.5) * ROW;
            draw(sheet, ranked.name(), ranked.clear(), y);
        }
    }

    private static void draw(Sheet sheet, FactorName name, boolean strong, double y) {
        Face face = strong ? Face.LABEL : Face.TICK;
        double room = NAME - Style.MARGIN;
        boolean two = name.inWords();
        sheet.words(
                Letters.fit(name.listed(), face, room),
                NAME,
                two ? y - 1 : y + 4,
                face,
                strong ? Style.INK : Style.SOFT_INK,
                Anchor.END);
        if (two) {
            sheet.words(end(name.path(), room), NAME, y + 11, PATH, Style.SOFT_INK, Anchor.END);
        }
    }

    private static final Face PATH = new Face(9, false);

    /** The end of a path tells most. */
    private static String end(String path, double room) {
        String shown = path;
        while (Letters.width(shown, PATH) > room && shown.length() > 2) {
            shown = "…" + shown.substring(2);
        }
        return shown;
    }

    /** In the place of rows, where there are none. */
    String nothing() {
        return "There is nothing to draw: " + Frequency.count(ranking.still(), "number") + " that "
                + (ranking.still() == 1 ? "was" : "were") + " moved " + SensitivityFinding.unchanged(ranking)
                + ".";
    }

    /** {@code Not shown: 8 numbers that count for less, and 70 numbers that left … as it was.} Empty where all are shown. */
    String rest() {
        int less = ranking.rest(MOST);
        int still = ranking.still();
        if (less + still == 0) {
            return "";
        }
        String few = less == 0 ? "" : Frequency.count(less, "number") + " that count for less";
        String none =
                still == 0 ? "" : Frequency.count(still, "number") + " that " + SensitivityFinding.unchanged(ranking);
        return "Not shown: " + few + (few.isEmpty() || none.isEmpty() ? "" : ", and ") + none + ".";
    }
}
