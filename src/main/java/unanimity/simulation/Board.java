package unanimity.simulation;

import java.util.Arrays;
import unanimity.bargaining.Bundle;
import unanimity.chance.Purpose;
import unanimity.model.Tolerance;

/**
 * What stands between the proposer and each withholding member during the meetings of a round: the table, the member's floor,
 * and what the proposer believes of it. Floors are those of the start of the phase; tables follow the proposal.
 */
final class Board {

    private final Situation now;
    private final Plan plan;
    private final Gains gains;
    private final Appraisal appraisal;
    private final Amendments amendments;
    private final Table[] tables;
    private final boolean[] laid;
    private final double[] floor;
    private final double[] error;
    private final double[] floorCost;
    private final double[] stated;
    private final double[] floorAtStart;
    private final int[] irreconcilableRounds;
    private final Bundle bundle = new Bundle();
    private int draftSeen;

    Board(Situation situation, Gains gains) {
        now = situation;
        plan = situation.plan();
        this.gains = gains;
        appraisal = new Appraisal(situation, gains);
        amendments = new Amendments(situation);
        int n = plan.members;
        tables = new Table[n];
        Table nothing = new Table(); // never laid, hence one for all who have nothing to ask
        for (int i = 0; i < n; i++) {
            tables[i] = plan.asksNothing[i] ? nothing : new Table();
        }
        laid = new boolean[n];
        floor = new double[n];
        error = new double[n];
        floorCost = new double[n];
        stated = new double[n];
        Arrays.fill(stated, -1);
        floorAtStart = new double[n];
        irreconcilableRounds = new int[n];
    }

    /** Opens the phase. */
    void open(int t) {
        double opacity = now.numbers().of(ProposalNumber.OPACITY);
        draftSeen = now.draft().version();
        for (int i = 0; i < plan.members; i++) {
            floor[i] = Math.max(0, -gains.gain(i));
            if (t == 0) {
                floorAtStart[i] = floor[i];
            }
            error[i] =
                    opacity == 0 ? 0 : opacity * now.chance().normal(Purpose.OPACITY, plan.names.memberIdentity[i], 0);
            laid[i] = false;
            if (now.roster().withholding(i) && irreconcilable(i)) {
                irreconcilableRounds[i]++;
            }
        }
    }

    /** The table of a member as things are now. */
    Table table(int i) {
        if (draftSeen != now.draft().version()) {
            draftSeen = now.draft().version();
            Arrays.fill(laid, false);
        }
        if (!laid[i]) {
            lay(i);
            laid[i] = true;
        }
        return tables[i];
    }

    /** Makes the table of a member be laid anew, after its demands have changed. */
    void disturb(int i) {
        laid[i] = false;
    }

    /** What demands are worth. */
    Appraisal appraisal() {
        return appraisal;
    }

    /** Least worth at which a member gains, points. */
    double floor(int i) {
        return floor[i];
    }

    double floorAtStart(int i) {
        return floorAtStart[i];
    }

    int irreconcilableRounds(int i) {
        return irreconcilableRounds[i];
    }

    /** Whether nothing on the table can reach a member's floor. */
    boolean irreconcilable(int i) {
        return Tolerance.above(floor[i], table(i).frontier.top());
    }

    /** Whether the proposer thinks so. */
    boolean believedIrreconcilable(int i) {
        return Tolerance.above(believedFloor(i), table(i).frontier.top());
    }

    /** By how much the proposer takes a member's floor for higher than it is, points. */
    double error(int i) {
        return error[i];
    }

    /** Cost of the cheapest bundle with which the proposer believes to reach a member's floor. */
    double floorCost(int i) {
        table(i);
        return floorCost[i];
    }

    boolean hasTerms(int i) {
        return table(i).frontier.terms() > 0;
    }

    /** Cost of the last ask that a member stated, negative where there is none. */
    double stated(int i) {
        return stated[i];
    }

    void state(int i, double askCost) {
        stated[i] = askCost;
    }

    void forgetStated(int i) {
        stated[i] = -1;
    }

    /** Cost of all that a member demands. */
    double costOfDemands(int i) {
        double sum = 0;
        for (int d = plan.demands.first[i]; d < plan.demands.first[i + 1]; d++) {
            if (now.ledger().open(d)) {
                sum += (1 - now.ledger().level(d)) * now.numbers().of(DemandNumber.COST, d);
            }
        }
        return sum;
    }

    private double believedFloor(int i) {
        return Math.max(0, floor[i] + error[i]);
    }

    private void lay(int i) {
        if (plan.asksNothing[i]) {
            return;
        }
        Table table = tables[i];
        table.clear();
        for (int d = plan.demands.first[i]; d < plan.demands.first[i + 1]; d++) {
            if (now.ledger().open(d)) {
                double part = 1 - now.ledger().level(d);
                double cost = part * now.numbers().of(DemandNumber.COST, d);
                table.layDemand(d, appraisal.worth(d, part), cost, steps(d));
            }
        }
        amendments.lay(i, table);
        table.frontier.cheapest(believedFloor(i), bundle);
        floorCost[i] = bundle.cost();
    }

    private double[] steps(int d) {
        double[] levels = plan.demands.levels[d];
        if (levels.length == 0) {
            return levels;
        }
        double level = now.ledger().level(d);
        return Arrays.stream(levels)
                .filter(step -> Tolerance.above(step, level))
                .map(step -> step == 1 ? 1 : (step - level) / (1 - level))
                .toArray();
    }
}
