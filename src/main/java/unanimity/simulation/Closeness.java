package unanimity.simulation;

import java.util.Arrays;

/**
 * How close each two members are: the largest closeness of the blocs that hold both, 1 where none does. Made once for the
 * scenario and shared by its runs as long as their blocs are as close as there, since it grows with the square of the body.
 */
final class Closeness {

    private final BlocPlan blocs;
    private final int members;
    private final double[] ofBloc;
    private final double[] ofPair;
    private final boolean even;

    private Closeness(BlocPlan blocs, int members, double[] cell) {
        this.blocs = blocs;
        this.members = members;
        ofBloc = Arrays.stream(blocs.closeness).mapToDouble(c -> cell[c]).toArray();
        even = Arrays.stream(ofBloc).allMatch(c -> c == 1);
        ofPair = even ? new double[0] : pairs();
    }

    static Closeness of(BlocPlan blocs, int members, double[] cell) {
        return new Closeness(blocs, members, cell);
    }

    /** As it follows from the numbers of a run. */
    Closeness with(double[] cell) {
        for (int b = 0; b < ofBloc.length; b++) {
            if (ofBloc[b] != cell[blocs.closeness[b]]) {
                return new Closeness(blocs, members, cell);
            }
        }
        return this;
    }

    /** What weight of a member another feels, who is that close to it. */
    double felt(int i, int j, double weight) {
        return even ? weight : ofPair[i * members + j] * weight;
    }

    /** Adds to what each other member feels the weight of member {@code j}. */
    void add(int j, double weight, double[] felt) {
        double own = felt[j];
        if (even) {
            for (int i = 0; i < members; i++) {
                felt[i] += weight;
            }
        } else {
            int row = j * members; // closeness is mutual
            for (int i = 0; i < members; i++) {
                felt[i] += ofPair[row + i] * weight;
            }
        }
        felt[j] = own;
    }

    private double[] pairs() {
        double[] pairs = new double[members * members];
        Arrays.fill(pairs, -1); // not yet in a bloc together
        for (int b = 0; b < ofBloc.length; b++) {
            for (int i : blocs.members[b]) {
                for (int j : blocs.members[b]) {
                    pairs[i * members + j] = Math.max(pairs[i * members + j], ofBloc[b]);
                }
            }
        }
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = pairs[pair] < 0 ? 1 : pairs[pair];
        }
        return pairs;
    }
}
