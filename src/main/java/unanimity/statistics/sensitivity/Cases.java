package unanimity.statistics.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import unanimity.statistics.Binomial;
import unanimity.statistics.Require;

/** Cases, each with its factors and whether what is sought happened: in which {@link Prim} looks for boxes. */
public final class Cases {

    private final double[][] factors; // [dimension][case]
    private final boolean[] hit;
    private final int[] counts; // how often each case counts
    private final int[][] sorted; // [dimension]: the cases from the smallest value to the largest

    private Cases(double[][] factors, boolean[] hit, int[] counts, int[][] sorted) {
        this.factors = factors;
        this.hit = hit;
        this.counts = counts;
        this.sorted = sorted;
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
        double[][] turned = new double[factors[0].length][factors.length];
        for (int i = 0; i < factors.length; i++) {
            Require.sameLength(factors[0].length, factors[i].length, "cases");
            for (int dimension = 0; dimension < turned.length; dimension++) {
                turned[dimension][i] = Require.finite(factors[i][dimension], "factor");
            }
        }
        return once(turned, hit.clone());
    }

    private static Cases once(double[][] factors, boolean[] hit) {
        int[][] sorted = new int[factors.length][];
        Arrays.setAll(sorted, dimension -> sorted(factors[dimension]));
        return new Cases(factors, hit, Bootstrap.once(hit.length), sorted);
    }

    private static int[] sorted(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        return Arrays.stream(order).mapToInt(i -> i).toArray();
    }

    /** How many. */
    public int size() {
        return Arrays.stream(counts).sum();
    }

    /** Factors of each. */
    public int dimensions() {
        return factors.length;
    }

    /** How a box does on these cases. */
    public ScoredBox score(Box box) {
        boolean[] in = inside(box);
        long size = 0;
        long inside = 0;
        long insideHits = 0;
        long hits = 0;
        for (int i = 0; i < hit.length; i++) {
            size += counts[i];
            inside += in[i] ? counts[i] : 0;
            insideHits += in[i] && hit[i] ? counts[i] : 0;
            hits += hit[i] ? counts[i] : 0;
        }
        return new ScoredBox(box, inside, insideHits, size, hits);
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
        boolean[] in = inside(box);
        int rest = 0;
        for (boolean inside : in) {
            rest += inside ? 0 : 1;
        }
        Require.atLeast(1, rest, "cases");
        double[][] some = new double[factors.length][rest];
        boolean[] happened = new boolean[rest];
        int next = 0;
        for (int i = 0; i < in.length; i++) {
            if (!in[i]) {
                for (int dimension = 0; dimension < some.length; dimension++) {
                    some[dimension][next] = factors[dimension][i];
                }
                happened[next++] = hit[i];
            }
        }
        return once(some, happened);
    }

    /** Each case so many times. Neither copied nor sorted anew: a sample of the sample costs next to nothing. */
    Cases counted(int[] times) {
        return new Cases(factors, hit, times.clone(), sorted);
    }

    /** Which cases that count are in a box. */
    boolean[] inside(Box box) {
        boolean[] in = new boolean[hit.length];
        for (int i = 0; i < in.length; i++) {
            in[i] = counts[i] > 0;
        }
        for (Limit limit : box.limits()) {
            double[] values = factors[limit.dimension()];
            for (int i = 0; i < in.length; i++) {
                in[i] &= limit.keeps(values[i]);
            }
        }
        return in;
    }

    /** Which cases this limit alone keeps out of the box. */
    boolean[] beyond(Box box, Limit limit) {
        boolean[] in = inside(box.without(limit));
        double[] values = factors[limit.dimension()];
        for (int i = 0; i < in.length; i++) {
            in[i] &= !limit.keeps(values[i]);
        }
        return in;
    }

    double factor(int index, int dimension) {
        return factors[dimension][index];
    }

    boolean hit(int index) {
        return hit[index];
    }

    int count(int index) {
        return counts[index];
    }

    /** The cases from the smallest value in a dimension to the largest, also such as do not count; not to be changed. */
    int[] sorted(int dimension) {
        return sorted[dimension];
    }
}
