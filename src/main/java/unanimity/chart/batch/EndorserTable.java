package unanimity.chart.batch;

import unanimity.analysis.BatchFindings;
import unanimity.analysis.Fan;
import unanimity.model.Calendar;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/** The numbers of the endorsers chart as rows, one of each round. */
final class EndorserTable {

    private static final String MEMBERS = "members";

    private static final Layout LAYOUT = Layout.of(
            "a round, over all runs; a run that has ended keeps the number it ended with",
            Column.round("round", "the round"),
            Column.day("date", "day by which the round is told"),
            Column.count("runs", "runs", "how many runs"),
            Column.count("q05", MEMBERS, "members that endorse at the end of the round: 5 % quantile of the runs"),
            Column.count("q25", MEMBERS, "25 % quantile"),
            Column.count("median", MEMBERS, "median"),
            Column.count("q75", MEMBERS, "75 % quantile"),
            Column.count("q95", MEMBERS, "95 % quantile"),
            Column.count(
                            "recorded_least",
                            MEMBERS,
                            "members that really had endorsed by then, if each did as late as the record allows; with the"
                                    + " proposer's home")
                    .emptyWhen("no endorsement is on record"),
            Column.count("recorded_most", MEMBERS, "the same, if each did as early as the record allows")
                    .emptyWhen("no endorsement is on record"));

    private EndorserTable() {}

    static Table of(BatchFindings findings, Recorded recorded, int last) {
        Calendar calendar = findings.scenario().calendar();
        Fan fan = findings.fan();
        Table table = new Table(LAYOUT);
        for (int t = 0; t <= last; t++) {
            table.row(
                    t,
                    calendar.dayOf(t),
                    Math.toIntExact(fan.rounds().get(t).n()),
                    (int) fan.quantile(t, 0.05),
                    (int) fan.quantile(t, 0.25),
                    (int) fan.quantile(t, 0.5),
                    (int) fan.quantile(t, 0.75),
                    (int) fan.quantile(t, 0.95),
                    recorded.known() ? recorded.atLeast(t) : null,
                    recorded.known() ? recorded.atMost(t) : null);
        }
        return table;
    }
}
