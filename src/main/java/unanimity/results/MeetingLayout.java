package unanimity.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the records of a meeting in a trace mean. */
final class MeetingLayout {

    private static final String NO_SOLUTION = "no deal is good for both, or the member had agreed before";

    private MeetingLayout() {}

    /** The kinds in the order in which a reader meets them. */
    static Map<String, Layout> byKind() {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        layouts.put("meeting", meeting());
        layouts.put("frontier", frontier());
        layouts.put("exchange", exchange());
        terms(layouts, "", "a deal");
        terms(layouts, "asked_", "the last ask of a meeting");
        terms(layouts, "offered_", "the last offer of a meeting");
        return layouts;
    }

    private static void terms(Map<String, Layout> layouts, String prefix, String of) {
        layouts.put(prefix + "pledge", pledge(of));
        layouts.put(prefix + "amendment", amendment(of));
    }

    private static Layout meeting() {
        return TraceLayout.of(
                "a meeting of the proposer with one member, in the order in which they were held",
                met(),
                List.of(
                        Column.flag("consenting", "whether it had agreed before, and was met to endorse sooner"),
                        Column.flag("irreconcilable", "whether nothing on the table reached its floor"),
                        Column.amount("floor", "least worth of a deal at which it gains by agreeing"),
                        Column.amount("reserve", "the most that the proposer would spend on it in the end")
                                .emptyWhen("it had agreed before"),
                        Column.flag("stepped", "whether something on the table can be granted in steps only")
                                .emptyWhen("it had agreed before")),
                solutions(),
                List.of(
                        Column.amount("deal_worth", "worth of the deal to it").emptyWhen("there was no deal"),
                        Column.amount("deal_cost", "capital that the deal cost the proposer")
                                .emptyWhen("there was no deal")));
    }

    /** What solution concepts would choose. */
    private static List<Column> solutions() {
        return List.of(
                Column.amount("nash_worth", "worth to it at the Nash point, where the product of both gains is largest")
                        .emptyWhen(NO_SOLUTION),
                Column.amount("nash_cost", "cost to the proposer at that point").emptyWhen(NO_SOLUTION),
                Column.amount(
                                "kalai_smorodinsky_worth",
                                "worth to it at the Kalai–Smorodinsky point, where both get the same share of the most that each could gain")
                        .emptyWhen(NO_SOLUTION),
                Column.amount("kalai_smorodinsky_cost", "cost to the proposer at that point")
                        .emptyWhen(NO_SOLUTION));
    }

    private static Layout frontier() {
        return TraceLayout.of(
                "a point of the frontier of a meeting: a package that no other on the table beats",
                met(),
                List.of(Column.amount("worth", "to the member"), Column.amount("cost", "to the proposer")));
    }

    private static Layout exchange() {
        return TraceLayout.of(
                "an exchange in a meeting: an ask, and the offer that answers it",
                met(),
                List.of(
                        Column.count("exchange", "exchanges", "its number in the meeting, from 0"),
                        Column.amount("ask_worth", "worth to the member of what it asks"),
                        Column.amount("ask_cost", "what that would cost the proposer"),
                        Column.amount("bid_worth", "worth to the member of what the proposer offers"),
                        Column.amount("bid_cost", "what that would cost the proposer"),
                        Column.amount(
                                "willingness", "the most that the proposer would spend now; the offer can cost less"),
                        Column.flag("settled", "whether it ended the meeting with a deal")));
    }

    private static Layout pledge(String of) {
        return TraceLayout.of(
                "a demand in " + of,
                met(),
                List.of(
                        Column.id("demand", "a demand", "which one"),
                        Column.share("level", "the demand", "up to which it is granted"),
                        Column.amount("worth", "to the member"),
                        Column.amount("cost", "to the proposer")));
    }

    private static Layout amendment(String of) {
        return TraceLayout.of(
                "a move of the proposal on an issue in " + of,
                met(),
                List.of(
                        Column.id("issue", "an issue", "on which it moves"),
                        Column.share("from", "the scale", "where it stood"),
                        Column.share("to", "the scale", "where it moves"),
                        Column.amount("worth", "to the member"),
                        Column.amount("cost", "to the proposer")));
    }

    private static List<Column> met() {
        return List.of(TraceLayout.when(), Column.id("member", "a member", "the member that is met"));
    }
}
