package unanimity.simulation;

import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;
import unanimity.chance.Chance;
import unanimity.chance.Purpose;
import unanimity.model.Outcome;
import unanimity.model.Tolerance;

/** The deciding body on the schedule: endorsements take effect, the rule is asked, time runs out. */
final class DecidingBody implements Steppable {

    private static final int NOT_RUNNING = -1;

    private final Situation now;
    private final Gains gains;
    private final BestCase bestCase;
    private final Agreement agreement;
    private final MemberAgent[] members;
    private final Witness witness;
    private int silenceSince = NOT_RUNNING;
    private int hopelessRounds;
    private int endorsersWeighed;
    private @Nullable Outcome outcome;

    DecidingBody(Situation situation, Gains gains, Agreement agreement, MemberAgent[] members, Witness witness) {
        now = situation;
        this.gains = gains;
        bestCase = new BestCase(situation, gains);
        this.agreement = agreement;
        this.members = members;
        this.witness = witness;
    }

    /** Takes note of the endorsers whose gains are being weighed. */
    void noteEndorsers() {
        endorsersWeighed = now.roster().version();
    }

    @Override
    public void step(SimState state) {
        int t = Negotiation.round(state);
        takeEffect(t);
        if (agreement.struckIn(t) || now.roster().version() != endorsersWeighed) {
            weighAgain(t);
        }
        outcome = decide(t);
    }

    /** How the run ended, or null while it goes on. */
    @Nullable
    Outcome outcome() {
        return outcome;
    }

    private void takeEffect(int t) {
        boolean last = now.deadline().reached(t);
        for (int i = 0; i < members.length; i++) {
            boolean effective = now.roster().due(i, t) || (last && !now.plan().ratification[i]);
            if (now.roster().consenting(i) && effective) {
                now.roster().endorse(i, t);
                witness.endorsed(i, t);
            }
        }
    }

    private void weighAgain(int t) {
        for (int i = 0; i < members.length; i++) {
            if (now.roster().endorsing(i)) {
                gains.weighAgain(i);
            }
        }
        for (int i = 0; i < members.length; i++) {
            if (now.roster().endorsing(i) && members[i].regrets()) {
                members[i].recant(t);
            }
        }
    }

    private @Nullable Outcome decide(int t) {
        boolean met = now.ballot().metBy(now.roster()::endorsing);
        boolean silence = now.plan().numbers.silenceRounds != Cells.NONE;
        if (silenceSince == NOT_RUNNING && met) {
            if (!silence) {
                return Outcome.ADOPTED;
            }
            silenceSince = t;
            witness.silenceBegan(t);
        }
        if (silenceSince != NOT_RUNNING && !met) {
            silenceSince = NOT_RUNNING;
        }
        if (silenceSince != NOT_RUNNING
                && t >= silenceSince + (int) now.numbers().cell[now.plan().numbers.silenceRounds]) {
            silenceSince = NOT_RUNNING;
            if (!objections(t)) {
                return Outcome.ADOPTED;
            }
        }
        if (silenceSince == NOT_RUNNING && now.deadline().reached(t)) {
            return Outcome.DEADLINE;
        }
        return quits(t) ? Outcome.WITHDRAWN : null;
    }

    /** Lets those object who would rather not. @return whether anybody did */
    private boolean objections(int t) {
        boolean objected = false;
        for (int i = 0; i < members.length; i++) {
            if (now.roster().endorsing(i) && i != now.plan().home && reluctant(i) && objects(i, t)) {
                witness.objected(i, t);
                members[i].recant(t);
                objected = true;
            }
        }
        return objected;
    }

    private boolean reluctant(int i) {
        return Tolerance.below(gains.gain(i), 0) && !members[i].regrets();
    }

    private boolean objects(int i, int t) {
        return now.chance().uniform(Purpose.OBJECTION, now.plan().names.memberIdentity[i], t)
                < now.numbers().cell[now.plan().numbers.objection];
    }

    private boolean quits(int t) {
        int patience = now.plan().numbers.patience;
        if (!now.numbers().has(patience)) {
            return false;
        }
        boolean hopeful = now.ballot().metBy(i -> !now.roster().withholding(i) || !bestCase.hopeless(i));
        hopelessRounds = hopeful ? 0 : hopelessRounds + 1;
        return hopelessRounds > now.numbers().cell[patience]
                && now.chance().uniform(Purpose.QUIT, Chance.identity(""), t)
                        < now.numbers().of(ProposalNumber.QUIT);
    }
}
