package unanimity.results;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.Trace;

/**
 * A trace as JSON Lines: one record a line, each with its {@code kind} and {@code round}. Kinds: {@code round},
 * {@code happening}, {@code member} (stance, gain term by term, ask and willingness), {@code meeting}, {@code exchange},
 * {@code pledge} and {@code amendment} (with {@code asked_} or {@code offered_} before it those of the last exchange), and
 * after the last round {@code closing} (a member's gain when all is over). Amounts are in points.
 */
public final class TraceWriter {

    private final List<String> lines = new ArrayList<>();

    private TraceWriter() {}

    /** The whole trace; every line ends with a line feed. */
    public static String write(Trace trace) {
        TraceWriter writer = new TraceWriter();
        trace.rounds().forEach(writer::round);
        for (Trace.Closing closing : trace.closing()) {
            writer.add(withGain(Row.of("closing").with("member", closing.member()), closing.gain()));
        }
        return String.join("\n", writer.lines) + "\n";
    }

    private void round(Trace.Round round) {
        add(Row.of("round")
                .with("round", round.round())
                .with("date", round.date())
                .with("summit", round.summit())
                .with("pressure", round.pressure())
                .with("endorsers", round.endorsers())
                .with("influence", round.influence())
                .with("spent", round.spent()));
        for (Trace.Happening happening : round.happenings()) {
            add(Row.of("happening")
                    .with("round", round.round())
                    .with("what", happening.kind())
                    .with("subject", happening.subject()));
        }
        round.members().forEach(member -> member(round.round(), member));
        round.meetings().forEach(meeting -> meeting(round.round(), meeting));
    }

    private void member(int round, Trace.MemberState state) {
        Trace.@Nullable Prospect prospect = state.prospect();
        Row row = Row.of("member")
                .with("round", round)
                .with("member", state.member())
                .with("stance", state.stance());
        add(withGain(row, state.gain())
                .with("floor", prospect == null ? null : prospect.floor())
                .with("ask_worth", prospect == null ? null : prospect.askWorth())
                .with("ask_cost", prospect == null ? null : prospect.askCost())
                .with("willingness", prospect == null ? null : prospect.willingness())
                .with("gap", prospect == null ? null : prospect.gap())
                .with("irreconcilable", prospect == null ? null : prospect.irreconcilable()));
    }

    private static Row withGain(Row row, Trace.Gain gain) {
        return row.with("gain", gain.total())
                .with("policy", gain.policy())
                .with("affinity", gain.affinity())
                .with("pledges", gain.pledges())
                .with("irritation", gain.irritation())
                .with("peers", gain.peers())
                .with("taste", gain.taste())
                .with("drift", gain.drift())
                .with("reservation", gain.reservation())
                .with("hope", gain.hope());
    }

    private void meeting(int round, Trace.Meeting meeting) {
        Trace.@Nullable Deal deal = meeting.deal();
        add(Row.of("meeting")
                .with("round", round)
                .with("member", meeting.member())
                .with("consenting", meeting.consenting())
                .with("irreconcilable", meeting.irreconcilable())
                .with("floor", meeting.floor())
                .with("deal_worth", deal == null ? null : deal.worth())
                .with("deal_cost", deal == null ? null : deal.cost()));
        for (Trace.Exchange exchange : meeting.exchanges()) {
            add(Row.of("exchange")
                    .with("round", round)
                    .with("member", meeting.member())
                    .with("exchange", exchange.exchange())
                    .with("ask_worth", exchange.askWorth())
                    .with("ask_cost", exchange.askCost())
                    .with("bid_worth", exchange.bidWorth())
                    .with("willingness", exchange.willingness())
                    .with("settled", exchange.settled()));
        }
        terms(round, meeting.member(), "", deal);
        terms(round, meeting.member(), "asked_", meeting.asked());
        terms(round, meeting.member(), "offered_", meeting.offered());
    }

    private void terms(int round, String member, String prefix, Trace.@Nullable Deal deal) {
        if (deal == null) {
            return;
        }
        for (Trace.Pledge pledge : deal.pledges()) {
            add(Row.of(prefix + "pledge")
                    .with("round", round)
                    .with("member", member)
                    .with("demand", pledge.demand().demand())
                    .with("level", pledge.level())
                    .with("worth", pledge.worth())
                    .with("cost", pledge.cost()));
        }
        for (Trace.Amendment amendment : deal.amendments()) {
            add(Row.of(prefix + "amendment")
                    .with("round", round)
                    .with("member", member)
                    .with("issue", amendment.issue())
                    .with("from", amendment.from())
                    .with("to", amendment.to())
                    .with("worth", amendment.worth())
                    .with("cost", amendment.cost()));
        }
    }

    private void add(Row row) {
        lines.add(row.toString());
    }
}
