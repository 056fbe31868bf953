package unanimity.chart;

import java.util.List;
import unanimity.model.RecordedRun;
import unanimity.model.Trace;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/**
 * The numbers of a convergence chart as rows: one measure of one round, and of one member where it has one. The
 * day is the first of the round, of a milestone its own.
 */
final class ConvergenceTable {

    private static final Layout LAYOUT = Layout.of(
            "a measure in a round, and of a member where it has one",
            Column.round("round", "the round"),
            Column.day("date", "its first day; of a milestone (summit, rival, event) its own day"),
            Column.id("member", "a member", "whose measure it is").emptyWhen("it concerns all"),
            Column.choice("measure", "what is measured")
                    .or("endorsers", "members endorsing at the end of the round: a number of members")
                    .or("influence_share", "their share of all influence, 0 to 1")
                    .or("votes_share", "instead of it under a weighted rule: their share of all votes, 0 to 1")
                    .or(
                            "population_share",
                            "instead of it under a qualified majority: their share of the population, 0 to 1")
                    .or("gap", "what a withholding member asks less what the proposer would spend, points of capital")
                    .or("out_of_reach", "nothing on the table reaches what the member needs")
                    .or("consents", "the member agrees for good")
                    .or("endorses", "the member endorses for good")
                    .or("recants", "a member takes its endorsement back")
                    .or("summit", "leaders meet")
                    .or("event", "an event of the scenario")
                    .or("rival_enters", "")
                    .or("rival_leaves", "")
                    .or("silence_begins", "the rule is met, and a silence procedure begins"),
            Column.number("value", "that of the measure", "the measure; 1 where something happened"),
            Column.text("label", "the member's name, or what happened in words").emptyWhen("it is a sum over members"));

    private ConvergenceTable() {}

    static Table of(RecordedRun run, Convergence numbers, List<Milestone> milestones) {
        Table table = new Table(LAYOUT);
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
