package unanimity.simulation;

import java.util.function.IntPredicate;
import unanimity.model.DecisionRule;
import unanimity.model.Standing;

/** The decision rule with the members' weights: who suffices, who is spare. */
final class Ballot {

    private final DecisionRule rule;
    private final double[] weight;
    private final double total;
    private final int[] lightestFirst;

    Ballot(Plan plan, Numbers numbers) {
        rule = plan.numbers.rule(plan.scenario.rule(), numbers.cell);
        int n = plan.members;
        weight = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            weight[i] = rule.weight(new Standing(
                    numbers.of(MemberNumber.INFLUENCE, i),
                    numbers.of(MemberNumber.POPULATION, i),
                    numbers.of(MemberNumber.VOTES, i)));
            sum += weight[i];
        }
        total = sum;
        lightestFirst = lightestFirst();
    }

    boolean unanimous() {
        return rule instanceof DecisionRule.Unanimity;
    }

    double weight(int i) {
        return weight[i];
    }

    /** Whether these members suffice. */
    boolean metBy(IntPredicate inFavour) {
        int count = 0;
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            if (inFavour.test(i)) {
                count++;
                sum += weight[i];
            }
        }
        return rule.metBy(count, weight.length, total == 0 ? 0 : sum / total);
    }

    /** How many members, lightest first, the rule can do without. */
    int spare() {
        boolean[] out = new boolean[weight.length];
        for (int spare = 0; spare < weight.length; spare++) {
            out[lightestFirst[spare]] = true;
            if (!metBy(i -> !out[i])) {
                return spare;
            }
        }
        return weight.length;
    }

    private int[] lightestFirst() {
        int[] order = new int[weight.length];
        for (int i = 0; i < order.length; i++) {
            int j = i;
            while (j > 0 && weight[order[j - 1]] > weight[i]) {
                order[j] = order[j - 1];
                j--;
            }
            order[j] = i;
        }
        return order;
    }
}
