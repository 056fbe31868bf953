package unanimity.bargaining;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import unanimity.model.Tolerance;

/**
 * The worth–cost frontier of one meeting: which bundle of the terms on the table is worth most to the member for a cost to
 * the proposer, and which costs least for a worth.
 *
 * <p>Terms that can be granted in part make a {@link Knapsack}. Terms with steps are tried in all combinations, the rest filled from
 * the divisible ones. Terms are numbered from 0 in the order in which they are laid. Reused: {@link #clear} empties it.
 */
public final class Frontier {

    private double[] worth = new double[4];
    private double[] cost = new double[4];
    private double[] @Nullable [] steps = new double[4][];
    private int terms;
    private double top;

    private final Knapsack divisible = new Knapsack();
    private final Combinations combinations = new Combinations();
    private final Bundle rest = new Bundle();
    private final Bundle scratch = new Bundle();

    /** Takes everything off. */
    public void clear() {
        terms = 0;
        top = 0;
        divisible.clear();
        combinations.clear();
    }

    /** Lays a term that can be granted in any part. {@code worth} above 0, {@code cost} at least 0, points at full grant. */
    public void lay(double worth, double cost) {
        int term = add(worth, cost);
        steps[term] = null;
        divisible.lay(term, worth, cost);
    }

    /** Lays a term that can be granted only in the given fractions of what is still to grant, rising, above 0, at most 1. */
    public void layStepped(double worth, double cost, double[] fractions) {
        int term = add(worth, cost);
        steps[term] = fractions;
        combinations.add(term, fractions.length);
    }

    /** Number of terms on the table. */
    public int terms() {
        return terms;
    }

    /** Worth of all terms together, points. */
    public double top() {
        return top;
    }

    public double worth(int term) {
        return worth[term];
    }

    public double cost(int term) {
        return cost[term];
    }

    /** The fractions in which a term can be granted; empty when it can be in any. */
    double[] steps(int term) {
        double[] fractions = steps[term];
        return fractions == null ? new double[0] : fractions;
    }

    /** Whether any term can be granted only in steps, so that what lies between two bundles need not exist. */
    public boolean stepped() {
        return !combinations.isEmpty();
    }

    /** The bundle worth most that costs at most {@code budget}, into {@code bundle}. */
    public void best(double budget, Bundle bundle) {
        if (combinations.isEmpty()) {
            bundle.clear(terms);
            divisible.best(budget, bundle);
            return;
        }
        boolean found = false;
        for (combinations.first(); combinations.valid(); combinations.next()) {
            takeSteps();
            double c0 = scratch.cost();
            if (Tolerance.above(c0, budget)) {
                continue;
            }
            rest.clear(terms);
            divisible.best(Math.max(0, budget - c0), rest);
            double total = scratch.worth() + rest.worth();
            if (!found || Tolerance.above(total, bundle.worth())) {
                merge(bundle, total, c0 + rest.cost());
                found = true;
            }
        }
    }

    /** The cheapest bundle worth at least {@code target}, into {@code bundle}; all terms where they are not worth as much. */
    public void cheapest(double target, Bundle bundle) {
        if (combinations.isEmpty()) {
            bundle.clear(terms);
            divisible.cheapest(target, bundle);
            return;
        }
        boolean found = false;
        for (combinations.first(); combinations.valid(); combinations.next()) {
            takeSteps();
            double w0 = scratch.worth();
            rest.clear(terms);
            divisible.cheapest(target >= top ? divisible.top() : Math.max(0, target - w0), rest);
            double total = w0 + rest.worth();
            boolean enough = target >= top ? combinations.isLast() : !Tolerance.below(total, target);
            if (enough && (!found || Tolerance.below(scratch.cost() + rest.cost(), bundle.cost()))) {
                merge(bundle, total, scratch.cost() + rest.cost());
                found = true;
            }
        }
    }

    private int add(double termWorth, double termCost) {
        if (terms == worth.length) {
            worth = Arrays.copyOf(worth, 2 * terms);
            cost = Arrays.copyOf(cost, 2 * terms);
            steps = Arrays.copyOf(steps, 2 * terms);
        }
        worth[terms] = termWorth;
        cost[terms] = termCost;
        top += termWorth;
        return terms++;
    }

    /** The stepped terms of the present combination, into {@code scratch}. */
    private void takeSteps() {
        scratch.clear(terms);
        for (int s = 0; s < combinations.size(); s++) {
            int digit = combinations.digit(s);
            if (digit > 0) {
                int term = combinations.term(s);
                double[] fractions = Objects.requireNonNull(steps[term]);
                scratch.take(term, fractions[digit - 1], worth[term], cost[term]);
            }
        }
    }

    private void merge(Bundle bundle, double worthSum, double costSum) {
        bundle.copyFrom(scratch);
        divisible.add(rest, bundle);
        bundle.total(worthSum, costSum);
    }
}
