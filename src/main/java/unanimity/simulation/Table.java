package unanimity.simulation;

import java.util.Arrays;
import unanimity.bargaining.Bundle;
import unanimity.bargaining.Frontier;
import unanimity.model.Tolerance;

/**
 * What is on the table between the proposer and one member: its open demands, and amendments on negotiable issues. Term for
 * term beside the {@link Frontier} it keeps which demand or which stretch of which issue a term is.
 */
final class Table {

    private static final int NO_DEMAND = -1;

    final Frontier frontier = new Frontier();
    private int[] demand = new int[4];
    private int[] issue = new int[4];
    private double[] from = new double[4];
    private double[] to = new double[4];

    void clear() {
        frontier.clear();
    }

    /** Lays the part of a demand that is still to grant, if it is worth anything. */
    void layDemand(int d, double worth, double cost, double[] fractions) {
        if (Tolerance.above(worth, 0)) {
            int term = next();
            demand[term] = d;
            if (fractions.length == 0) {
                frontier.lay(worth, cost);
            } else {
                frontier.layStepped(worth, cost, fractions);
            }
        }
    }

    /** Lays a stretch of the way of the proposal towards the member on an issue, if it is worth anything. */
    void layStretch(int k, double start, double end, double worth, double cost) {
        if (Tolerance.above(worth, 0)) {
            int term = next();
            demand[term] = NO_DEMAND;
            issue[term] = k;
            from[term] = start;
            to[term] = end;
            frontier.lay(worth, cost);
        }
    }

    boolean isDemand(int term) {
        return demand[term] != NO_DEMAND;
    }

    int demand(int term) {
        return demand[term];
    }

    int issue(int term) {
        return issue[term];
    }

    /** By how much a bundle moves the proposal along a stretch, with its sign. */
    double move(int term, Bundle bundle) {
        return bundle.fraction(term) * (to[term] - from[term]);
    }

    private int next() {
        int term = frontier.terms();
        if (term == demand.length) {
            demand = Arrays.copyOf(demand, 2 * term);
            issue = Arrays.copyOf(issue, 2 * term);
            from = Arrays.copyOf(from, 2 * term);
            to = Arrays.copyOf(to, 2 * term);
        }
        return term;
    }
}
