package unanimity.chart;

import java.util.List;
import unanimity.model.RecordedRun;
import unanimity.model.Trace;
import unanimity.results.Table;

/**
 * The numbers of a convergence chart as rows: one measure of one round, and of one member where it has one. The
 * day is the first of the round, of a milestone its own.
 */
final class ConvergenceTable {

    private ConvergenceTable() {}

    static Table of(RecordedRun run, Convergence numbers, List<Milestone> milestones) {
        Table table = new Table(List.of("round", "date", "member", "measure", "value", "label"));
        for (Trace.Round round : run.trace().rounds()) {
            int t = round.round();
            String share = numbers.weight() + "_share";
            table.row(t, round.date(), null, "endorsers", numbers.endorsers().get(t), null);
            table.row(t, round.date(), null, share, numbers.share().get(t), null);
            for (Milestone milestone : milestones) {
                if (milestone.round() == t) {
                    table.row(t, milestone.day(), null, milestone.kind(), 1, milestone.words());
                }
            }
            for (HoldOut holdOut : numbers.holdOuts()) {
                rows(table, round, holdOut);
            }
        }
        return table;
    }

    private static void rows(Table table, Trace.Round round, HoldOut holdOut) {
        int t = round.round();
        String id = holdOut.member().id();
        String name = holdOut.member().name();
        if (!Double.isNaN(holdOut.gap(t))) {
            table.row(t, round.date(), id, "gap", holdOut.gap(t), name);
        }
        if (holdOut.outOfReach(t)) {
            table.row(t, round.date(), id, "out_of_reach", 1, name);
        }
        if (holdOut.result().consentRound() == t) {
            table.row(t, round.date(), id, "consents", 1, name);
        }
        if (holdOut.result().round() == t) {
            table.row(t, round.date(), id, "endorses", 1, name);
        }
    }
}
