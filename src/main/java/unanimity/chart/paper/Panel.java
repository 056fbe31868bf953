package unanimity.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/** A part of a sheet with two axes, in a place that does not depend on what is written around it. */
public final class Panel {

    private final Rectangle2D area;
    private final Ruler across;
    private final Ruler up;
    private final XYPlot plot;
    private int datasets;

    /** @param area inside the axes, in whole points */
    public Panel(Rectangle2D area, Ruler across, Ruler up) {
        this.area = area;
        this.across = across;
        this.up = up;
        // With a renderer there from the start, its lines are drawn even where there is no data.
        plot = new XYPlot(new DefaultXYDataset(), across, up, Strand.of(Look.PLAIN, (line, point) -> false));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Style.GRID);
        plot.setRangeGridlineStroke(Style.HAIR);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    }

    public double x(double value) {
        return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    public double y(double value) {
        return up.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    /** What is marked on the axis at the bottom. */
    public List<Ruler.Mark> marksAcross() {
        return across.marks();
    }

    public Rectangle2D area() {
        return area;
    }

    /** Lines over those before; {@code y[line][point]} belongs to {@code x[point]}, NaN breaks a line. */
    public void lines(double[] x, double[][] y, Strand strand) {
        double[][][] lines = new double[y.length][][];
        Arrays.setAll(lines, line -> new double[][] {x, y[line]});
        lines(lines, strand);
    }

    /** Lines over those before, each with places of its own: {@code xy[line]} is a row of x and one of y. */
    public void lines(double[][][] xy, Strand strand) {
        DefaultXYDataset lines = new DefaultXYDataset();
        for (int line = 0; line < xy.length; line++) {
            lines.addSeries(line, xy[line]);
        }
        plot.setDataset(datasets, lines);
        plot.setRenderer(datasets, strand);
        datasets++;
    }

    /** A line from bottom to top, under the data. */
    public void upright(double value, Color color, BasicStroke stroke) {
        plot.addDomainMarker(new ValueMarker(value, color, stroke, color, stroke, 1), Layer.BACKGROUND);
    }

    /** A line from side to side, under the data. */
    public void level(double value, Color color, BasicStroke stroke) {
        plot.addRangeMarker(new ValueMarker(value, color, stroke, color, stroke, 1), Layer.BACKGROUND);
    }

    public void draw(Sheet sheet) {
        plot.draw(sheet.graphics(), (Rectangle2D) area.clone(), null, null, null);
    }

    /** Writes the labels of the axis on the left. */
    public void labelLeft(Sheet sheet) {
        for (Ruler.Mark mark : up.marks()) {
            sheet.words(mark.label(), area.getX() - 7, y(mark.value()) + 4, Face.TICK, Style.SOFT_INK, Anchor.END);
        }
    }

    /** Writes labels on the right, at places of the axis on the left. */
    public void labelRight(Sheet sheet, List<Ruler.Mark> marks) {
        for (Ruler.Mark mark : marks) {
            double y = y(mark.value());
            sheet.line(area.getMaxX(), y, area.getMaxX() + 3, y, Style.AXIS, Style.HAIR);
            sheet.words(mark.label(), area.getMaxX() + 7, y + 4, Face.TICK, Style.SOFT_INK);
        }
    }
}
