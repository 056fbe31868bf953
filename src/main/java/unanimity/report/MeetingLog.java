package unanimity.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;
import unanimity.model.Trace;
import unanimity.results.Table;

/** Every bilateral of a run as a row: the last ask and bid in it, and what came of it. Costs are in points of capital. */
final class MeetingLog {

    private MeetingLog() {}

    static Table table(Scenario scenario, RecordedRun run) {
        Table table = new Table(List.of(
                "round",
                "date",
                "summit",
                "member",
                "outcome",
                "in_vain",
                "exchanges",
                "ask_cost",
                "bid_cost",
                "cost"));
        Map<String, Integer> inVain = new LinkedHashMap<>();
        for (Trace.Round round : run.trace().rounds()) {
            for (Trace.Meeting meeting : round.meetings()) {
                String outcome = outcome(meeting);
                inVain.merge(meeting.member(), outcome.equals("deal") || meeting.consenting() ? 0 : 1, Integer::sum);
                Trace.@Nullable Exchange last = last(meeting);
                Trace.@Nullable Deal deal = meeting.deal();
                table.row(
                        round.round(),
                        scenario.calendar().dayOf(round.round()),
                        round.summit(),
                        meeting.member(),
                        outcome,
                        inVain.get(meeting.member()),
                        meeting.exchanges().size(),
                        last == null ? null : last.askCost(),
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
