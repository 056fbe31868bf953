package unanimity.simulation;

/** Demands that come onto the table in the course of a run, grants from outside, and what a grant does to the proposal. */
final class Openings {

    private final Situation now;
    private final Board board;
    private final Witness witness;

    Openings(Situation situation, Board board, Witness witness) {
        now = situation;
        this.board = board;
        this.witness = witness;
    }

    /** Lets the demands of this day open. */
    void onDay(int t) {
        DemandPlan demands = now.plan().demands;
        for (int d : demands.dated) {
            if (demands.openingRound[d] == t) {
                turn(d, t);
            }
        }
    }

    /** Lets the demands open that wait for the first grant of {@code d}. */
    void after(int d, int t) {
        for (int follower : now.plan().demands.followers[d]) {
            turn(follower, t);
        }
    }

    /** Carries out what event {@code e} grants, if anything. */
    void fromOutside(int e, int t) {
        EventPlan events = now.plan().events;
        int d = events.granted[e];
        if (d < 0) {
            return;
        }
        Ledger ledger = now.ledger();
        double level = now.numbers().cell[events.level[e]];
        double lasts = now.numbers().cell[events.lasts[e]];
        boolean fresh = ledger.level(d) == 0;
        now.purse().pledge(d, 0, board.appraisal().worthFromOutside(d, Math.max(0, level - ledger.level(d)), lasts));
        shift(d, ledger.grantFromOutside(d, level, lasts, t));
        if (fresh && ledger.level(d) > 0) {
            ledger.credit(d, e);
            after(d, t);
        }
    }

    /** Moves the proposal by what a rise of a level shifts. */
    void shift(int d, double rise) {
        DemandPlan demands = now.plan().demands;
        for (int s = 0; s < demands.shiftIssue[d].length; s++) {
            now.draft().move(demands.shiftIssue[d][s], now.numbers().cell[demands.shiftCell[d][s]] * rise);
        }
    }

    private void turn(int d, int t) {
        if (now.ledger().turn(d, now.chance())) {
            int i = now.plan().demands.owner[d];
            board.disturb(i);
            if (now.roster().consenting(i)) {
                now.roster().withdrawConsent(i);
            }
            witness.opened(d, t);
        }
    }
}
