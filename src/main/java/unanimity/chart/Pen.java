package unanimity.chart;

import java.awt.geom.Ellipse2D;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;

/**
 * Draws what happens to a member as marks.
 *
 * @param size 1 for a row with a name
 */
record Pen(Sheet sheet, Look look, double size) {

    private static final double TICK = 6;
    private static final double RING = 6.6;
    private static final double CROSS = 3.6;

    void consents(double x, double y) {
        sheet.area(look.mark(0.85 * size, x, y), look.color());
    }

    void endorses(double x, double y) {
        sheet.area(look.mark(1.4 * size, x, y), look.color());
    }

    /** An endorsement that was taken back. */
    void endorsesForAWhile(double x, double y) {
        sheet.area(look.mark(1.4 * size, x, y), Style.PAPER);
        sheet.line(look.mark(1.4 * size, x, y), look.color(), Style.THIN);
    }

    void meets(double x, double y) {
        sheet.line(x, y - TICK * size, x, y + TICK * size, look.color(), Style.line(1.5));
    }

    void agreesInDeal(double x, double y) {
        double radius = RING * size;
        Ellipse2D ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        sheet.line(ring, look.color(), Style.THIN);
    }

    void neverEndorses(double x, double y) {
        double half = CROSS * size;
        sheet.line(x - half, y - half, x + half, y + half, look.color(), Style.line(1.8));
        sheet.line(x - half, y + half, x + half, y - half, look.color(), Style.line(1.8));
    }
}
