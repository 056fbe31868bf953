package unanimity.chart.batch;

import java.awt.Shape;
import java.util.List;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.statistics.Estimate;

/** Estimates as dots with their intervals, in narrow panels whose axes have as many ticks as can be read. */
public final class Dots {

    /** Height of a row. */
    static final double ROW = 24;

    /** So much of the range is free on both sides. */
    public static final double RIM = 0.04;

    private static final int TICKS = 5;
    private static final double TICK_SPACE = 5;
    private static final double ENDLESS = 1e9;

    private Dots() {}

    /** As many ticks as can be read side by side. */
    public static List<Ruler.Mark> ticks(double low, double high, double width) {
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

    /**
     * A dot with its interval; one that is not bounded runs to the edge.
     *
     * @param times by which it is multiplied to be in the unit of the panel
     */
    public static void draw(
            Sheet sheet, Panel panel, Look look, Estimate estimate, double times, double y, boolean hollow) {
        line(sheet, panel, look, estimate, times, y);
        Shape mark = look.mark(hollow ? 0.95 : 1.15, panel.x(times * estimate.value()), y);
        sheet.area(mark, hollow ? Style.PAPER : look.color());
        if (hollow) {
            sheet.line(mark, look.color(), Style.THIN);
        }
    }

    /** The interval alone, likewise. */
    public static void line(Sheet sheet, Panel panel, Look look, Estimate estimate, double times, double y) {
        double left = Math.max(panel.area().getX(), panel.x(Math.max(-ENDLESS, times * estimate.low())));
        double right = Math.min(panel.area().getMaxX(), panel.x(Math.min(ENDLESS, times * estimate.high())));
        sheet.line(left, y, right, y, look.color(), Style.line(1.6));
    }
}
