package unanimity.chart.batch;

import unanimity.analysis.BatchFindings;
import unanimity.analysis.PairedCurve;
import unanimity.analysis.PairedFindings;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;
import unanimity.statistics.Estimate;

/** The numbers of the difference chart as rows, one of each round. */
final class DifferenceTable {

    private static final String RUNS = "all runs";
    private static final String LOW = "lower end of its 95 % interval, at each round by itself";
    private static final String HIGH = "upper end";
    private static final String UNIT = "share of the runs";

    private static final Layout LAYOUT = Layout.of(
            "a round, up to the later of both last ones",
            Column.round("round", "the round"),
            Column.day("date", "day by which the round is told, in the first scenario"),
            Column.share("p_before", RUNS, "adopted by the end of the round, in the first scenario"),
            Column.share("p_before_low", RUNS, LOW),
            Column.share("p_before_high", RUNS, HIGH),
            Column.share("p_after", RUNS, "the same in the second"),
            Column.share("p_after_low", RUNS, LOW),
            Column.share("p_after_high", RUNS, HIGH),
            Column.number("difference", UNIT, "the second less the first, pair by pair"),
            Column.number("difference_low", UNIT, LOW),
            Column.number("difference_high", UNIT, HIGH));

    private DifferenceTable() {}

    static Table of(PairedFindings findings) {
        PairedCurve curve = findings.curve();
        Table table = new Table(LAYOUT);
        for (int t = 0; t <= curve.horizon(); t++) {
            Estimate before = curve.before().get(t).estimate(BatchFindings.LEVEL);
            Estimate after = curve.after().get(t).estimate(BatchFindings.LEVEL);
            Estimate difference = curve.difference().get(t);
            table.row(
                    t,
                    findings.first().calendar().dayOf(t),
                    before.value(),
                    before.low(),
                    before.high(),
                    after.value(),
                    after.low(),
                    after.high(),
                    difference.value(),
                    difference.low(),
                    difference.high());
        }
        return table;
    }
}
