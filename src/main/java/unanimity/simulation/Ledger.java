package unanimity.simulation;

import java.util.Arrays;
import unanimity.chance.Chance;
import unanimity.chance.Purpose;
import unanimity.model.Opening;
import unanimity.model.RunResult;
import unanimity.model.Tolerance;

/** What was demanded, given up, granted and by whom, and how far pledges are believed. */
final class Ledger {

    /** Stands for the proposer among those who grant; others are events. */
    static final int PROPOSER = -1;

    private final DemandPlan plan;
    private final Numbers numbers;
    private final double[] level;
    private final double[] fromEvents;
    private final double[] lasts;
    private final boolean[] opened;
    private final boolean[] drawn;
    private final boolean[] givenUp;
    private final boolean[] leaked;
    private final int[] firstGrant;
    private final int[] grantor;
    private final int[] versions;
    private double credibility;
    private int version;
    private int distrusted;

    Ledger(DemandPlan plan, Numbers numbers) {
        this.plan = plan;
        this.numbers = numbers;
        level = new double[plan.count];
        fromEvents = new double[plan.count];
        lasts = new double[plan.count];
        Arrays.fill(lasts, 1);
        opened = new boolean[plan.count];
        drawn = new boolean[plan.count];
        givenUp = new boolean[plan.count];
        leaked = new boolean[plan.count];
        firstGrant = new int[plan.count];
        Arrays.fill(firstGrant, RunResult.NEVER);
        grantor = new int[plan.count];
        Arrays.fill(grantor, PROPOSER);
        for (int d = 0; d < plan.count; d++) {
            opened[d] = plan.opening[d] == Opening.Kind.START;
        }
        versions = new int[plan.first.length];
        credibility = numbers.of(ProposalNumber.CREDIBILITY);
    }

    double level(int d) {
        return level[d];
    }

    int firstGrant(int d) {
        return firstGrant[d];
    }

    /** The event that granted a demand first, or {@link #PROPOSER}. */
    int grantor(int d) {
        return grantor[d];
    }

    /** Notes which event granted a demand first. */
    void credit(int d, int event) {
        grantor[d] = event;
    }

    /** Counts changes of levels and credibility. */
    int version() {
        return version;
    }

    /** Counts changes of the levels of a member's own demands, and of credibility. */
    int version(int i) {
        return versions[i] + distrusted;
    }

    /** On the table as far as its member has something to gain from it. */
    boolean open(int d) {
        return opened[d] && !givenUp[d] && plan.opening[d] != Opening.Kind.EVENT && Tolerance.below(level[d], 1);
    }

    boolean anyOpen(int i) {
        for (int d = plan.first[i]; d < plan.first[i + 1]; d++) {
            if (open(d)) {
                return true;
            }
        }
        return false;
    }

    void giveUp(int i) {
        for (int d = plan.first[i]; d < plan.first[i + 1]; d++) {
            givenUp[d] |= open(d);
        }
    }

    void reopen(int i) {
        Arrays.fill(givenUp, plan.first[i], plan.first[i + 1], false);
    }

    /** Lets a demand's turn come, once in a run. @return whether it opened */
    boolean turn(int d, Chance chance) {
        if (drawn[d] || opened[d]) {
            return false;
        }
        drawn[d] = true;
        opened[d] = chance.uniform(Purpose.OPENS, plan.identity[d], 0) < numbers.of(DemandNumber.OPENS, d);
        return opened[d];
    }

    /** Raises a level by what the proposer grants: a {@code fraction} of what is still to grant. @return the rise */
    double grant(int d, double fraction, int t) {
        return raise(d, fraction == 1 ? 1 : level[d] + fraction * (1 - level[d]), t);
    }

    /** Raises a level to what somebody else grants; {@code share} of it counts until it is extended. @return the rise */
    double grantFromOutside(int d, double to, double share, int t) {
        double rise = raise(d, Math.max(level[d], to), t);
        fromEvents[d] += rise;
        lasts[d] = share;
        change(d);
        return rise;
    }

    private double raise(int d, double to, int t) {
        double rise = to - level[d];
        if (level[d] == 0 && to > 0) {
            firstGrant[d] = t;
        }
        level[d] = to;
        change(d);
        return rise;
    }

    private void change(int d) {
        version++;
        versions[plan.owner[d]]++;
    }

    boolean secret(int d) {
        return !plan.open[d] && !leaked[d];
    }

    /** Makes a secret pledge known, at the price of credibility. */
    void leak(int d) {
        leaked[d] = true;
        distrust(credibility * (1 - numbers.of(ProposalNumber.LEAK_COST)));
    }

    void distrust(double newCredibility) {
        credibility = newCredibility;
        version++;
        distrusted++;
    }

    /** κ_d: share of a pledge that is believed, 0 to 1. */
    double believed(int d) {
        double kappa = Math.max(credibility, numbers.of(DemandNumber.GUARANTOR, d));
        return plan.open[d] ? kappa + (1 - kappa) * numbers.of(ProposalNumber.AUDIENCE) : kappa;
    }

    /** ℓ̃_d: the level as it counts for its member, where an outsider's grant does not last by itself. */
    double lasting(int d) {
        int extension = plan.extendedBy[d];
        double extended = extension < 0 ? 0 : level[extension];
        return level[d] - (1 - lasts[d]) * (1 - extended) * fromEvents[d];
    }

    /** ℓᵉ_d: the part of a level that outsiders granted. */
    double fromEvents(int d) {
        return fromEvents[d];
    }

    /** λ_d: the share of such a part that counts without an extension, 0 to 1. */
    double lasts(int d) {
        return lasts[d];
    }
}
