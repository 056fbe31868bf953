package unanimity.chart.sensitivity;

import org.jspecify.annotations.Nullable;
import unanimity.analysis.Influence;
import unanimity.analysis.Ranking;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;
import unanimity.statistics.Estimate;

/** The numbers of a chart of factors as rows: every index of every factor, the most important first, then those of no factor. */
final class IndexTable {

    private static final String UNIT = "as the measure, or a share";

    static final Layout LAYOUT = Layout.of(
            "an index of a factor, the most important first",
            Column.count("rank", "places", "place of the factor, from 1").emptyWhen("the index is of no factor"),
            Column.text("factor", "its parameter path, or a pattern for several that moved together")
                    .emptyWhen("the index is of no factor"),
            Column.text("name", "the same in words").emptyWhen("the index is of no factor"),
            Column.text("measure", "what is measured, as in summary.csv"),
            Column.text("index", "which one, as in sensitivity.csv"),
            Column.count("n", "points, ways, rows or pairs of runs", "what it is estimated from"),
            Column.number("value", UNIT, "the estimate").emptyWhen("nothing varies"),
            Column.number("low", UNIT, "lower end of its 95 % interval").emptyWhen("nothing bounds it"),
            Column.number("high", UNIT, "upper end").emptyWhen("nothing bounds it"),
            Column.text("method", "how the interval is made"));

    private IndexTable() {}

    static Table of(Ranking ranking) {
        Table table = new Table(LAYOUT);
        for (int i = 0; i < ranking.all().size(); i++) {
            Ranking.Ranked ranked = ranking.all().get(i);
            for (Influence.Index index : ranked.influence().indices()) {
                row(table, ranking, i + 1, ranked, index);
            }
        }
        for (Influence.Index index : ranking.measure().others()) {
            row(table, ranking, null, null, index);
        }
        row(
                table,
                ranking,
                null,
                null,
                new Influence.Index("within", ranking.measure().within()));
        return table;
    }

    private static void row(
            Table table,
            Ranking ranking,
            @Nullable Integer rank,
            Ranking.@Nullable Ranked ranked,
            Influence.Index index) {
        Estimate estimate = index.estimate();
        table.row(
                rank,
                ranked == null ? null : ranked.name().path(),
                ranked == null ? null : ranked.name().listed(),
                ranking.of().label(),
                index.word(),
                Math.toIntExact(estimate.n()),
                finite(estimate.value()),
                finite(estimate.low()),
                finite(estimate.high()),
                estimate.method());
    }

    /** An empty cell where there is no number. */
    static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
