package unanimity.simulation;

import sim.engine.SimState;
import sim.engine.Steppable;
import unanimity.bargaining.AlternatingOffers;
import unanimity.bargaining.Bundle;
import unanimity.model.Tolerance;

/** The proposer on the schedule: it plans whom to see, and meets them one after another. */
final class Proposer implements Steppable {

    private final Situation now;
    private final Gains gains;
    private final Board board;
    private final Prospects prospects;
    private final Visits visits;
    private final Agreement agreement;
    private final Witness witness;
    private final AlternatingOffers offers = new AlternatingOffers();
    private final Bundle deal = new Bundle();
    private int meetings;
    private int exchanges;

    Proposer(Situation situation, Gains gains, Board board, Prospects prospects, Agreement agreement, Witness witness) {
        now = situation;
        this.gains = gains;
        this.board = board;
        this.prospects = prospects;
        visits = new Visits(situation, board, prospects);
        this.agreement = agreement;
        this.witness = witness;
    }

    @Override
    public void step(SimState state) {
        int t = Negotiation.round(state);
        board.open(t);
        prospects.look();
        witness.meetingsBegin(t);
        int reachable = visits.plan(t);
        int capacity = visits.capacity(t);
        for (int visit = 0; visit < Math.min(reachable, capacity); visit++) {
            meet(visits.member(visit), t);
        }
    }

    /** Meetings held so far. */
    int meetings() {
        return meetings;
    }

    /** Exchanges of ask and bid so far. */
    int exchanges() {
        return exchanges;
    }

    private void meet(int i, int t) {
        meetings++;
        witness.met(i, t);
        if (now.roster().consenting(i)) {
            now.roster().hurry(i, t);
        } else if (board.irreconcilable(i)) {
            part(i, true, t);
        } else if (bargain(i, t)) {
            witness.dealt(i, board.table(i), deal, t);
            agreement.strike(i, t, board.table(i), deal);
        } else {
            board.state(i, offers.lastAskCost());
            part(i, false, t);
        }
    }

    private boolean bargain(int i, int t) {
        return offers.meet(
                board.table(i).frontier,
                prospects.sides(i),
                new AlternatingOffers.Circumstances(
                        prospects.clock(t), board.stated(i), now.numbers().of(ProposalNumber.SPLIT)),
                (exchange, ask, willingness, settled) -> {
                    exchanges++;
                    witness.heard(exchange, ask, willingness, settled);
                },
                deal);
    }

    private void part(int i, boolean irreconcilable, int t) {
        if (Tolerance.below(gains.gain(i), 0)) {
            gains.like(i, gains.liking(i) - now.numbers().of(ProposalNumber.SOUR));
        }
        witness.parted(i, irreconcilable, t);
    }
}
