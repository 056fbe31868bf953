package unanimity.simulation;

import sim.engine.SimState;
import sim.engine.Steppable;
import unanimity.chance.Purpose;

/** A rival on the schedule: it enters, and leaves when its day, its home or its luck is gone. */
final class RivalAgent implements Steppable {

    private final int r;
    private final Situation now;
    private final Witness witness;

    RivalAgent(int rival, Situation situation, Witness witness) {
        r = rival;
        now = situation;
        this.witness = witness;
    }

    @Override
    public void step(SimState state) {
        int t = Negotiation.round(state);
        Rivals rivals = now.rivals();
        if (rivals.left(r) || t < now.plan().rivals.enterRound[r]) {
            return;
        }
        boolean entered = !rivals.standing(r);
        rivals.enter(r);
        if (leaves(t)) {
            rivals.leave(r);
            if (!entered) {
                witness.rivalLeft(r, t);
            }
        } else if (entered) {
            witness.rivalEntered(r, t);
        }
    }

    private boolean leaves(int t) {
        RivalPlan plan = now.plan().rivals;
        int home = plan.home[r];
        if (t >= plan.exitRound[r] || !now.roster().withholding(home)) {
            return true;
        }
        now.peers().look();
        double hazard = now.numbers().cell[plan.exitRate[r]] * now.peers().steep(home);
        return hazard > 0
                && now.chance().uniform(Purpose.RIVAL_EXIT, plan.identity[r], t) < 1 - StrictMath.exp(-hazard);
    }
}
