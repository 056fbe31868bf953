package unanimity.bargaining;

import java.util.Arrays;

/** Terms taken from a table: how much of each, what they are worth to the member and cost the proposer. Reused in hot loops. */
public final class Bundle {

    private double worth;
    private double cost;
    private double[] fractions = new double[8];
    private int size;

    /** Worth to the member, points. */
    public double worth() {
        return worth;
    }

    /** Cost to the proposer, points. */
    public double cost() {
        return cost;
    }

    /** How much of a term is taken, 0 to 1. */
    public double fraction(int term) {
        return term < size ? fractions[term] : 0;
    }

    void clear(int terms) {
        if (fractions.length < terms) {
            fractions = new double[2 * terms];
        }
        size = terms;
        Arrays.fill(fractions, 0, terms, 0);
        worth = 0;
        cost = 0;
    }

    void take(int term, double fraction, double termWorth, double termCost) {
        fractions[term] = fraction;
        if (fraction == 1) {
            worth += termWorth;
            cost += termCost;
        } else {
            worth += fraction * termWorth;
            cost += fraction * termCost;
        }
    }

    /** Sets worth and cost to given sums, where terms were summed in two groups. */
    void total(double worthSum, double costSum) {
        worth = worthSum;
        cost = costSum;
    }

    void copyFrom(Bundle other) {
        clear(other.size);
        System.arraycopy(other.fractions, 0, fractions, 0, other.size);
        worth = other.worth;
        cost = other.cost;
    }
}
