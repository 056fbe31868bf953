package unanimity.chart.study;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import unanimity.analysis.PointMeasure;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Strand;
import unanimity.chart.paper.Style;
import unanimity.statistics.Estimate;

/** One measure of all design points, along the values of a parameter. */
final class CurvePanel {

    /** More points of a line than this have no marks. */
    private static final int MOST_MARKS = 40;

    /** More intervals than this hide one another, and are only told. */
    private static final int MOST_INTERVALS = 90;

    private static final double APART = 9;

    private final MeasureAxis axis;
    private final List<Curve> curves;
    private final boolean numeric;
    private final Panel panel;

    CurvePanel(MeasureAxis axis, List<Curve> curves, ValueAxis values, Rectangle2D area) {
        this.axis = axis;
        this.curves = curves;
        numeric = values.numeric();
        List<Estimate> shown = curves.stream()
                .flatMap(curve -> curve.places().stream())
                .map(this::estimate)
                .toList();
        panel = new Panel(area, values.ruler(area.getWidth()), axis.ruler(shown));
    }

    private Estimate estimate(Curve.Place place) {
        return place.point().estimate(axis.measure());
    }

    Panel draw(Sheet sheet) {
        if (banded(curves, numeric)) {
            band(sheet, curves.get(0));
        }
        if (axis.measure() == PointMeasure.P_ADOPTED) {
            panel.level(axis.in(0.5), Style.AXIS, Style.DOTS);
        }
        if (numeric) {
            curves.forEach(this::line);
        }
        panel.draw(sheet);
        if (!banded(curves, numeric) && intervals(curves)) {
            curves.forEach(curve -> curve.places().forEach(place -> interval(sheet, curve, place)));
        }
        curves.forEach(curve -> marks(sheet, curve));
        panel.labelLeft(sheet);
        sheet.words(axis.heading(), Style.MARGIN, panel.area().getY() - 9, Face.HEADING, Style.INK);
        return panel;
    }

    /** Whether the interval is a band along a line; bands of several lines would hide one another. */
    static boolean banded(List<Curve> curves, boolean numeric) {
        return numeric && curves.size() == 1 && curves.get(0).places().size() > 1;
    }

    /** Whether there is room for all intervals. */
    static boolean intervals(List<Curve> curves) {
        return curves.stream().mapToInt(curve -> curve.places().size()).sum() <= MOST_INTERVALS;
    }

    private void band(Sheet sheet, Curve curve) {
        Path2D band = new Path2D.Double();
        for (Curve.Place place : curve.places()) {
            double y = y(estimate(place).high());
            if (band.getCurrentPoint() == null) {
                band.moveTo(panel.x(place.x()), y);
            }
            band.lineTo(panel.x(place.x()), y);
        }
        for (int i = curve.places().size() - 1; i >= 0; i--) {
            Curve.Place place = curve.places().get(i);
            band.lineTo(panel.x(place.x()), y(estimate(place).low()));
        }
        band.closePath();
        sheet.area(band, curve.look().tint(Marks.BAND));
    }

    /** An end that is not bounded, or beyond the axis, is at its edge. */
    private double y(double value) {
        Rectangle2D area = panel.area();
        double y = panel.y(axis.in(Math.max(-1e9, Math.min(1e9, value))));
        return Math.max(area.getY(), Math.min(area.getMaxY(), y));
    }

    private void line(Curve curve) {
        double[] x = curve.places().stream().mapToDouble(Curve.Place::x).toArray();
        double[] y = curve.places().stream()
                .mapToDouble(place -> axis.in(estimate(place).value()))
                .toArray();
        panel.lines(x, new double[][] {y}, Strand.of(curve.look(), (line, point) -> false));
    }

    private double x(Curve curve, Curve.Place place) {
        double aside = numeric ? 0 : (curves.indexOf(curve) - (curves.size() - 1) / 2.0) * APART;
        return panel.x(place.x()) + aside;
    }

    private void interval(Sheet sheet, Curve curve, Curve.Place place) {
        double x = x(curve, place);
        Estimate estimate = estimate(place);
        sheet.line(x, y(estimate.high()), x, y(estimate.low()), curve.look().color(), Style.line(1.4));
    }

    private void marks(Sheet sheet, Curve curve) {
        if (numeric && curve.places().size() > MOST_MARKS) {
            return;
        }
        for (Curve.Place place : curve.places()) {
            Shape mark =
                    curve.look().mark(1.1, x(curve, place), y(estimate(place).value()));
            sheet.area(mark, curve.look().color());
        }
    }
}
