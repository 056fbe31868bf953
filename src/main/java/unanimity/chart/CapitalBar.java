package unanimity.chart;

import java.awt.geom.Rectangle2D;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.RunResult;

/** The proposer's capital from side to side: what was spent, member by member, and what is left. */
final class CapitalBar {

    private static final double HEADING = 22;
    private static final double BAR = 22;
    private static final double BELOW = 14;
    private static final double SEAM = 1.2;

    private final RunResult result;
    private final Pledges numbers;
    private final double scale;

    CapitalBar(RunResult result, Pledges numbers) {
        this.result = result;
        this.numbers = numbers;
        double all = Math.max(result.capital(), result.spent());
        scale = all > 0 ? (Style.WIDTH - 2 * Style.MARGIN) / all : 0;
    }

    double height() {
        return HEADING + BAR + BELOW;
    }

    void draw(Sheet sheet, double top) {
        String heading = "Capital: " + Amounts.points(result.spent()) + " of " + Amounts.points(result.capital())
                + " points spent";
        sheet.words(heading, Style.MARGIN, top + 14, Face.HEADING, Style.INK);
        double y = top + HEADING;
        double x = Style.MARGIN;
        for (Pledges.Group group : numbers.groups()) {
            double width = group.cost() * scale;
            segment(sheet, group.member().name(), new Rectangle2D.Double(x, y, width, BAR));
            x += width;
        }
        double capital = Style.MARGIN + result.capital() * scale;
        String left = "left: " + Amounts.points(result.capital() - result.spent());
        if (Letters.width(left, Face.TEXT) + 12 < capital - x) {
            sheet.words(left, capital - 6, y + 15, Face.TEXT, Style.SOFT_INK, Anchor.END);
        }
        sheet.line(new Rectangle2D.Double(Style.MARGIN, y, capital - Style.MARGIN, BAR), Style.AXIS, Style.HAIR);
    }

    private static void segment(Sheet sheet, String name, Rectangle2D segment) {
        double width = segment.getWidth() - SEAM;
        if (width <= 0) {
            return;
        }
        sheet.area(
                new Rectangle2D.Double(segment.getX(), segment.getY(), width, BAR),
                Look.HIGHLIGHTS.get(0).color());
        if (Letters.width(name, Face.TEXT) + 10 < width) {
            sheet.words(name, segment.getX() + 5, segment.getY() + 15, Face.TEXT, Style.PAPER);
        }
    }
}
