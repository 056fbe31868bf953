package unanimity.simulation;

import java.util.Arrays;
import unanimity.model.Loss;

/**
 * The ways in which the proposal could be moved towards a member: on every negotiable issue the stretch from where it stands
 * to the member's ideal, cut at the ideals of endorsers, where the cost of moving on changes, and into small pieces where
 * loss is quadratic.
 */
final class Amendments {

    /** Pieces of the scale into which a stretch is cut for quadratic loss. */
    private static final double PIECES = 64;

    private final Situation now;
    private final Plan plan;
    private double[] cuts = new double[8];

    Amendments(Situation situation) {
        now = situation;
        plan = situation.plan();
    }

    /** Lays every stretch for a member; {@code removed}: share of its loss that opt-outs remove, by issue. */
    void lay(int i, Table table) {
        for (int k = 0; k < plan.issues; k++) {
            if (plan.negotiable[k] && !optedOut(i, k)) {
                layIssue(i, k, table);
            }
        }
    }

    private boolean optedOut(int i, int k) {
        for (int d = plan.demands.first[i]; d < plan.demands.first[i + 1]; d++) {
            if (plan.demands.optOutIssue[d] == k
                    && (now.ledger().open(d) || now.ledger().level(d) > 0)) {
                return true;
            }
        }
        return false;
    }

    private void layIssue(int i, int k, Table table) {
        double start = now.draft().position(k);
        int ends = cut(k, start, now.outlook().ideal(i, k));
        for (int c = 0; c < ends; c++) {
            double end = cuts[c];
            int pieces = plan.loss == Loss.LINEAR ? 1 : Math.max(1, (int) Math.ceil(Math.abs(end - start) * PIECES));
            double a = start;
            for (int q = 1; q <= pieces; q++) {
                double b = q == pieces ? end : start + (end - start) * q / pieces;
                table.layStretch(k, a, b, worth(i, k, a, b), cost(k, a, b));
                a = b;
            }
            start = end;
        }
    }

    /** Ends of the stretches on the way, in order, into {@code cuts}. @return how many */
    private int cut(int k, double start, double goal) {
        int n = plan.members;
        if (cuts.length < n + 1) {
            cuts = new double[n + 1];
        }
        double low = Math.min(start, goal);
        double high = Math.max(start, goal);
        int count = 0;
        for (int j = 0; j < n; j++) {
            double ideal = now.outlook().ideal(j, k);
            if (now.roster().endorsing(j) && ideal > low && ideal < high) {
                cuts[count++] = ideal;
            }
        }
        Arrays.sort(cuts, 0, count);
        int distinct = 0;
        for (int c = 0; c < count; c++) {
            if (distinct == 0 || cuts[c] != cuts[distinct - 1]) {
                cuts[distinct++] = cuts[c];
            }
        }
        if (goal < start) {
            for (int a = 0, b = distinct - 1; a < b; a++, b--) {
                double swapped = cuts[a];
                cuts[a] = cuts[b];
                cuts[b] = swapped;
            }
        }
        cuts[distinct] = goal;
        return distinct + 1;
    }

    private double worth(int i, int k, double a, double b) {
        return now.outlook().salience(i, k) * (loss(i, k, a) - loss(i, k, b));
    }

    /** What moving costs the proposer: its own wishes, and the endorsers that it would annoy. */
    private double cost(int k, double a, double b) {
        double annoyed = 0;
        for (int j = 0; j < plan.members; j++) {
            if (now.roster().endorsing(j)) {
                annoyed += now.outlook().influenceShare(j)
                        * now.outlook().salience(j, k)
                        * Math.max(0, loss(j, k, b) - loss(j, k, a));
            }
        }
        return now.outlook().proposalSalience(k) * Math.abs(b - a) + annoyed;
    }

    private double loss(int i, int k, double y) {
        return plan.loss.at(now.outlook().ideal(i, k) - y);
    }
}
