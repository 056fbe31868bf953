package unanimity.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.bargaining.AlternatingOffers.Sides;
import unanimity.bargaining.Bundle;
import unanimity.model.Trace;
import unanimity.model.Trace.Happening;
import unanimity.model.Trace.Happening.Kind;

/** Writes down everything that happens in a run. */
final class Chronicler implements Witness {

    /** Points at which the frontier of a meeting is drawn, between nothing and everything. */
    private static final int CORNERS = 32;

    private final Situation now;
    private final Gains gains;
    private final Board board;
    private final Prospects prospects;
    private final List<Trace.Round> rounds = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Trace.Meeting> meetings = new ArrayList<>();
    private final List<Trace.Exchange> exchanges = new ArrayList<>();
    private final List<Trace.Gain> weighed = new ArrayList<>();
    private final List<Trace.@Nullable Prospect> ahead = new ArrayList<>();
    private final Bundle bundle = new Bundle();
    private List<Trace.Corner> frontier = List.of();
    private Trace.@Nullable Deal asked;
    private Trace.@Nullable Deal offered;
    private int met = -1;

    Chronicler(Insight insight) {
        now = insight.now();
        gains = insight.gains();
        board = insight.board();
        prospects = insight.prospects();
    }

    /** Everything that was seen, once the run is over. */
    Trace trace() {
        List<Trace.Closing> closing = new ArrayList<>();
        for (int i = 0; i < now.plan().members; i++) {
            gains.weighAgain(i);
            closing.add(new Trace.Closing(id(i), gain(i)));
        }
        return new Trace(rounds, closing);
    }

    @Override
    public void roundBegins(int t) {
        happenings.clear();
        meetings.clear();
        weighed.clear();
        ahead.clear();
    }

    @Override
    public void extended(boolean moved, int t) {
        if (now.plan().calendar.extension() != null) {
            note(moved ? Kind.EXTENDED : Kind.NOT_EXTENDED, "");
        }
    }

    @Override
    public void event(int event, int t) {
        note(Kind.EVENT, Integer.toString(event));
    }

    @Override
    public void opened(int demand, int t) {
        note(Kind.OPENED, now.plan().demands.refs[demand].toString());
    }

    @Override
    public void leaked(int demand, int t) {
        note(Kind.LEAKED, now.plan().demands.refs[demand].toString());
    }

    @Override
    public void rivalEntered(int rival, int t) {
        note(Kind.RIVAL_ENTERED, now.plan().scenario.rivals().get(rival).id());
    }

    @Override
    public void rivalLeft(int rival, int t) {
        note(Kind.RIVAL_LEFT, now.plan().scenario.rivals().get(rival).id());
    }

    @Override
    public void recanted(int member, int t) {
        note(Kind.RECANTED, id(member));
    }

    @Override
    public void lapsed(int member, int t) {
        note(Kind.LAPSED, id(member));
    }

    @Override
    public void consented(int member, int t, boolean byDeal) {
        note(byDeal ? Kind.CONSENTED_IN_DEAL : Kind.CONSENTED, id(member));
    }

    @Override
    public void gaveUp(int member, int t) {
        note(Kind.GAVE_UP, id(member));
    }

    @Override
    public void endorsed(int member, int t) {
        note(Kind.ENDORSED, id(member));
    }

    @Override
    public void silenceBegan(int t) {
        note(Kind.SILENCE_BEGAN, "");
    }

    @Override
    public void objected(int member, int t) {
        note(Kind.OBJECTED, id(member));
    }

    @Override
    public void meetingsBegin(int t) {
        for (int i = 0; i < now.plan().members; i++) {
            weighed.add(gain(i));
            ahead.add(now.roster().withholding(i) ? prospect(i, t) : null);
        }
    }

    @Override
    public void met(int member, int t) {
        met = member;
        exchanges.clear();
        frontier = List.of();
        asked = null;
        offered = null;
        if (now.roster().consenting(member)) {
            meetings.add(new Trace.Meeting(id(member), true, false, 0, List.of(), List.of(), null, null, null));
        } else {
            frontier = corners(board.table(member));
        }
    }

    @Override
    public void heard(int exchange, Bundle ask, double willingness, boolean settled) {
        Table table = board.table(met);
        asked = Deals.of(now, table, ask);
        table.frontier.best(willingness, bundle);
        offered = Deals.of(now, table, bundle);
        exchanges.add(new Trace.Exchange(exchange, ask.worth(), ask.cost(), bundle.worth(), willingness, settled));
    }

    @Override
    public void dealt(int member, Table table, Bundle deal, int t) {
        Trace.Deal agreed = Deals.of(now, table, deal);
        meetings.add(new Trace.Meeting(
                id(member), false, false, board.floor(member), frontier, exchanges, agreed, asked, offered));
    }

    @Override
    public void parted(int member, boolean irreconcilable, int t) {
        meetings.add(new Trace.Meeting(
                id(member), false, irreconcilable, board.floor(member), frontier, exchanges, null, asked, offered));
    }

    @Override
    public void roundEnds(int t) {
        List<Trace.MemberState> members = new ArrayList<>();
        double influence = 0;
        for (int i = 0; i < now.plan().members; i++) {
            members.add(new Trace.MemberState(id(i), now.roster().stance(i), weighed.get(i), ahead.get(i)));
            influence += now.roster().endorsing(i) ? now.outlook().influenceShare(i) : 0;
        }
        rounds.add(new Trace.Round(
                t,
                now.plan().calendar.dateOf(t),
                now.plan().summits.name(t),
                gains.pressure(),
                now.roster().endorsers(),
                influence,
                now.purse().spent(),
                happenings,
                members,
                meetings));
    }

    private Trace.Gain gain(int i) {
        return new Trace.Gain(
                gains.policy(i),
                gains.liking(i),
                gains.pledges(i),
                gains.irritation(i),
                now.peers().pressure(i),
                now.outlook().taste(i),
                gains.drift(i),
                gains.reservation(i),
                gains.hope(i),
                gains.gain(i));
    }

    private Trace.Prospect prospect(int i, int t) {
        Sides sides = prospects.sides(i);
        double elapsed = prospects.clock(t).elapsed(0);
        double askWorth = sides.member().at(sides.memberTactic().conceded(elapsed));
        board.table(i).frontier.cheapest(askWorth, bundle);
        return new Trace.Prospect(
                board.floor(i),
                askWorth,
                bundle.cost(),
                sides.proposer().at(sides.proposerTactic().conceded(elapsed)),
                board.irreconcilable(i));
    }

    private List<Trace.Corner> corners(Table table) {
        List<Trace.Corner> corners = new ArrayList<>();
        table.frontier.cheapest(table.frontier.top(), bundle);
        double all = bundle.cost();
        for (int c = 0; c <= CORNERS; c++) {
            table.frontier.best(all * c / CORNERS, bundle);
            corners.add(new Trace.Corner(bundle.worth(), bundle.cost()));
        }
        return corners;
    }

    private void note(Kind kind, String subject) {
        happenings.add(new Happening(kind, subject));
    }

    private String id(int member) {
        return now.plan().memberList.get(member).id();
    }
}
