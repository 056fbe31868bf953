package unanimity.analysis;

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
 * @param boxes the first holds what leads to deadlock most often, each further one what those before left out; may be empty
 */
public record DiscoveryFindings(
        Scenario scenario,
        Study study,
        Sample sample,
        List<String> factors,
        Proportion deadlocks,
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
}
