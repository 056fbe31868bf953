package unanimity.simulation;

import java.util.function.IntPredicate;
import unanimity.model.DecisionRule;
import unanimity.model.Standing;

/** The decision rule with the members' weights: who suffices, who is spare. */
final class Ballot {

    private final Plan plan;
    private final Numbers numbers;
    private final double[] weight;
    private final int[] heaviestFirst;
    private DecisionRule rule;
    private double total;
    private int spare;

    Ballot(Plan plan, Numbers numbers) {
        this.plan = plan;
        this.numbers = numbers;
        weight = new double[plan.members];
        heaviestFirst = new int[plan.members];
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
        if (!unanimous()) {
            sort(heaviestFirst, 1);
            spare = countSpare();
        }
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

    /**
     * How many of the members listed in {@code order}, from its start on, are needed beside those {@code inFavour}, none of them
     * listed; {@code size} where even all of it do not suffice. Bisected: no rule is met by fewer and missed by more. Leaves
     * those counted in favour.
     */
    int fewest(boolean[] inFavour, int[] order, int size) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) / 2;
            count(inFavour, order, middle, size);
            if (metBy(i -> inFavour[i])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        count(inFavour, order, low, size);
        return low;
    }

    private static void count(boolean[] inFavour, int[] order, int taken, int size) {
        for (int place = 0; place < size; place++) {
            inFavour[order[place]] = place < taken;
        }
    }

    /** All members, heaviest first, by id where they weigh the same. */
    int[] heaviestFirst() {
        return heaviestFirst;
    }

    /** How many members, lightest first, the rule can do without. */
    int spare() {
        return spare;
    }

    private int countSpare() {
        int[] order = new int[weight.length];
        sort(order, -1);
        for (int a = 0, b = order.length - 1; a < b; a++, b--) {
            int swapped = order[a];
            order[a] = order[b];
            order[b] = swapped;
        }
        return weight.length - fewest(new boolean[weight.length], order, weight.length);
    }

    /** Heaviest first for {@code sign} 1, lightest first for −1; by id where they weigh the same. */
    private void sort(int[] order, int sign) {
        for (int i = 0; i < weight.length; i++) {
            int place = i;
            while (place > 0 && sign * weight[order[place - 1]] < sign * weight[i]) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = i;
        }
    }
}
