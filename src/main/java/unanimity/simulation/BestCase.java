package unanimity.simulation;

import unanimity.model.Tolerance;

/**
 * The best that a member can hope for: the deadline at hand, everybody else in favour, all its demands granted, opened or
 * not. Whom even that does not win is hopeless.
 */
final class BestCase {

    private final Situation now;
    private final Gains gains;
    private final double[] moved;

    BestCase(Situation situation, Gains gains) {
        now = situation;
        this.gains = gains;
        moved = new double[situation.plan().issues];
    }

    /** Whether a member would lose even then. */
    boolean hopeless(int i) {
        return Tolerance.below(gain(i), 0);
    }

    /** What a member would gain then, points. */
    double gain(int i) {
        move(i);
        double noAgreement = now.outlook().fallback(i) - now.numbers().of(MemberNumber.FAILURE_COST, i);
        return policy(i)
                + gains.liking(i)
                + pledges(i)
                - gains.weighIrritation(i)
                + now.numbers().of(MemberNumber.PEER_WEIGHT, i)
                + now.outlook().taste(i)
                + gains.drift(i)
                - (noAgreement + gains.rival(i, noAgreement) + gains.waiting(i));
    }

    /** Moves the proposal by what granting all demands of the member would still shift. */
    private void move(int i) {
        DemandPlan demands = now.plan().demands;
        for (int k = 0; k < moved.length; k++) {
            moved[k] = now.draft().position(k);
        }
        for (int d = demands.first[i]; d < demands.first[i + 1]; d++) {
            for (int s = 0; s < demands.shiftIssue[d].length; s++) {
                int k = demands.shiftIssue[d][s];
                double shift = now.numbers().cell[demands.shiftCell[d][s]];
                moved[k] = Draft.within(moved[k] + (1 - now.ledger().level(d)) * shift);
            }
        }
    }

    private double policy(int i) {
        double value = 0;
        for (int k = 0; k < moved.length; k++) {
            value -= now.outlook().salience(i, k)
                    * (1 - removed(i, k))
                    * now.plan().loss.at(now.outlook().ideal(i, k) - moved[k]);
        }
        return value;
    }

    private double removed(int i, int k) {
        DemandPlan demands = now.plan().demands;
        double removed = 0;
        for (int d = demands.first[i]; d < demands.first[i + 1]; d++) {
            if (demands.optOutIssue[d] == k) {
                removed = Math.max(removed, now.ledger().believed(d));
            }
        }
        return removed;
    }

    private double pledges(int i) {
        DemandPlan demands = now.plan().demands;
        double value = 0;
        for (int d = demands.first[i]; d < demands.first[i + 1]; d++) {
            if (demands.optOutIssue[d] < 0) {
                value += now.ledger().believed(d) * now.numbers().of(DemandNumber.WORTH, d);
            }
        }
        return value;
    }
}
