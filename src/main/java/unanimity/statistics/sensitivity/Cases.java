package unanimity.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import unanimity.statistics.Binomial;
import unanimity.statistics.Require;

/** Cases, each with its factors and whether what is sought happened: in which {@link Prim} looks for boxes. */
public final class Cases {

    private final double[][] factors; // [case][dimension]
    private final boolean[] hit;

    private Cases(double[][] factors, boolean[] hit) {
        this.factors = factors;
        this.hit = hit;
    }

    /**
     * These cases.
     *
     * @param factors {@code [case][dimension]}, in any units, finite
     * @param hit of each case, whether it happened
     * @throws IllegalArgumentException for no case, no dimension, different lengths or a number that is not finite
     */
    public static Cases of(double[][] factors, boolean[] hit) {
        Require.atLeast(1, factors.length, "cases");
        Require.atLeast(1, factors[0].length, "dimensions");
        Require.sameLength(factors.length, hit.length, "factors and hits");
        double[][] copy = new double[factors.length][];
        for (int i = 0; i < copy.length; i++) {
            Require.sameLength(factors[0].length, factors[i].length, "cases");
            for (double factor : factors[i]) {
                Require.finite(factor, "factor");
            }
            copy[i] = factors[i].clone();
        }
        return new Cases(copy, hit.clone());
    }

    /** How many. */
    public int size() {
        return hit.length;
    }

    /** Factors of each. */
    public int dimensions() {
        return factors[0].length;
    }

    /** How a box does on these cases. */
    public ScoredBox score(Box box) {
        long inside = 0;
        long insideHits = 0;
        long hits = 0;
        for (int i = 0; i < hit.length; i++) {
            boolean in = box.contains(factors[i]);
            inside += in ? 1 : 0;
            insideHits += in && hit[i] ? 1 : 0;
            hits += hit[i] ? 1 : 0;
        }
        return new ScoredBox(box, inside, insideHits, hit.length, hits);
    }

    /**
     * Whether a limit of the box is there for a reason (Bryant and Lempert 2010): P(Bin(n, q) ≥ k), with k hits among
     * the n cases in the box and q the share of hits in the box without this limit. Small, if leaving it away would let
     * in what does not belong there; "quasi", because the limit was chosen on the same cases.
     */
    public double quasiP(Box box, Limit limit) {
        ScoredBox whole = score(box);
        ScoredBox wider = score(box.without(limit));
        return wider.inside() == 0 ? 1 : new Binomial(whole.inside(), wider.density()).atLeast(whole.insideHits());
    }

    /**
     * The cases outside of a box, in which to look for the next one ("covering").
     *
     * @throws IllegalArgumentException when there is none
     */
    public Cases outside(Box box) {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < hit.length; i++) {
            if (!box.contains(factors[i])) {
                rest.add(i);
            }
        }
        return chosen(rest.stream().mapToInt(i -> i).toArray());
    }

    /** Each case so many times. */
    Cases counted(int[] counts) {
        int[] chosen = new int[Arrays.stream(counts).sum()];
        int next = 0;
        for (int i = 0; i < counts.length; i++) {
            Arrays.fill(chosen, next, next + counts[i], i);
            next += counts[i];
        }
        return chosen(chosen);
    }

    private Cases chosen(int[] chosen) {
        Require.atLeast(1, chosen.length, "cases");
        double[][] some = new double[chosen.length][];
        boolean[] happened = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            some[i] = factors[chosen[i]];
            happened[i] = hit[chosen[i]];
        }
        return new Cases(some, happened);
    }

    double factor(int index, int dimension) {
        return factors[index][dimension];
    }

    boolean hit(int index) {
        return hit[index];
    }

    /** The cases from the smallest value in a dimension to the largest; equal ones in their order. */
    int[] sorted(int dimension) {
        Integer[] order = new Integer[size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> factors[i][dimension]));
        return Arrays.stream(order).mapToInt(i -> i).toArray();
    }

    /** The cases that this limit alone keeps out of the box, the nearest to it first. */
    int[] beyond(Box box, Limit limit) {
        Box wider = box.without(limit);
        int dimension = limit.dimension();
        Comparator<Integer> rising = Comparator.comparingDouble(i -> factors[i][dimension]);
        List<Integer> beyond = new ArrayList<>();
        for (int i = 0; i < hit.length; i++) {
            if (!limit.keeps(factors[i][dimension]) && wider.contains(factors[i])) {
                beyond.add(i);
            }
        }
        return beyond.stream()
                .sorted(limit.upper() ? rising : rising.reversed())
                .mapToInt(i -> i)
                .toArray();
    }
}
