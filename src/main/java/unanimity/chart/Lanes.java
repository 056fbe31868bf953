package unanimity.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;

/** Bars above a panel: the rounds in which a hold-out was out of reach. One lane for each that ever was. */
final class Lanes {

    private static final double HEIGHT = 13;
    private static final double BAR = 7;
    private static final double HEADING = 24;
    private static final double GAP = 30;

    private final Convergence numbers;
    private final List<HoldOut> inLanes;

    Lanes(Convergence numbers) {
        this.numbers = numbers;
        inLanes = numbers.shown().stream().filter(HoldOut::everOutOfReach).toList();
    }

    /** Room that they need above a panel, its heading included. */
    double room() {
        return GAP + (inLanes.isEmpty() ? 0 : HEADING + inLanes.size() * HEIGHT);
    }

    /** Middle of a hold-out's lane. */
    double y(HoldOut holdOut, Panel panel) {
        return panel.area().getY() - GAP - (inLanes.size() - inLanes.indexOf(holdOut) - 0.5) * HEIGHT;
    }

    /** Top of the first lane. */
    double top(Panel panel) {
        return panel.area().getY() - (inLanes.isEmpty() ? 0 : GAP + inLanes.size() * HEIGHT);
    }

    void draw(Sheet sheet, Panel panel) {
        if (inLanes.isEmpty()) {
            return;
        }
        String heading = "Out of reach: nothing on the table could win the member";
        sheet.words(heading, Style.MARGIN, top(panel) - 6, Face.HEADING, Style.INK);
        double right = panel.area().getX() - 7;
        for (HoldOut holdOut : inLanes) {
            double y = y(holdOut, panel);
            String name = holdOut.course().nameWithin(right - 8, Face.TICK);
            sheet.words(name, right, y + 4, Face.TICK, Style.SOFT_INK, Anchor.END);
            bars(sheet, panel, holdOut, y);
        }
    }

    private void bars(Sheet sheet, Panel panel, HoldOut holdOut, double y) {
        Look look = Look.HIGHLIGHTS.get(numbers.shown().indexOf(holdOut));
        double half = Math.min(7, 0.45 * (panel.x(1) - panel.x(0)));
        int from = 0;
        for (int t = 0; t <= numbers.rounds(); t++) {
            if (t == numbers.rounds() || !holdOut.outOfReach(t)) {
                if (t > from) {
                    double left = panel.x(from) - half;
                    double width = panel.x(t - 1) + half - left;
                    sheet.area(new Rectangle2D.Double(left, y - BAR / 2, width, BAR), look.color());
                }
                from = t + 1;
            }
        }
    }
}
