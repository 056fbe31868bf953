package unanimity.chart.paper;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * A linear axis with given bounds and ticks. JFreeChart's own axes choose both by the width of letters; this one measures
 * nothing, and its labels are written by {@link Panel}.
 */
public final class Ruler extends ValueAxis {

    /** Ticks are 1, 2 or 5 times a power of ten apart. */
    private static final int[] STEPS = {1, 2, 5};

    private final List<Mark> marks;

    /** A place on the axis, and what is written there. */
    public record Mark(double value, String label) {}

    public Ruler(double low, double high, List<Mark> marks) {
        super(null, null);
        this.marks = List.copyOf(marks);
        setRange(low, high);
        setAutoRange(false);
        setTickLabelsVisible(false);
        setAxisLinePaint(Style.AXIS);
        setTickMarkPaint(Style.AXIS);
        setTickMarkOutsideLength(3);
    }

    /** Round numbers within bounds, at most {@code most} of them (and at least two where the bounds allow). */
    public static List<Mark> roundNumbers(double low, double high, int most) {
        List<Mark> marks = new ArrayList<>();
        BigDecimal step = roundStep((high - low) / most);
        long first = (long) Math.ceil(low / step.doubleValue() - 1e-9);
        for (long k = first; step.multiply(BigDecimal.valueOf(k)).doubleValue() <= high + 1e-9 * (high - low); k++) {
            BigDecimal value = step.multiply(BigDecimal.valueOf(k));
            marks.add(new Mark(value.doubleValue(), value.toPlainString().replace('-', '−')));
        }
        return marks;
    }

    /** The least of the distances that ticks can have that is not below {@code least}. */
    public static BigDecimal roundStep(double least) {
        int power = -12;
        while (true) {
            for (int digit : STEPS) {
                BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                if (step.doubleValue() >= least) {
                    return power > 0 ? step.setScale(0) : step;
                }
            }
            power++;
        }
    }

    public List<Mark> marks() {
        return marks;
    }

    @Override
    public List<ValueTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<ValueTick> ticks = new ArrayList<>();
        for (Mark mark : marks) {
            ticks.add(new NumberTick(mark.value(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double share = (value - getLowerBound()) / getRange().getLength();
        return RectangleEdge.isTopOrBottom(edge)
                ? area.getX() + share * area.getWidth()
                : area.getMaxY() - share * area.getHeight();
    }

    @Override
    public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
        double share = RectangleEdge.isTopOrBottom(edge)
                ? (place - area.getX()) / area.getWidth()
                : (area.getMaxY() - place) / area.getHeight();
        return getLowerBound() + share * getRange().getLength();
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            @Nullable PlotRenderingInfo info) {
        return drawTickMarksAndLabels(g2, cursor, plotArea, dataArea, edge);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, @Nullable AxisSpace space) {
        return space == null ? new AxisSpace() : space;
    }

    @Override
    public void configure() {
        // the bounds are given
    }

    @Override
    protected void autoAdjustRange() {
        // the bounds are given
    }
}
