package unanimity.simulation;

import sim.engine.SimState;
import sim.engine.Steppable;
import unanimity.chance.Purpose;

/** The calendar on the schedule: the deadline is moved or not, demands open, events happen, opinions drift, secrets leak. */
final class CalendarAgent implements Steppable {

    private final Situation now;
    private final Gains gains;
    private final Openings openings;
    private final Witness witness;
    private final boolean[] happened;

    CalendarAgent(Situation situation, Gains gains, Openings openings, Witness witness) {
        now = situation;
        this.gains = gains;
        this.openings = openings;
        this.witness = witness;
        happened = new boolean[situation.plan().events.count];
    }

    @Override
    public void step(SimState state) {
        int t = Negotiation.round(state);
        witness.roundBegins(t);
        now.deadline().decide(t, now.chance());
        if (t == now.deadline().first()) {
            witness.extended(now.deadline().extended(), t);
        }
        openings.onDay(t);
        for (int e = 0; e < happened.length; e++) {
            if (!happened[e] && comes(e, t)) {
                happened[e] = true;
                witness.event(e, t);
                shock(e);
                openings.fromOutside(e, t);
            }
        }
        if (t > 0) {
            for (int i = 0; i < now.plan().members; i++) {
                gains.walk(i, t, now.chance());
            }
        }
        leak(t);
    }

    private boolean comes(int e, int t) {
        EventPlan events = now.plan().events;
        if (events.round[e] >= 0) {
            return events.round[e] == t;
        }
        return happens(Purpose.EVENT, events.identity[e], t, now.numbers().cell[events.hazard[e]]);
    }

    private boolean happens(Purpose purpose, long identity, int t, double hazard) {
        return hazard > 0 && now.chance().uniform(purpose, identity, t) < 1 - StrictMath.exp(-hazard);
    }

    private void shock(int e) {
        int[] targets = now.plan().events.shockTarget[e];
        if (targets.length == 0) {
            return;
        }
        double[] cell = now.numbers().cell;
        for (int s = 0; s < targets.length; s++) {
            cell[targets[s]] = cell[now.plan().events.shockValue[e][s]];
            setLive(targets[s], cell[targets[s]]);
        }
        now.outlook().refresh();
        now.peers().weigh();
        now.ballot().weigh();
        gains.forget();
    }

    /** Numbers that the run itself moves on: a shock puts them where it says. */
    private void setLive(int target, double value) {
        NumberPlan at = now.plan().numbers;
        int issue = target - at.proposalPositions;
        if (at.proposalPositions != Cells.NONE && issue >= 0 && issue < now.plan().issues) {
            now.draft().set(issue, value);
        }
        int member = target - at.memberBlock - MemberNumber.AFFINITY.ordinal() * now.plan().members;
        if (member >= 0 && member < now.plan().members) {
            gains.like(member, value);
        }
        if (target == at.proposalBlock + ProposalNumber.CREDIBILITY.ordinal()) {
            now.ledger().distrust(value);
        }
    }

    private void leak(int t) {
        DemandPlan demands = now.plan().demands;
        for (int d = 0; d < demands.count; d++) {
            if (now.ledger().level(d) > 0
                    && now.ledger().secret(d)
                    && happens(
                            Purpose.LEAK, demands.identity[d], t, now.numbers().of(DemandNumber.LEAK, d))) {
                now.ledger().leak(d);
                witness.leaked(d, t);
            }
        }
    }
}
