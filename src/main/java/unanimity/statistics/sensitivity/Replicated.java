package unanimity.statistics.sensitivity;

import java.util.Arrays;
import unanimity.statistics.Require;

/** Outcomes of the points of a design, several of each: replicates that all points share. */
public final class Replicated {

    private final double[][] outcomes; // [replicate][point], NaN where there is none
    private final double[] means;

    private Replicated(double[][] outcomes) {
        this.outcomes = outcomes;
        means = new double[outcomes[0].length];
        Arrays.fill(means, Double.NaN);
        System.arraycopy(means(Bootstrap.once(outcomes.length)), 0, means, 0, means.length);
    }

    /**
     * These, which are not copied.
     *
     * @param outcomes of each replicate those of all points, in the order of the design; NaN where one is missing
     * @throws IllegalArgumentException without a replicate, for replicates of different length, or where a point has no outcome at all
     */
    public static Replicated of(double[][] outcomes) {
        Require.atLeast(1, outcomes.length, "replicates");
        for (double[] replicate : outcomes) {
            if (replicate.length != outcomes[0].length) {
                throw Require.refusal("points must be " + outcomes[0].length, replicate.length);
            }
        }
        Replicated replicated = new Replicated(outcomes);
        for (double mean : replicated.means) {
            Require.finite(mean, "outcome");
        }
        return replicated;
    }

    /** How many each point can have. */
    public int replicates() {
        return outcomes.length;
    }

    /** The mean at each point. */
    public double[] means() {
        return means.clone();
    }

    /** The means of a point when replicate j counts so many times; where none is left, its mean over all. */
    double[] means(int[] counts) {
        double[] sums = new double[means.length];
        int[] n = new int[means.length];
        for (int replicate = 0; replicate < outcomes.length; replicate++) {
            int times = counts[replicate];
            double[] drawn = outcomes[replicate];
            for (int point = 0; times > 0 && point < sums.length; point++) {
                if (!Double.isNaN(drawn[point])) {
                    sums[point] += times * drawn[point];
                    n[point] += times;
                }
            }
        }
        for (int point = 0; point < sums.length; point++) {
            sums[point] = n[point] == 0 ? means[point] : sums[point] / n[point];
        }
        return sums;
    }
}
