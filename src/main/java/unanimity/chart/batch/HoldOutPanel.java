package unanimity.chart.batch;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.statistics.Estimate;

/**
 * One of the panels side by side that share the rows of hold-outs.
 *
 * @param measures one, or two of which the first is drawn hollow above the other
 * @param times by which numbers are multiplied to be in {@code unit}
 */
record HoldOutPanel(String heading, String unit, List<HoldOutMeasure> measures, double times) {

    /** Height of a row. */
    static final double ROW = 24;

    private static final double APART = 4.5;
    private static final double RIM = 0.04;
    private static final int TICKS = 5;
    private static final double TICK_SPACE = 5;

    /** So much of the runs a panel shows at least. */
    private static final double LEAST_SHARE = 0.05;

    void draw(Sheet sheet, HoldOutRanking ranking, Rectangle2D area) {
        Panel panel = panel(ranking, area);
        panel.upright(0, Style.AXIS, Style.HAIR);
        panel.draw(sheet);
        List<HoldOutRanking.Ranked> rows = ranking.shown();
        for (int row = 0; row < rows.size(); row++) {
            for (int m = 0; m < measures.size(); m++) {
                double y = panel.y(-row - 0.5) + (measures.size() == 1 ? 0 : m == 0 ? -APART : APART);
                Estimate estimate = rows.get(row).of(measures.get(m));
                if (estimate.known()) {
                    dot(sheet, panel, HoldOutRanking.look(row), estimate, y, m == 0 && measures.size() > 1);
                }
            }
        }
        panel.labelBelow(sheet);
        double x = area.getX();
        sheet.words(heading, x, area.getY() - 22, Face.HEADING, Style.INK);
        sheet.words(unit, x, area.getY() - 8, Face.TICK, Style.SOFT_INK);
        if (rows.stream().noneMatch(ranked -> ranked.of(measures.get(0)).known())) {
            sheet.words("none adopted", area.getCenterX(), area.getCenterY(), Face.TEXT, Style.SOFT_INK, Anchor.MIDDLE);
        }
    }

    private Panel panel(HoldOutRanking ranking, Rectangle2D area) {
        double[] range = ranking.range(measures);
        double low = times * range[0];
        double high = times * Math.max(range[1], times > 1 ? LEAST_SHARE : 0);
        double rim = RIM * (high - low);
        int rows = ranking.shown().size();
        List<Ruler.Mark> lines = IntStream.range(0, rows)
                .mapToObj(row -> new Ruler.Mark(-row - 0.5, ""))
                .toList();
        return new Panel(
                area,
                new Ruler(low - rim, high + rim, ticks(low, high, area.getWidth())),
                new Ruler(-Math.max(1, rows), 0, lines));
    }

    /** As many as can be read side by side. */
    private static List<Ruler.Mark> ticks(double low, double high, double width) {
        for (int most = TICKS; ; most--) {
            List<Ruler.Mark> marks = Ruler.roundNumbers(low, high, most);
            double widest = marks.stream()
                    .mapToDouble(mark -> Letters.width(mark.label(), Face.TICK))
                    .max()
                    .orElse(0);
            double apart = Ruler.roundStep((high - low) / most).doubleValue() * width / ((high - low) * (1 + 2 * RIM));
            if (most == 2 || apart >= widest + TICK_SPACE) {
                return marks;
            }
        }
    }

    /** A dot with its interval; one that is not bounded runs to the edge. */
    private void dot(Sheet sheet, Panel panel, Look look, Estimate estimate, double y, boolean hollow) {
        double left = Math.max(panel.area().getX(), panel.x(Math.max(-1e9, times * estimate.low())));
        double right = Math.min(panel.area().getMaxX(), panel.x(Math.min(1e9, times * estimate.high())));
        sheet.line(left, y, right, y, look.color(), Style.line(1.6));
        Shape mark = look.mark(hollow ? 0.95 : 1.15, panel.x(times * estimate.value()), y);
        sheet.area(mark, hollow ? Style.PAPER : look.color());
        if (hollow) {
            sheet.line(mark, look.color(), Style.THIN);
        }
    }
}
