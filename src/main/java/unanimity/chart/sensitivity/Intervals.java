package unanimity.chart.sensitivity;

import java.awt.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.statistics.Estimate;

/** Estimates with their intervals on an axis. */
final class Intervals {

    private static final double RIM = 0.05;
    private static final int TICKS = 6;
    private static final double TICK_SPACE = 6;
    private static final double ENDLESS = 1e9;

    private Intervals() {}

    /** An axis over some numbers, with a rim on both sides; those that are not finite are left out. */
    static Ruler ruler(double width, double... numbers) {
        double[] finite = Arrays.stream(numbers).filter(Double::isFinite).toArray();
        double low = Arrays.stream(finite).min().orElse(0);
        double high = Arrays.stream(finite).max().orElse(0);
        if (high <= low) {
            high = low + 1;
        }
        double rim = RIM * (high - low);
        return new Ruler(low - rim, high + rim, ticks(low, high, width));
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

    /** A dot with its interval, hollow where it is not told from chance; an interval that is not bounded runs to the edge. */
    static void dot(Sheet sheet, Panel panel, Look look, Estimate estimate, double y, boolean hollow) {
        line(sheet, panel, look, estimate, y);
        Shape mark = look.mark(hollow ? 0.95 : 1.15, panel.x(estimate.value()), y);
        sheet.area(mark, hollow ? Style.PAPER : look.color());
        if (hollow) {
            sheet.line(mark, look.color(), Style.THIN);
        }
    }

    /** The interval alone. */
    static void line(Sheet sheet, Panel panel, Look look, Estimate estimate, double y) {
        double left = Math.max(panel.area().getX(), panel.x(Math.max(-ENDLESS, estimate.low())));
        double right = Math.min(panel.area().getMaxX(), panel.x(Math.min(ENDLESS, estimate.high())));
        sheet.line(left, y, right, y, look.color(), Style.line(1.4));
    }

    /** In another unit. */
    static Estimate times(double times, Estimate estimate) {
        return new Estimate(
                times * estimate.value(),
                times * estimate.low(),
                times * estimate.high(),
                estimate.n(),
                estimate.method());
    }

    /** Lines along rows. */
    static Ruler rows(int rows) {
        List<Ruler.Mark> lines = IntStream.range(0, rows)
                .mapToObj(row -> new Ruler.Mark(FactorRows.middle(row), ""))
                .toList();
        return new Ruler(-Math.max(1, rows), 0, lines);
    }
}
