package unanimity.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import unanimity.statistics.Estimate;
import unanimity.statistics.Require;

/**
 * How much of an outcome's variance comes from each factor (I. M. Sobol', Mathematical Modelling and Computational
 * Experiments 1 (1993) 407–414), from the outcomes at the points of a {@link
 * unanimity.statistics.design.SaltelliDesign}. With a, b and ab the outcomes of matrices A, B and AB<sub>i</sub> in N
 * rows, less the mean m of all a and b, and V = Σ(a² + b²)/2N:
 *
 * <ul>
 *   <li><b>first order</b> S<sub>i</sub> = V[E(Y|x<sub>i</sub>)]/V, by Σ b(ab − a)/(NV) (A. Saltelli and others,
 *       Computer Physics Communications 181 (2010) 259–270, table 2b): what would go if the factor were known, alone;
 *   <li><b>total</b> T<sub>i</sub> = E[V(Y|all but x<sub>i</sub>)]/V, by Σ (a − ab)²/(2NV) (M. J. W. Jansen,
 *       Computer Physics Communications 117 (1999) 35–43): what would stay if all others were known, interactions
 *       included;
 *   <li><b>dummy</b> Σ a·b/(NV): the first-order index of a factor that is not there, of which the truth is 0 (F.
 *       Khorashadi Zadeh and others, Environmental Modelling and Software 91 (2017) 210–222). It costs no run. A factor
 *       whose index is no larger than the dummy's interval is not told from one that does nothing.
 * </ul>
 *
 * <p>Estimates may be below 0 or above 1; they stay as they are, with their interval. Where nothing varies they are
 * NaN.
 *
 * <p><b>Stochastic models.</b> Hand in the mean over R replicates. When all points share their draws, noise is held
 * fixed and cancels. When each point has draws of its own, noise goes into V and so lowers every index, and the total
 * index of a factor that does nothing estimates the noise left in a mean in place of 0; a dimension that nothing reads
 * shows it. Times that are censored: hand in restricted means, not means of those that
 * ended.
 */
public final class SobolIndices {

    private static final int LEAST_ROWS = 16;

    private final int factors;
    private final double[] outcomes; // [row · (factors + 2) + matrix]
    private final double[] values;

    private SobolIndices(int factors, double[] outcomes) {
        this.factors = factors;
        this.outcomes = outcomes;
        values = values(factors, outcomes, Bootstrap.once(rows()));
    }

    /**
     * Of these outcomes.
     *
     * @param factors d of the design, at least 1
     * @param outcomes of each point, in the order of the design, at least one row
     * @throws IllegalArgumentException for rows that are not whole, no row, or an outcome that is not finite
     */
    public static SobolIndices of(int factors, double[] outcomes) {
        Require.atLeast(1, factors, "factors");
        if (outcomes.length == 0 || outcomes.length % (factors + 2) != 0) {
            throw Require.refusal("outcomes must be rows of " + (factors + 2), outcomes.length);
        }
        for (double outcome : outcomes) {
            Require.finite(outcome, "outcome");
        }
        return new SobolIndices(factors, outcomes.clone());
    }

    /** Factors d. */
    public int factors() {
        return factors;
    }

    /** Rows N that the indices rest on. */
    public int rows() {
        return outcomes.length / (factors + 2);
    }

    /** S of a factor; the truth is in [0, 1]. */
    public double first(int factor) {
        return values[(int) Require.within(0, factors - 1L, factor, "factor")];
    }

    /** T of a factor; the truth is in [S, 1]. */
    public double total(int factor) {
        return values[factors + (int) Require.within(0, factors - 1L, factor, "factor")];
    }

    /** The index of no factor; the truth is 0. */
    public double dummy() {
        return values[2 * factors];
    }

    /** Σ S: the share of variance that needs no interaction, 1 of a sum of functions of one factor each. */
    public double additive() {
        double sum = 0;
        for (int factor = 0; factor < factors; factor++) {
            sum += first(factor);
        }
        return sum;
    }

    /** The indices of the first rows alone. @throws IllegalArgumentException for rows outside [1, all] */
    public SobolIndices head(int rows) {
        Require.within(1, rows(), rows, "rows");
        return new SobolIndices(factors, Arrays.copyOf(outcomes, rows * (factors + 2)));
    }

    /**
     * Whether they have settled: the indices of the first {@value #LEAST_ROWS} rows, of twice as many, … and of all.
     */
    public List<SobolIndices> growing() {
        List<SobolIndices> heads = new ArrayList<>();
        for (long rows = LEAST_ROWS; rows < rows(); rows *= 2) {
            heads.add(head((int) rows));
        }
        heads.add(this);
        return List.copyOf(heads);
    }

    /** All indices of means over replicates, with the intervals of a bootstrap over rows and replicates. */
    public static Estimates estimates(int factors, Replicated outcomes, Bootstrap bootstrap) {
        int rows = of(factors, outcomes.means()).rows();
        List<Estimate> all = bootstrap.estimates(
                rows,
                outcomes.replicates(),
                (counts, replicates) -> values(factors, outcomes.means(replicates), counts));
        return new Estimates(all.subList(0, factors), all.subList(factors, 2 * factors), all.get(2 * factors));
    }

    /**
     * Indices with their intervals.
     *
     * @param first S of each factor
     * @param total T of each factor
     * @param dummy the index of no factor
     */
    public record Estimates(List<Estimate> first, List<Estimate> total, Estimate dummy) {

        /** Copies the lists. */
        public Estimates {
            first = List.copyOf(first);
            total = List.copyOf(total);
        }
    }

    /** S of all factors, T of all factors, and the dummy's, with each row counted so many times. */
    private static double[] values(int factors, double[] outcomes, int[] counts) {
        double mean = mean(factors, outcomes, counts);
        double variance = 0;
        double[] sums = new double[2 * factors + 1];
        for (int row = 0; row < counts.length; row++) {
            int at = row * (factors + 2);
            double a = outcomes[at] - mean;
            double b = outcomes[at + 1] - mean;
            variance += counts[row] * (a * a + b * b) / 2;
            sums[2 * factors] += counts[row] * a * b;
            for (int factor = 0; factor < factors; factor++) {
                double moved = outcomes[at + 2 + factor] - outcomes[at];
                sums[factor] += counts[row] * b * moved;
                sums[factors + factor] += counts[row] * moved * moved / 2;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = variance == 0 ? Double.NaN : sums[i] / variance;
        }
        return sums;
    }

    private static double mean(int factors, double[] outcomes, int[] counts) {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            int at = row * (factors + 2);
            sum += counts[row] * (outcomes[at] + outcomes[at + 1]) / 2;
        }
        return sum / counts.length;
    }
}
