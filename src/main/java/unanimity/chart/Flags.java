package unanimity.chart;

import java.awt.BasicStroke;
import java.util.List;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Spread;
import unanimity.chart.paper.Style;

/** Milestones in a chart: a letter above, a line through the panels, and a key to the letters below. */
public final class Flags {

    private static final int MOST = 12;
    private static final double SPACE = 12;
    private static final double INDENT = 15;
    private static final double COLUMN_GAP = 16;
    private static final BasicStroke LINE = Style.line(0.8, 2, 3);

    private final List<Milestone> milestones;
    private final int more;
    private final Days days;

    Flags(List<Milestone> milestones, Days days) {
        this.milestones = milestones.subList(0, Math.min(MOST, milestones.size()));
        more = milestones.size() - this.milestones.size();
        this.days = days;
    }

    public boolean isEmpty() {
        return milestones.isEmpty();
    }

    public void lines(Panel panel) {
        milestones.stream()
                .mapToInt(Milestone::round)
                .distinct()
                .forEach(round -> panel.upright(round, Style.FAINT, LINE));
    }

    /** Writes the letters above a panel. */
    public void letters(Sheet sheet, Panel panel) {
        double[] wished =
                milestones.stream().mapToDouble(m -> panel.x(m.round())).toArray();
        double left = panel.area().getX() - SPACE;
        double[] places = Spread.of(wished, SPACE, left, panel.area().getMaxX() + SPACE);
        double top = panel.area().getY();
        for (int i = 0; i < places.length; i++) {
            sheet.line(places[i], top - 5, wished[i], top, Style.AXIS, Style.HAIR);
            sheet.words(letter(i), places[i], top - 8, Face.FLAG, Style.SOFT_INK, Anchor.MIDDLE);
        }
    }

    /** Writes what the letters stand for, in two columns. @return how much room that took */
    double key(Sheet sheet, double top) {
        double width = (sheet.width() - 2 * Style.MARGIN - COLUMN_GAP) / 2;
        int half = (milestones.size() + 1) / 2;
        double left = key(sheet, Style.MARGIN, top, width, 0, half);
        double right = key(sheet, Style.MARGIN + width + COLUMN_GAP, top, width, half, milestones.size());
        return Math.max(left, right) + 8;
    }

    private double key(Sheet sheet, double x, double top, double width, int from, int to) {
        double y = top;
        for (int i = from; i < to; i++) {
            Milestone milestone = milestones.get(i);
            String words = days.brief(milestone.day()) + " – " + milestone.words();
            sheet.words(letter(i), x, y + Face.TEXT.leading(), Face.FLAG, Style.SOFT_INK);
            for (String line : Letters.wrap(words, Face.TEXT, width - INDENT)) {
                y += Face.TEXT.leading();
                sheet.words(line, x + INDENT, y, Face.TEXT, Style.INK);
            }
        }
        return y - top;
    }

    /** For a caption, when there are too many. */
    String rest() {
        return more == 0 ? "" : " " + more + " later marks are left out; the table has them.";
    }

    private static String letter(int i) {
        return Character.toString('A' + i);
    }
}
