package unanimity.bargaining;

import java.util.Arrays;

/**
 * The terms on a table that can be granted in part: a fractional knapsack, for which taking them by falling worth per cost is
 * exact (G. Dantzig, Operations Research 5 (1957) 266–288). Reused: {@link #clear} empties it.
 */
final class Knapsack {

    private int[] term = new int[4];
    private double[] worth = new double[4];
    private double[] cost = new double[4];
    private int size;
    private double top;
    private boolean sorted;

    void clear() {
        size = 0;
        top = 0;
    }

    void lay(int number, double termWorth, double termCost) {
        if (size == term.length) {
            term = Arrays.copyOf(term, 2 * size);
            worth = Arrays.copyOf(worth, 2 * size);
            cost = Arrays.copyOf(cost, 2 * size);
        }
        put(size++, number, termWorth, termCost);
        top += termWorth;
        sorted = size == 1;
    }

    /** Worth of all terms together, points. */
    double top() {
        return top;
    }

    /** Takes what is worth most for at most {@code budget}. */
    void best(double budget, Bundle bundle) {
        sort();
        double left = budget;
        for (int i = 0; i < size; i++) {
            if (cost[i] <= left) {
                bundle.take(term[i], 1, worth[i], cost[i]);
                left -= cost[i];
            } else {
                bundle.take(term[i], left / cost[i], worth[i], cost[i]);
                return;
            }
        }
    }

    /** Takes what costs least for a worth of {@code target}; everything where that is not worth more. */
    void cheapest(double target, Bundle bundle) {
        sort();
        double need = target;
        boolean all = target >= top;
        for (int i = 0; i < size && (all || need > 0); i++) {
            if (all || worth[i] <= need) {
                bundle.take(term[i], 1, worth[i], cost[i]);
                need -= worth[i];
            } else {
                bundle.take(term[i], need / worth[i], worth[i], cost[i]);
                return;
            }
        }
    }

    /** Adds to a bundle what another holds of these terms. */
    void add(Bundle from, Bundle bundle) {
        for (int i = 0; i < size; i++) {
            double fraction = from.fraction(term[i]);
            if (fraction > 0) {
                bundle.take(term[i], fraction, worth[i], cost[i]);
            }
        }
    }

    /** Stable insertion sort by falling worth per cost: few terms, mostly in order, and no division by a cost of 0. */
    private void sort() {
        if (sorted) {
            return;
        }
        for (int i = 1; i < size; i++) {
            int number = term[i];
            double termWorth = worth[i];
            double termCost = cost[i];
            int j = i;
            while (j > 0 && termWorth * cost[j - 1] > worth[j - 1] * termCost) {
                put(j, term[j - 1], worth[j - 1], cost[j - 1]);
                j--;
            }
            put(j, number, termWorth, termCost);
        }
        sorted = true;
    }

    private void put(int place, int number, double termWorth, double termCost) {
        term[place] = number;
        worth[place] = termWorth;
        cost[place] = termCost;
    }
}
