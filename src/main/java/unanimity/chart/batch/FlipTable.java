package unanimity.chart.batch;

import java.util.List;
import unanimity.analysis.PairedFindings;
import unanimity.analysis.PairedFindings.MemberDifference;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;
import unanimity.statistics.Estimate;

/** The numbers of the chart of flipped pairs as rows, of every member. */
final class FlipTable {

    private static final String UNIT = "share of the runs, or points for price";
    private static final String COUNTED = "pairs are counted, or the member is in one scenario only";

    private static final Layout LAYOUT = Layout.of(
            "a measure of a member, the one with most to do with the difference first",
            Column.count("rank", "places", "place of the member, from 1"),
            Column.id("member", "a member", "the member"),
            Column.text("name", "its name"),
            Column.choice("measure", "what is measured")
                    .or("lost", "pairs adopted in the first only, in which it does not endorse in the second")
                    .or("won", "pairs adopted in the second only, in which it does not endorse in the first")
                    .or("endorses_last", "share of all runs in which it endorses last")
                    .or("price", "mean capital that the proposer spends on it"),
            Column.count("n", "pairs of runs", "how many pairs it is taken from"),
            Column.count("pairs", "pairs of runs", "of how many of them it is true")
                    .emptyWhen("the measure is a mean"),
            Column.number("difference", UNIT, "the second less the first").emptyWhen(COUNTED),
            Column.number("low", UNIT, "lower end of its 95 % interval").emptyWhen("nothing bounds it, or " + COUNTED),
            Column.number("high", UNIT, "upper end").emptyWhen("nothing bounds it, or " + COUNTED),
            Column.text("method", "how the interval is made").emptyWhen(COUNTED));

    private final Table table = new Table(LAYOUT);
    private final PairedFindings findings;

    private FlipTable(PairedFindings findings) {
        this.findings = findings;
    }

    static Table of(PairedFindings findings, FlipRanking ranking) {
        FlipTable rows = new FlipTable(findings);
        List<MemberDifference> all = ranking.all();
        for (int i = 0; i < all.size(); i++) {
            MemberDifference member = all.get(i);
            rows.count(i + 1, member, "lost", member.blocksThen());
            rows.count(i + 1, member, "won", member.blocksBefore());
            rows.mean(i + 1, member, "endorses_last", member.last().difference());
            rows.mean(i + 1, member, "price", member.cost().difference());
        }
        return rows.table;
    }

    private void count(int rank, MemberDifference member, String measure, long pairs) {
        table.row(
                rank,
                member.member(),
                findings.member(member.member()).name(),
                measure,
                Math.toIntExact(findings.pairs()),
                Math.toIntExact(pairs),
                null,
                null,
                null,
                null);
    }

    private void mean(int rank, MemberDifference member, String measure, Estimate difference) {
        table.row(
                rank,
                member.member(),
                findings.member(member.member()).name(),
                measure,
                Math.toIntExact(difference.n()),
                null,
                CostTable.finite(difference.value()),
                CostTable.finite(difference.low()),
                CostTable.finite(difference.high()),
                difference.known() ? difference.method() : null);
    }
}
