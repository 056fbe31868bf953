package unanimity.simulation;

/** How well others have been settled, as far as it is known: the best share of its demands that each member can envy. */
final class Envy {

    private final Situation now;
    private final Board board;
    private final double[] share;

    Envy(Situation situation, Board board) {
        now = situation;
        this.board = board;
        share = new double[situation.plan().members];
    }

    /** Takes up what is known at the start of the phase. */
    void look() {
        for (int i = 0; i < share.length; i++) {
            share[i] = publicShare(i);
        }
    }

    /** The largest public share of the other members, 0 to 1. */
    double best(int i) {
        double best = 0;
        for (int j = 0; j < share.length; j++) {
            if (j != i) {
                best = Math.max(best, share[j]);
            }
        }
        return best;
    }

    private double publicShare(int i) {
        DemandPlan demands = now.plan().demands;
        double settled = 0;
        double all = 0;
        for (int d = demands.first[i]; d < demands.first[i + 1]; d++) {
            double worth = board.appraisal().worthInFull(d);
            all += worth;
            if (!now.ledger().secret(d)) {
                settled += worth * now.ledger().level(d);
            }
        }
        return all == 0 ? 0 : settled / all;
    }
}
