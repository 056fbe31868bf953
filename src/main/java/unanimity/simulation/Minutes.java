package unanimity.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.bargaining.BargainingProblem;
import unanimity.bargaining.Bundle;
import unanimity.bargaining.Frontier;
import unanimity.bargaining.Outline;
import unanimity.model.Trace;

/** Takes the minutes of the meetings of a round: what could have been agreed, what was asked, offered and agreed. */
final class Minutes {

    private final Situation now;
    private final Board board;
    private final Prospects prospects;
    private final List<Trace.Meeting> meetings = new ArrayList<>();
    private final List<Trace.Exchange> exchanges = new ArrayList<>();
    private final Bundle bid = new Bundle();
    private Trace.@Nullable OutcomeSpace space;
    private Trace.@Nullable Deal asked;
    private Trace.@Nullable Deal offered;
    private int met = -1;

    Minutes(Insight insight) {
        now = insight.now();
        board = insight.board();
        prospects = insight.prospects();
    }

    /** Begins a round. */
    void clear() {
        meetings.clear();
    }

    /** The meetings of the round so far. */
    List<Trace.Meeting> meetings() {
        return meetings;
    }

    void open(int member) {
        met = member;
        exchanges.clear();
        asked = null;
        offered = null;
        if (now.roster().consenting(member)) {
            meetings.add(new Trace.Meeting(id(), true, false, 0, null, List.of(), null, null, null));
        } else {
            space = space();
        }
    }

    void exchange(int exchange, Bundle ask, double willingness, boolean settled) {
        Table table = board.table(met);
        asked = Deals.of(now, table, ask);
        table.frontier.best(willingness, bid);
        offered = Deals.of(now, table, bid);
        exchanges.add(
                new Trace.Exchange(exchange, ask.worth(), ask.cost(), bid.worth(), bid.cost(), willingness, settled));
    }

    void close(boolean irreconcilable, Trace.@Nullable Deal deal) {
        meetings.add(new Trace.Meeting(
                id(), false, irreconcilable, board.floor(met), space, exchanges, deal, asked, offered));
    }

    /** As both sides come to the table, before a deal changes it. */
    private Trace.OutcomeSpace space() {
        Frontier table = board.table(met).frontier;
        double reserve = prospects.sides(met).proposer().at(1);
        BargainingProblem problem =
                new BargainingProblem(Outline.of(table), table.stepped(), board.floor(met), reserve);
        return new Trace.OutcomeSpace(
                problem.frontier(), problem.stepped(), reserve, problem.nash(), problem.kalaiSmorodinsky());
    }

    private String id() {
        return now.plan().memberList.get(met).id();
    }
}
