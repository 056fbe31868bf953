package unanimity.simulation;

import java.util.Arrays;
import unanimity.chance.Chance;
import unanimity.chance.Purpose;
import unanimity.model.Tolerance;

/**
 * What each member gains by letting the proposal pass, term by term, in points:
 * G = P + a + pledges − irritation + φB^γ + ξ + ω − R.
 */
final class Gains {

    private final Plan plan;
    private final Numbers numbers;
    private final Outlook outlook;
    private final Draft draft;
    private final Ledger ledger;
    private final Roster roster;
    private final Peers peers;
    private final Rivals rivals;
    private final double[] liking;
    private final double[] drift;
    private final double[] removed;
    private final double[] policy;
    private final double[] pledges;
    private final double[] irritation;
    private final double[] reservation;
    private final double[] hope;
    private final double[] gain;
    private final boolean[] declared;
    private final int[] draftSeen;
    private final int[] ledgerSeen;
    private double pressure;
    private int round;

    Gains(Situation situation) {
        plan = situation.plan();
        numbers = situation.numbers();
        outlook = situation.outlook();
        draft = situation.draft();
        ledger = situation.ledger();
        roster = situation.roster();
        peers = situation.peers();
        rivals = situation.rivals();
        int n = plan.members;
        liking = new double[n];
        for (int i = 0; i < n; i++) {
            liking[i] = numbers.of(MemberNumber.AFFINITY, i);
        }
        drift = new double[n];
        removed = new double[n * plan.issues];
        policy = new double[n];
        pledges = new double[n];
        irritation = new double[n];
        reservation = new double[n];
        hope = new double[n];
        gain = new double[n];
        declared = new boolean[n];
        draftSeen = new int[n];
        ledgerSeen = new int[n];
        forget();
    }

    /** Makes the next look compute everything anew, after numbers have changed. */
    void forget() {
        Arrays.fill(draftSeen, -1);
    }

    void walk(int i, int t, Chance chance) {
        double step = numbers.of(MemberNumber.DRIFT, i);
        if (step > 0) {
            drift[i] += step * chance.normal(Purpose.DRIFT, plan.names.memberIdentity[i], t);
        }
    }

    /** Opens the phase: who has declared that it holds out, and how near the deadline feels. */
    void look(int t, double felt, int spare) {
        round = t;
        pressure = felt;
        int count = 0;
        for (int i = 0; i < declared.length; i++) {
            boolean unwilling = t > 0 && !roster.endorsing(i) && Tolerance.below(gain[i], 0);
            declared[i] = unwilling || (roster.withholding(i) && ledger.anyOpen(i));
            count += declared[i] ? 1 : 0;
        }
        rivals.look(count, spare);
        peers.look();
    }

    /** The gain of a member in this round. */
    void weigh(int i) {
        reservation[i] = reserve(i);
        gain[i] = sum(i);
    }

    /** The gain of an endorser after this round's deals and endorsements. */
    void weighAgain(int i) {
        peers.look();
        gain[i] = sum(i);
    }

    double gain(int i) {
        return gain[i];
    }

    double policy(int i) {
        return policy[i];
    }

    double pledges(int i) {
        return pledges[i];
    }

    double irritation(int i) {
        return irritation[i];
    }

    double drift(int i) {
        return drift[i];
    }

    double reservation(int i) {
        return reservation[i];
    }

    /** The part of the reservation that rivals and waiting add. */
    double hope(int i) {
        return hope[i];
    }

    /** a_i: what it likes (+) or holds against (−) the proposer by now. */
    double liking(int i) {
        return liking[i];
    }

    void like(int i, double value) {
        liking[i] = value;
    }

    /** g: share of the deadline's pressure felt this round, 0 to 1. */
    double pressure() {
        return pressure;
    }

    /** Share of a member's policy loss on an issue that its opt-outs remove, 0 to 1, as of its gain. */
    double removed(int i, int k) {
        return removed[i * plan.issues + k];
    }

    private double sum(int i) {
        if (draftSeen[i] != draft.version() || ledgerSeen[i] != ledger.version()) {
            draftSeen[i] = draft.version();
            ledgerSeen[i] = ledger.version();
            weighOptOuts(i);
            policy[i] = weighPolicy(i);
            pledges[i] = weighPledges(i);
            irritation[i] = weighIrritation(i);
        }
        return policy[i]
                + liking[i]
                + pledges[i]
                - irritation[i]
                + peers.pressure(i)
                + outlook.taste(i)
                + drift[i]
                - reservation[i];
    }

    private void weighOptOuts(int i) {
        Arrays.fill(removed, i * plan.issues, (i + 1) * plan.issues, 0);
        for (int d = plan.demands.first[i]; d < plan.demands.first[i + 1]; d++) {
            if (plan.demands.optOutIssue[d] >= 0) {
                int cell = i * plan.issues + plan.demands.optOutIssue[d];
                removed[cell] = Math.max(removed[cell], ledger.believed(d) * ledger.lasting(d));
            }
        }
    }

    private double weighPolicy(int i) {
        double value = 0;
        for (int k = 0; k < plan.issues; k++) {
            value -= outlook.salience(i, k)
                    * (1 - removed(i, k))
                    * plan.loss.at(outlook.ideal(i, k) - draft.position(k));
        }
        return value;
    }

    private double weighPledges(int i) {
        double value = 0;
        for (int d = plan.demands.first[i]; d < plan.demands.first[i + 1]; d++) {
            if (plan.demands.optOutIssue[d] < 0) {
                value += ledger.believed(d) * numbers.of(DemandNumber.WORTH, d) * ledger.lasting(d);
            }
        }
        return value;
    }

    /** What pledges to others cost a member as things are, points. */
    double weighIrritation(int i) {
        double value = 0;
        for (int effect = plan.demands.firstEffect[i]; effect < plan.demands.firstEffect[i + 1]; effect++) {
            int d = plan.demands.effectDemand[effect];
            double harm = numbers.harm(effect);
            if (ledger.level(d) != 0 && harm != 0 && !ledger.secret(d)) {
                value += ledger.believed(d) * harm * ledger.level(d);
            }
        }
        return value;
    }

    /** R: what a member gives up by letting the proposal pass now. */
    private double reserve(int i) {
        double urgency = numbers.of(MemberNumber.URGENCY, i);
        double cost = numbers.of(MemberNumber.FAILURE_COST, i);
        double noAgreement = outlook.fallback(i) - cost * ((1 - urgency) + urgency * pressure);
        double rival = rival(i, noAgreement);
        double waiting = waiting(i);
        hope[i] = rival + waiting;
        return noAgreement + rival + waiting;
    }

    /** What the best rival that may still win adds to no agreement. */
    double rival(int i, double noAgreement) {
        double best = 0;
        for (int r = 0; r < rivals.count(); r++) {
            double better = Math.max(0, outlook.rivalUtility(i, r) - noAgreement);
            best = Math.max(best, rivals.alive(r, declared[i]) * better);
        }
        return best;
    }

    /** What waiting for an outside event is worth in this round, points. */
    double waiting(int i) {
        return round < plan.waitingEnd[i] ? numbers.of(MemberNumber.WAITING, i) : 0;
    }
}
