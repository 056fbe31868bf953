package unanimity.chart.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.PointMeasure;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;
import unanimity.statistics.Estimate;

/** The numbers of a chart of curves as rows. */
final class CurveTable {

    private static final Layout LAYOUT = Layout.of(
            "a measure at a design point, in the order of the lines and then along them",
            Column.count("point", "design points", "number of the design point, from 0"),
            Column.text("across", "path of the parameter along the axis"),
            Column.text("value", "its value"),
            Column.text("lines", "path of the parameter of the lines").emptyWhen("only one parameter varies"),
            Column.text("line", "its value").emptyWhen("only one parameter varies"),
            measure(),
            Column.count("n", "runs", "how many runs it is taken from"),
            Column.number("mean", "as the measure", "mean over runs"),
            Column.number("low", "as the measure", "lower end of the 95 % interval")
                    .emptyWhen("nothing bounds it"),
            Column.number("high", "as the measure", "upper end").emptyWhen("nothing bounds it"),
            Column.text("method", "how the interval is made"));

    private CurveTable() {}

    private static Column measure() {
        return Column.choice("measure", "what is measured")
                .or("p_adopted", "share of the runs that were adopted")
                .or(
                        "rounds_to_adoption",
                        "rounds until adoption; of a run that was not adopted, until the last round of all points")
                .or("spent", "capital spent, points");
    }

    static Table of(Crossed crossed, List<Curve> curves) {
        Table table = new Table(LAYOUT);
        for (Curve curve : curves) {
            for (Curve.Place place : curve.places()) {
                for (MeasureAxis axis : MeasureAxis.ALL) {
                    row(table, crossed, curve, place, axis.measure());
                }
            }
        }
        return table;
    }

    private static void row(Table table, Crossed crossed, Curve curve, Curve.Place place, PointMeasure measure) {
        Estimate estimate = place.point().estimate(measure);
        table.row(
                place.point().point(),
                crossed.across(),
                place.value(),
                crossed.lines(),
                crossed.lines() == null ? null : curve.name(),
                measure.label(),
                Math.toIntExact(estimate.n()),
                estimate.value(),
                finite(estimate.low()),
                finite(estimate.high()),
                estimate.method());
    }

    /** The end of an interval, or null where nothing bounds it. */
    static @Nullable Double finite(double end) {
        return Double.isFinite(end) ? end : null;
    }
}
