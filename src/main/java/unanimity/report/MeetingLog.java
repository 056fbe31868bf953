package unanimity.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;
import unanimity.model.Trace;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/** Every bilateral of a run as a row: the last ask and offer in it, and what came of it. Costs are in points of capital. */
final class MeetingLog {

    private static final Layout LAYOUT = Layout.of(
            "a meeting of the proposer with one member, in the order in which they were held",
            Column.round("round", "when it was held"),
            Column.day("date", "day of that round: of its summit, of a later event in it, else its first"),
            Column.text("summit", "name of the summit at which it was held").emptyWhen("there was none in that round"),
            Column.id("member", "a member", "who was met"),
            Column.choice("outcome", "what came of it")
                    .or("deal", "they agreed")
                    .or("no deal", "asks and offers did not meet")
                    .or("out of reach", "nothing on the table reached what the member needed, so nothing was offered")
                    .or("endorsement hastened", "the member had agreed before; it endorses at the end of the round"),
            Column.count("in_vain", "meetings", "meetings with that member without a deal up to and with this one"),
            Column.count("exchanges", "exchanges", "how often an ask was answered by an offer"),
            Column.amount("ask_cost", "what the member's last ask would have cost the proposer")
                    .emptyWhen("there was no exchange"),
            Column.amount("bid_cost", "what the proposer's offer in answer would have cost it")
                    .emptyWhen("there was no exchange"),
            Column.amount("willingness", "the most that the proposer would have spent at the last exchange")
                    .emptyWhen("there was no exchange"),
            Column.amount("cost", "capital that the deal cost").emptyWhen("there was no deal"));

    private MeetingLog() {}

    static Table table(Scenario scenario, RecordedRun run) {
        Table table = new Table(LAYOUT);
        Map<String, Integer> inVain = new LinkedHashMap<>();
        for (Trace.Round round : run.trace().rounds()) {
            for (Trace.Meeting meeting : round.meetings()) {
                String outcome = outcome(meeting);
                inVain.merge(meeting.member(), outcome.equals("deal") || meeting.consenting() ? 0 : 1, Integer::sum);
                Trace.@Nullable Exchange last = last(meeting);
                Trace.@Nullable Deal deal = meeting.deal();
                table.row(
                        round.round(),
                        scenario.dayAfterEvents(round.round()),
                        round.summit(),
                        meeting.member(),
                        outcome,
                        inVain.get(meeting.member()),
                        meeting.exchanges().size(),
                        last == null ? null : last.askCost(),
                        last == null ? null : last.bidCost(),
                        last == null ? null : last.willingness(),
                        deal == null ? null : deal.cost());
            }
        }
        return table;
    }

    private static String outcome(Trace.Meeting meeting) {
        if (meeting.deal() != null) {
            return "deal";
        }
        if (meeting.consenting()) {
            return "endorsement hastened";
        }
        return meeting.irreconcilable() ? "out of reach" : "no deal";
    }

    private static Trace.@Nullable Exchange last(Trace.Meeting meeting) {
        int exchanges = meeting.exchanges().size();
        return exchanges == 0 ? null : meeting.exchanges().get(exchanges - 1);
    }
}
