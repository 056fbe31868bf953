package unanimity.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the records of a trace mean, by their kind. Every record starts with {@code kind}. */
public final class TraceLayout {

    private static final String NOT_ASKED = "it did not withhold when the meetings began";

    private TraceLayout() {}

    /** The kinds in the order in which a reader meets them. */
    public static Map<String, Layout> byKind() {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        layouts.put("round", round());
        layouts.put("happening", happening());
        layouts.put("member", member());
        layouts.putAll(MeetingLayout.byKind());
        layouts.put(
                "closing",
                of(
                        "a member at the end, after the last deals",
                        List.of(Column.id("member", "a member", "the member")),
                        gain()));
        return Collections.unmodifiableMap(layouts);
    }

    private static Layout round() {
        return Layout.of(
                "a round; the records after it belong to it",
                when(),
                Column.day("date", "its first day"),
                Column.text("summit", "name of the summit held in it").emptyWhen("there is none"),
                Column.share("pressure", "the pressure of the deadline", "how much of it is felt"),
                Column.count("endorsers", "members", "how many endorse at its end"),
                Column.share("influence", "all influence", "how much of it they hold"),
                Column.amount("spent", "what the proposer has spent by its end"));
    }

    private static Layout happening() {
        Column what = Column.choice("what", "what happened")
                .or("extended", "the deadline is moved")
                .or("not_extended", "the deadline stays")
                .or("event", "an event of the scenario")
                .or("opened", "a demand comes onto the table")
                .or("leaked", "a secret pledge becomes known")
                .or("rival_entered", "")
                .or("rival_left", "")
                .or("recanted", "a member takes its endorsement back")
                .or("lapsed", "a member takes back its consent, before it has endorsed")
                .or("consented", "a member agrees unpaid")
                .or("consented_in_deal", "a member agrees in a deal")
                .or("gave_up", "a member gives up the demands that it has left")
                .or("endorsed", "")
                .or("silence_began", "the rule is met, and a silence procedure begins")
                .or("objected", "a member breaks the silence");
        String subject =
                "id of a member, rival or demand (MEMBER.DEMAND), or an event's place in the file from 0; may be the empty text";
        return Layout.of(
                "something that happened besides meetings",
                when(),
                what,
                Column.plain("subject", subject, "whom or what it concerns"));
    }

    private static Layout member() {
        return of(
                "a member in a round",
                List.of(
                        when(),
                        Column.id("member", "a member", "the member"),
                        Column.stance("where it stands at the end of the round")),
                gain(),
                List.of(
                        Column.amount("floor", "least worth of a deal at which it gains by agreeing")
                                .emptyWhen(NOT_ASKED),
                        Column.amount("ask_worth", "worth to it of what it would ask")
                                .emptyWhen(NOT_ASKED),
                        Column.amount("ask_cost", "what that would cost the proposer")
                                .emptyWhen(NOT_ASKED),
                        Column.amount("willingness", "the most that the proposer would spend on it now")
                                .emptyWhen(NOT_ASKED),
                        Column.points("gap", "ask_cost less willingness; 0 or less when a deal is near")
                                .emptyWhen(NOT_ASKED),
                        Column.flag("irreconcilable", "whether nothing on the table reaches its floor")
                                .emptyWhen(NOT_ASKED)));
    }

    private static List<Column> gain() {
        return List.of(
                Column.points(
                        "gain",
                        "policy + affinity + pledges − irritation + peers + taste + drift − reservation; above 0 it would rather have the proposal than wait or fail"),
                Column.points("policy", "its dissatisfaction with where the proposal stands, as a loss: 0 or below"),
                Column.points("affinity", "liking (above 0) or grudge (below 0) towards the proposal"),
                Column.points("pledges", "worth of what it was granted, as far as it is believed"),
                Column.points("irritation", "what the pledges to others cost it; below 0 where they benefit it"),
                Column.amount("peers", "pull of those who have endorsed"),
                Column.points("taste", "its private taste, drawn once per run"),
                Column.points("drift", "its change of mood so far, a random walk"),
                Column.points(
                        "reservation",
                        "what it can expect without this agreement: the value of failing, rivals and waiting"),
                Column.points("hope", "the part of the reservation that rivals and waiting add"));
    }

    static Column when() {
        return Column.round("round", "the round");
    }

    @SafeVarargs
    static Layout of(String row, List<Column>... parts) {
        List<Column> columns = new ArrayList<>();
        for (List<Column> part : parts) {
            columns.addAll(part);
        }
        return new Layout(row, columns);
    }
}
