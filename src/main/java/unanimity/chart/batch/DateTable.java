package unanimity.chart.batch;

import org.jspecify.annotations.Nullable;
import unanimity.analysis.BatchFindings;
import unanimity.model.Calendar;
import unanimity.model.Outcome;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;
import unanimity.statistics.Interval;
import unanimity.statistics.Proportion;

/** The numbers of the dates chart as rows: adoptions of each round, then the runs that ended otherwise. */
final class DateTable {

    private static final Layout LAYOUT = Layout.of(
            "a round in which the proposal can be adopted, or another way for a run to end",
            Column.choice("outcome", "how the runs ended")
                    .or("adopted", "in the round")
                    .or("deadline", "time ran out, in whatever round")
                    .or("withdrawn", "the proposer gave up, in whatever round"),
            Column.round("round", "the round").emptyWhen("the runs were not adopted"),
            Column.day("date", "day by which the round is told").emptyWhen("the runs were not adopted"),
            Column.flag("moved", "whether the round is after the first deadline")
                    .emptyWhen("the runs were not adopted"),
            Column.count("runs", "runs", "how many"),
            Column.share("share", "all runs", "how many of all"),
            Column.share("low", "all runs", "lower end of its 95 % interval (Wilson)"),
            Column.share("high", "all runs", "upper end"));

    private DateTable() {}

    static Table of(BatchFindings findings, Ends ends) {
        Calendar calendar = findings.scenario().calendar();
        Table table = new Table(LAYOUT);
        for (int t = 0; t <= ends.last(); t++) {
            String moved = Boolean.toString(t > ends.deadline());
            row(table, "adopted", ends.adoptedIn(t), t, calendar.dayOf(t), moved);
        }
        row(table, "deadline", findings.adoption().share(Outcome.DEADLINE), null, null, null);
        row(table, "withdrawn", ends.withdrawn(), null, null, null);
        return table;
    }

    private static void row(Table table, String outcome, Proportion share, @Nullable Object... when) {
        Interval interval = share.wilson(BatchFindings.LEVEL);
        table.row(
                outcome,
                when[0],
                when[1],
                when[2],
                Math.toIntExact(share.successes()),
                share.value(),
                interval.low(),
                interval.high());
    }
}
