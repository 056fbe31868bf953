package unanimity.simulation;

import unanimity.chance.Purpose;
import unanimity.model.Itinerary;
import unanimity.model.Route;
import unanimity.model.RouteView;

/** Whom the proposer can reach in a round, in the order in which it would see them. */
final class Visits implements RouteView {

    private static final double NOT_DRAWN = -1;

    private final Situation now;
    private final Board board;
    private final Prospects prospects;
    private final Route route;
    private final Route otherwise;
    private final int[] order;
    private final double[] place;
    private final double[] second;
    private final double[] tie;
    private int round;

    Visits(Situation situation, Board board, Prospects prospects) {
        now = situation;
        this.board = board;
        this.prospects = prospects;
        Itinerary itinerary = situation.plan().scenario.proposal().approach().itinerary();
        route = itinerary.kind().route();
        otherwise = Itinerary.Kind.CLOSEST_DEAL.route();
        int n = situation.plan().members;
        order = new int[n];
        place = new double[n];
        second = new double[n];
        tie = new double[n];
    }

    /** Plans round {@code t}. @return how many members can be met, their order in {@link #member} */
    int plan(int t) {
        round = t;
        int summit = now.plan().summits.at(t);
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (worthMeeting(i, t) && reachable(i, t, summit)) {
                insert(i, count++);
            }
        }
        return count;
    }

    /** The member that would be met in this place, from 0. */
    int member(int visit) {
        return order[visit];
    }

    /** Meetings that can be held in round {@code t}. */
    int capacity(int t) {
        int summit = now.plan().summits.at(t);
        return summit < 0
                ? (int) now.numbers().of(ProposalNumber.MEETINGS)
                : now.plan().summits.capacity(summit, now.numbers().cell);
    }

    /** Whether anything is left to settle with a member: a deal, or an endorsement that a meeting can hasten. */
    private boolean worthMeeting(int i, int t) {
        return now.roster().withholding(i)
                || (now.roster().consenting(i)
                        && !now.plan().ratification[i]
                        && !now.deadline().reached(t));
    }

    private boolean reachable(int i, int t, int summit) {
        if (summit >= 0) {
            return now.plan().summits.present(summit, i);
        }
        return now.chance().uniform(Purpose.ACCESS, now.plan().names.memberIdentity[i], t)
                < now.numbers().of(MemberNumber.ACCESS, i);
    }

    private void insert(int i, int count) {
        place[i] = route.place(i, this);
        second[i] = place[i] == Integer.MAX_VALUE ? otherwise.place(i, this) : 0;
        tie[i] = NOT_DRAWN;
        int at = count;
        while (at > 0 && before(i, order[at - 1])) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = i;
    }

    private boolean before(int i, int j) {
        if (place[i] != place[j]) {
            return place[i] < place[j];
        }
        return second[i] != second[j] ? second[i] < second[j] : tie(i) < tie(j);
    }

    /** Drawn only where it decides, which is rare. */
    private double tie(int i) {
        if (tie[i] == NOT_DRAWN) {
            tie[i] = now.chance().uniform(Purpose.TIE, now.plan().names.memberIdentity[i], round);
        }
        return tie[i];
    }

    @Override
    public double gap(int i) {
        double asked = board.stated(i) >= 0 ? board.stated(i) : board.costOfDemands(i);
        return asked - prospects.firstBid(i, round);
    }

    @Override
    public boolean consenting(int i) {
        return now.roster().consenting(i);
    }

    @Override
    public boolean hopeless(int i) {
        return board.believedIrreconcilable(i);
    }

    @Override
    public double influence(int i) {
        return now.numbers().of(MemberNumber.INFLUENCE, i);
    }

    @Override
    public double rise(int i) {
        now.peers().look();
        return now.peers().rise(i);
    }

    @Override
    public int scriptPlace(int i) {
        return now.plan().scriptPlace[i];
    }
}
