package unanimity.simulation;

import java.util.function.IntPredicate;
import unanimity.model.DecisionRule;
import unanimity.model.Standing;

/** The decision rule with the members' weights: who suffices, who is spare. */
final class Ballot {

    private final Plan plan;
    private final Numbers numbers;
    private final double[] weight;
    private DecisionRule rule;
    private double total;
    private int spare;

    Ballot(Plan plan, Numbers numbers) {
        this.plan = plan;
        this.numbers = numbers;
        weight = new double[plan.members];
        rule = plan.scenario.rule();
        weigh();
    }

    /** Takes up the weights as the numbers are now. */
    void weigh() {
        rule = plan.numbers.rule(plan.scenario.rule(), numbers.cell);
        total = 0;
        for (int i = 0; i < weight.length; i++) {
            weight[i] = rule.weight(new Standing(
                    numbers.of(MemberNumber.INFLUENCE, i),
                    numbers.of(MemberNumber.POPULATION, i),
                    numbers.of(MemberNumber.VOTES, i)));
            total += weight[i];
        }
        spare = unanimous() ? 0 : countSpare();
    }

    boolean unanimous() {
        return rule.needsAll();
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
        return spare;
    }

    private int countSpare() {
        boolean[] out = new boolean[weight.length];
        for (int count = 0; count < weight.length; count++) {
            out[lightest(out)] = true;
            if (!metBy(i -> !out[i])) {
                return count;
            }
        }
        return weight.length;
    }

    private int lightest(boolean[] out) {
        int lightest = -1;
        for (int i = 0; i < weight.length; i++) {
            if (!out[i] && (lightest < 0 || weight[i] < weight[lightest])) {
                lightest = i;
            }
        }
        return lightest;
    }
}
