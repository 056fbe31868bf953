package unanimity.chart.batch;

import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;
import unanimity.statistics.Estimate;

/** The numbers of the hold-outs chart as rows, of every member. */
final class HoldOutTable {

    private static final String UNIT = "share of the runs, or points for price and rent";

    private static final Layout LAYOUT = Layout.of(
            "a measure of a member, the hardest to win first",
            Column.count("rank", "places", "place of the member, from 1"),
            Column.id("member", "a member", "the member"),
            Column.text("name", "its name"),
            Column.choice("measure", "what is measured")
                    .or("endorses_last", "share of the adopted runs in which it endorses last")
                    .or(
                            "holds_out_at_half_time",
                            "share of all runs in which it has not endorsed at half of the time to the first deadline")
                    .or("holds_out_before_deadline", "the same one round before the first deadline")
                    .or("price", "mean capital that the proposer spends on it")
                    .or("rent", "mean pay beyond what it needed in round 0"),
            Column.count("n", "runs", "how many runs it is taken from"),
            Column.number("value", UNIT, "the share or mean").emptyWhen("no run was adopted"),
            Column.number("low", UNIT, "lower end of its 95 % interval").emptyWhen("nothing bounds it"),
            Column.number("high", UNIT, "upper end").emptyWhen("nothing bounds it"),
            Column.text("method", "how the interval is made"));

    private HoldOutTable() {}

    static Table of(HoldOutRanking ranking) {
        Table table = new Table(LAYOUT);
        for (int i = 0; i < ranking.all().size(); i++) {
            HoldOutRanking.Ranked ranked = ranking.all().get(i);
            for (HoldOutMeasure measure : HoldOutMeasure.values()) {
                Estimate estimate = ranked.of(measure);
                table.row(
                        i + 1,
                        ranked.member().id(),
                        ranked.member().name(),
                        measure.word(),
                        Math.toIntExact(estimate.n()),
                        CostTable.finite(estimate.value()),
                        CostTable.finite(estimate.low()),
                        CostTable.finite(estimate.high()),
                        estimate.method());
            }
        }
        return table;
    }
}
