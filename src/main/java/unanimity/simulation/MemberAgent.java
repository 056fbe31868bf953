package unanimity.simulation;

import unanimity.chance.Purpose;
import unanimity.model.Tolerance;

/** A member on the schedule: it weighs what it would gain, and consents, gives up or turns back. */
final class MemberAgent {

    private final int i;
    private final Situation now;
    private final Gains gains;
    private final Consents consents;
    private final Witness witness;

    MemberAgent(int member, Situation situation, Gains gains, Consents consents, Witness witness) {
        i = member;
        now = situation;
        this.gains = gains;
        this.consents = consents;
        this.witness = witness;
    }

    void weigh() {
        gains.weigh(i);
    }

    void deliberate(int t) {
        switch (now.roster().stance(i)) {
            case ENDORSING -> {
                if (regrets()) {
                    recant(t);
                }
            }
            case CONSENTING -> {
                if (now.roster().paid(i) ? regrets() : Tolerance.below(gains.gain(i), 0)) {
                    now.roster().withdrawConsent(i);
                    now.ledger().reopen(i);
                    witness.lapsed(i, t);
                }
            }
            case WITHHOLDING -> {
                if (!Tolerance.below(gains.gain(i), 0)) {
                    consider(t);
                }
            }
        }
    }

    /** Whether an endorsement or a deal has become too bad to stand by; the home member never finds so. */
    boolean regrets() {
        return i != now.plan().home
                && Tolerance.below(gains.gain(i), -now.numbers().of(MemberNumber.RECANT_MARGIN, i));
    }

    /** Turns back from an endorsement; what it gave up is demanded again. */
    void recant(int t) {
        now.roster().recant(i);
        now.ledger().reopen(i);
        witness.recanted(i, t);
    }

    private void consider(int t) {
        if (!now.ledger().anyOpen(i)) {
            consents.unpaid(i, t);
        } else if (givesUp(t)) {
            witness.gaveUp(i, t);
            consents.unpaid(i, t);
        }
    }

    private boolean givesUp(int t) {
        double bluff = now.numbers().of(MemberNumber.BLUFF, i);
        if (bluff == 0 || now.deadline().reached(t)) {
            return true;
        }
        double probability = 1 - StrictMath.exp(-(gains.pressure() / bluff));
        return now.chance().uniform(Purpose.BLUFF, now.plan().names.memberIdentity[i], t) < probability;
    }
}
