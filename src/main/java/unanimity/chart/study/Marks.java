package unanimity.chart.study;

import java.awt.geom.Rectangle2D;
import unanimity.chart.Legend;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;

/** How what was simulated is drawn where it is one of a kind, and its samples in legends. */
final class Marks {

    /** What is simulated. */
    static final Look SIMULATED = Look.HIGHLIGHTS.get(0);

    /** Of a look's colour, in bands. */
    static final double BAND = 0.25;

    private static final String INTERVAL = "95 % interval";

    private Marks() {}

    /** A line in its band. */
    static void band(Legend legend, Sheet sheet, String words) {
        legend.add(28, words, (x, y) -> sheet.line(x - 14, y, x + 14, y, SIMULATED.color(), SIMULATED.stroke()));
        legend.add(
                20,
                INTERVAL,
                (x, y) -> sheet.area(new Rectangle2D.Double(x - 10, y - 6, 20, 12), SIMULATED.tint(BAND)));
    }

    /** A dot on its line. */
    static void dot(Legend legend, Sheet sheet, String words) {
        legend.add(20, words + ", with its " + INTERVAL, (x, y) -> {
            sheet.line(x, y - 8, x, y + 8, SIMULATED.color(), Style.line(1.4));
            sheet.area(SIMULATED.mark(1.1, x, y), SIMULATED.color());
        });
    }
}
