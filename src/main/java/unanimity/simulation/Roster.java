package unanimity.simulation;

import java.util.Arrays;
import unanimity.model.RunResult;
import unanimity.model.Stance;
import unanimity.model.Tolerance;

/** Where the members stand, and since when. */
final class Roster {

    private final Stance[] stance;
    private final boolean[] paid;
    private final double[] due;
    private final int[] consentRound;
    private final int[] consentOrder;
    private final int[] endorsementRound;
    private int consents;
    private int endorsers;
    private int version;
    private int recantations;

    Roster(int members, int home) {
        stance = new Stance[members];
        Arrays.fill(stance, Stance.WITHHOLDING);
        paid = new boolean[members];
        due = new double[members];
        consentRound = new int[members];
        Arrays.fill(consentRound, RunResult.NEVER);
        consentOrder = new int[members];
        endorsementRound = new int[members];
        Arrays.fill(endorsementRound, RunResult.NEVER);
        if (home >= 0) {
            consentRound[home] = RunResult.BEFORE;
            endorse(home, RunResult.BEFORE);
        }
    }

    Stance stance(int i) {
        return stance[i];
    }

    boolean withholding(int i) {
        return stance[i] == Stance.WITHHOLDING;
    }

    boolean consenting(int i) {
        return stance[i] == Stance.CONSENTING;
    }

    boolean endorsing(int i) {
        return stance[i] == Stance.ENDORSING;
    }

    /** Whether the present consent was struck in a deal. */
    boolean paid(int i) {
        return paid[i];
    }

    int endorsers() {
        return endorsers;
    }

    /** Counts changes of the set of endorsers. */
    int version() {
        return version;
    }

    int recantations() {
        return recantations;
    }

    int consentRound(int i) {
        return consentRound[i];
    }

    int endorsementRound(int i) {
        return endorsementRound[i];
    }

    /** Consents in round {@code t}; its deliberation ends at {@code end} (in rounds, may be past). */
    void consent(int i, int t, double end, boolean byDeal) {
        stance[i] = Stance.CONSENTING;
        paid[i] = byDeal;
        due[i] = end;
        consentRound[i] = t;
        consentOrder[i] = consents++;
    }

    /** Ends the deliberation with round {@code t} at the latest. */
    void hurry(int i, int t) {
        due[i] = Math.min(due[i], t);
    }

    boolean due(int i, int t) {
        return !Tolerance.above(due[i], t);
    }

    void endorse(int i, int t) {
        stance[i] = Stance.ENDORSING;
        endorsementRound[i] = t;
        endorsers++;
        version++;
    }

    void recant(int i) {
        endorsementRound[i] = RunResult.NEVER;
        endorsers--;
        version++;
        recantations++;
        withdrawConsent(i);
    }

    void withdrawConsent(int i) {
        stance[i] = Stance.WITHHOLDING;
        consentRound[i] = RunResult.NEVER;
    }

    /** Who endorsed last, by round of endorsement, then by consent; -1 when nobody endorses. */
    int last() {
        int last = -1;
        for (int i = 0; i < stance.length; i++) {
            if (endorsing(i) && (last < 0 || later(i, last))) {
                last = i;
            }
        }
        return last;
    }

    private boolean later(int i, int j) {
        if (endorsementRound[i] != endorsementRound[j]) {
            return endorsementRound[i] > endorsementRound[j];
        }
        if (consentRound[i] != consentRound[j]) {
            return consentRound[i] > consentRound[j];
        }
        return consentOrder[i] > consentOrder[j];
    }
}
