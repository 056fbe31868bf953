package unanimity.simulation;

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
    private final Ledger ledger;
    private final Roster roster;
    private final Peers peers;
    private final Rivals rivals;
    private final Merits merits;
    private final double[] liking;
    private final double[] drift;
    private final double[] reservation;
    private final double[] hope;
    private final double[] gain;
    private final boolean[] declared;
    private double pressure;
    private int round;

    Gains(Situation situation) {
        plan = situation.plan();
        numbers = situation.numbers();
        outlook = situation.outlook();
        ledger = situation.ledger();
        roster = situation.roster();
        peers = situation.peers();
        rivals = situation.rivals();
        merits = new Merits(situation);
        int n = plan.members;
        liking = new double[n];
        for (int i = 0; i < n; i++) {
            liking[i] = numbers.of(MemberNumber.AFFINITY, i);
        }
        drift = new double[n];
        reservation = new double[n];
        hope = new double[n];
        gain = new double[n];
        declared = new boolean[n];
    }

    /** Makes the next look compute everything anew, after numbers have changed. */
    void forget() {
        merits.forget();
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

    /** What pledges to others cost a member as things are, points. */
    double weighIrritation(int i) {
        return merits.weighIrritation(i);
    }

    double policy(int i) {
        return merits.policy(i);
    }

    double pledges(int i) {
        return merits.pledges(i);
    }

    double irritation(int i) {
        return merits.irritation(i);
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
        return merits.removed(i, k);
    }

    private double sum(int i) {
        merits.weigh(i);
        return merits.policy(i)
                + liking[i]
                + merits.pledges(i)
                - merits.irritation(i)
                + peers.pressure(i)
                + outlook.taste(i)
                + drift[i]
                - reservation[i];
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
