package unanimity.chart.batch;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.analysis.PairedFindings.MemberDifference;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.statistics.Estimate;

/**
 * One of the panels of dots beside the bars of flipped pairs.
 *
 * @param measure the second less the first
 * @param times by which it is multiplied to be in {@code unit}
 */
record FlipPanel(String heading, String unit, FlipRanking.Measure measure, double times) {

    void draw(Sheet sheet, FlipRanking ranking, Rectangle2D area) {
        double[] range = ranking.range(measure);
        double low = times * range[0];
        double high = times * range[1];
        double rim = Dots.RIM * (high - low);
        List<MemberDifference> rows = ranking.shown();
        List<Ruler.Mark> lines = IntStream.range(0, rows.size())
                .mapToObj(row -> new Ruler.Mark(-row - 0.5, ""))
                .toList();
        List<Ruler.Mark> ticks = Dots.ticks(low, high, area.getWidth()).stream()
                .map(mark -> mark.value() > 1e-9 ? new Ruler.Mark(mark.value(), "+" + mark.label()) : mark)
                .toList();
        Panel panel = new Panel(
                area, new Ruler(low - rim, high + rim, ticks), new Ruler(-Math.max(1, rows.size()), 0, lines));
        panel.upright(0, Style.AXIS, Style.THIN);
        panel.draw(sheet);
        for (int row = 0; row < rows.size(); row++) {
            Estimate estimate = measure.of(rows.get(row));
            double y = panel.y(-row - 0.5);
            if (estimate.known()) {
                Dots.draw(sheet, panel, HoldOutRanking.look(row), estimate, times, y, false);
            } else {
                sheet.words("in one only", area.getCenterX(), y + 4, Face.TICK, Style.SOFT_INK, Anchor.MIDDLE);
            }
        }
        panel.labelBelow(sheet);
        sheet.words(heading, area.getX(), area.getY() - 22, Face.HEADING, Style.INK);
        sheet.words(unit, area.getX(), area.getY() - 8, Face.TICK, Style.SOFT_INK);
    }
}
