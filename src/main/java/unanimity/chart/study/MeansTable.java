package unanimity.chart.study;

import java.util.List;
import unanimity.analysis.Marginal;
import unanimity.analysis.PointGroup;
import unanimity.analysis.PointMeasure;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;
import unanimity.statistics.Estimate;

/** The numbers of a chart of means as rows. */
final class MeansTable {

    private static final Layout LAYOUT = Layout.of(
            "the points with a value of a parameter, or with values in a stretch of it",
            Column.text("factor", "path of the parameter"),
            Column.text("from", "the value, or the lowest of the stretch"),
            Column.text("to", "the value, or the highest of the stretch"),
            Column.count("points", "design points", "how many have these values"),
            Column.count("n", "replicates of a grid, points of a sample", "what the interval is taken from"),
            Column.share("mean", "the runs", "how many were adopted, the mean over points"),
            Column.share("low", "the runs", "lower end of the 95 % interval"),
            Column.share("high", "the runs", "upper end"),
            Column.text("method", "how the interval is made"));

    private MeansTable() {}

    static Table of(List<Marginal> marginals) {
        Table table = new Table(LAYOUT);
        for (Marginal marginal : marginals) {
            for (PointGroup group : marginal.groups()) {
                Estimate share = group.estimate(PointMeasure.P_ADOPTED);
                table.row(
                        marginal.factor(),
                        group.from(),
                        group.to(),
                        group.points(),
                        Math.toIntExact(share.n()),
                        share.value(),
                        share.low(),
                        share.high(),
                        share.method());
            }
        }
        return table;
    }
}
