package unanimity.simulation;

import unanimity.chance.Purpose;

/** How a member consents, and how long it deliberates then. */
final class Consents {

    private final Situation now;
    private final Witness witness;

    Consents(Situation situation, Witness witness) {
        now = situation;
        this.witness = witness;
    }

    /** Consents in a deal; what it still demanded is given up. */
    void paid(int i, int t) {
        now.ledger().giveUp(i);
        now.roster().consent(i, t, t - deliberation(i, t), true);
        witness.consented(i, t, true);
    }

    /** Consents unpaid; at the start as if some rounds earlier, by the soundings before. */
    void unpaid(int i, int t) {
        now.ledger().giveUp(i);
        double begun = t == 0 ? t - now.numbers().of(MemberNumber.SOUNDINGS, i) : t;
        now.roster().consent(i, t, begun - deliberation(i, t), false);
        witness.consented(i, t, false);
    }

    /** Mean rounds times ln u: minus the length of a deliberation. */
    private double deliberation(int i, int t) {
        double mean = now.numbers().of(MemberNumber.DELIBERATION, i);
        return mean == 0
                ? 0
                : mean
                        * StrictMath.log(
                                now.chance().uniform(Purpose.DELIBERATION, now.plan().names.memberIdentity[i], t));
    }
}
