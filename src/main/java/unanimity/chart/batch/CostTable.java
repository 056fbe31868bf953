package unanimity.chart.batch;

import org.jspecify.annotations.Nullable;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Price;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;
import unanimity.statistics.Estimate;
import unanimity.statistics.Interval;
import unanimity.statistics.Proportion;

/** The numbers of the cost chart as rows: its bars, then what is marked. */
final class CostTable {

    private static final String MARKED = "the row is no bar";
    private static final String BAR = "the row is a bar";

    private static final Layout LAYOUT = Layout.of(
            "a bar, or something marked; of the adopted runs, or of all where none is adopted",
            Column.choice("kind", "what it is")
                    .or("bar", "runs that spent so much")
                    .or("mean", "mean of what was spent")
                    .or("q05", "5 % quantile")
                    .or("median", "")
                    .or("q95", "95 % quantile")
                    .or("capital", "what the proposer has, at its median where that is uncertain"),
            Column.amount("from", "least that was spent").emptyWhen(MARKED),
            Column.amount("to", "what they spent less than").emptyWhen(MARKED),
            Column.count("runs", "runs", "how many spent that").emptyWhen(MARKED),
            Column.amount("value", "the amount").emptyWhen(BAR),
            Column.number("low", "share of the runs for a bar, else points", "lower end of the 95 % interval")
                    .emptyWhen("there is none, or nothing bounds it"),
            Column.number("high", "share of the runs for a bar, else points", "upper end")
                    .emptyWhen("there is none, or nothing bounds it"),
            Column.text("method", "how the interval is made").emptyWhen("there is none"));

    private CostTable() {}

    static Table of(Price price, double capital) {
        Table table = new Table(LAYOUT);
        for (int b = 0; b < price.counts().size(); b++) {
            long runs = price.counts().get(b);
            Interval share = new Proportion(runs, price.median().n()).wilson(BatchFindings.LEVEL);
            table.row(
                    "bar",
                    b * price.width(),
                    (b + 1) * price.width(),
                    Math.toIntExact(runs),
                    null,
                    share.low(),
                    share.high(),
                    "wilson");
        }
        row(table, "mean", price.mean());
        row(table, "q05", price.low());
        row(table, "median", price.median());
        row(table, "q95", price.high());
        table.row("capital", null, null, null, capital, null, null, null);
        return table;
    }

    private static void row(Table table, String kind, Estimate estimate) {
        table.row(
                kind,
                null,
                null,
                null,
                estimate.value(),
                finite(estimate.low()),
                finite(estimate.high()),
                estimate.method());
    }

    /** The end of an interval, or null where nothing bounds it. */
    static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
