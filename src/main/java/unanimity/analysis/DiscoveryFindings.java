package unanimity.analysis;

import java.util.Arrays;
import java.util.List;
import unanimity.model.Scenario;
import unanimity.results.Study;
import unanimity.statistics.Proportion;
import unanimity.statistics.sensitivity.Limit;
import unanimity.statistics.sensitivity.ScoredBox;

/**
 * Where negotiations end in deadlock: without adoption.
 *
 * @param scenario as it is, every uncertain number at its median
 * @param study what was varied besides
 * @param sample how many runs there are of how many
 * @param factors names of all numbers in which boxes were sought, by dimension
 * @param deadlocks runs that ended without adoption
 * @param draws the values of the factors that a box limits, run by run
 * @param boxes the first holds what leads to deadlock most often, each further one what those before left out; may be empty
 */
public record DiscoveryFindings(
        Scenario scenario,
        Study study,
        Sample sample,
        List<String> factors,
        Proportion deadlocks,
        Draws draws,
        List<FoundBox> boxes) {

    public DiscoveryFindings {
        factors = List.copyOf(factors);
        boxes = List.copyOf(boxes);
    }

    /**
     * A box.
     *
     * @param scored how it does on the runs that boxes before it left
     * @param sides its limits, in the order of the dimensions
     * @param trajectory boxes on the way from all runs to the narrowest: coverage against density
     */
    public record FoundBox(ScoredBox scored, List<Side> sides, List<ScoredBox> trajectory) {
        public FoundBox {
            sides = List.copyOf(sides);
            trajectory = List.copyOf(trajectory);
        }
    }

    /**
     * One side of a box.
     *
     * @param stability share of resamples in which there is a limit on this side of the factor
     * @param quasiP how likely chance alone would make the limit worth as much; small where it is there for a reason
     */
    public record Side(Limit limit, Proportion stability, double quasiP) {}

    /** Fewer deadlocks than this tell nothing. */
    public static final int LEAST_DEADLOCKS = BoxSearch.LEAST_HITS;

    /** In how many resamples limits are sought anew. */
    public static final int RESAMPLES = 50;

    /**
     * Values of some factors in each run, in units of the file.
     *
     * @param dimensions which factors, in their order
     * @param runs in the order of their replicates
     */
    public record Draws(List<Integer> dimensions, List<Run> runs) {

        /** The last digit of a limit is at most this share of what the factor ranges over. */
        private static final double FINEST = 0.05;

        public Draws {
            dimensions = List.copyOf(dimensions);
            runs = List.copyOf(runs);
        }

        /** All values of a factor, by run. */
        public double[] values(int dimension) {
            int at = dimensions.indexOf(dimension);
            return runs.stream().mapToDouble(run -> run.values().get(at)).toArray();
        }

        /** The least and the greatest value of a factor. */
        public double[] range(int dimension) {
            double[] values = values(dimension);
            return new double[] {
                Arrays.stream(values).min().orElse(0),
                Arrays.stream(values).max().orElse(0)
            };
        }

        /** Decimals with which a limit of the factor is told: as many as say where it is in its range. */
        public int digits(int dimension) {
            double[] range = range(dimension);
            double finest = FINEST * (range[1] - range[0]);
            return finest <= 0 ? 2 : Math.max(0, (int) -Math.floor(StrictMath.log10(finest)));
        }
    }

    /**
     * A run, as far as boxes go.
     *
     * @param deadlock whether it ended without adoption
     * @param values of the factors that a box limits
     */
    public record Run(int point, long replicate, boolean deadlock, List<Double> values) {
        public Run {
            values = List.copyOf(values);
        }
    }
}
