package unanimity.simulation;

import java.util.Arrays;

/**
 * What the proposal as it stands and the pledges made so far are worth to each member: policy, pledges and irritation, in
 * points. Computed anew only where the draft or the ledger has changed.
 */
final class Merits {

    private final Plan plan;
    private final Numbers numbers;
    private final Outlook outlook;
    private final Draft draft;
    private final Ledger ledger;
    private final double[] removed;
    private final double[] policy;
    private final double[] pledges;
    private final double[] irritation;
    private final int[] draftSeen;
    private final int[] ledgerSeen;
    private final int[] ownSeen;

    Merits(Situation situation) {
        plan = situation.plan();
        numbers = situation.numbers();
        outlook = situation.outlook();
        draft = situation.draft();
        ledger = situation.ledger();
        int n = plan.members;
        removed = new double[n * plan.issues];
        policy = new double[n];
        pledges = new double[n];
        irritation = new double[n];
        draftSeen = new int[n];
        ledgerSeen = new int[n];
        ownSeen = new int[n];
        forget();
    }

    /** Makes the next look compute everything anew, after numbers have changed. */
    void forget() {
        Arrays.fill(draftSeen, -1);
        Arrays.fill(ledgerSeen, -1);
    }

    /** Looks at draft and ledger as they are. */
    void weigh(int i) {
        if (draftSeen[i] != draft.version() || ownSeen[i] != ledger.version(i)) {
            draftSeen[i] = draft.version();
            ownSeen[i] = ledger.version(i);
            weighOptOuts(i);
            policy[i] = weighPolicy(i);
            pledges[i] = weighPledges(i);
        }
        if (ledgerSeen[i] != ledger.version()) {
            ledgerSeen[i] = ledger.version();
            irritation[i] = weighIrritation(i);
        }
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

    /** Share of a member's policy loss on an issue that its opt-outs remove, 0 to 1, when it was last weighed. */
    double removed(int i, int k) {
        return removed[i * plan.issues + k];
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
}
