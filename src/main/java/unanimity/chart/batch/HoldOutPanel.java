package unanimity.chart.batch;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
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
    static final double ROW = Dots.ROW;

    private static final double APART = 4.5;

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
                    Dots.draw(
                            sheet, panel, HoldOutRanking.look(row), estimate, times, y, m == 0 && measures.size() > 1);
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
        double rim = Dots.RIM * (high - low);
        int rows = ranking.shown().size();
        List<Ruler.Mark> lines = IntStream.range(0, rows)
                .mapToObj(row -> new Ruler.Mark(-row - 0.5, ""))
                .toList();
        return new Panel(
                area,
                new Ruler(low - rim, high + rim, Dots.ticks(low, high, area.getWidth())),
                new Ruler(-Math.max(1, rows), 0, lines));
    }
}
