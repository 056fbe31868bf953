package unanimity.analysis;

import java.util.List;
import unanimity.model.Scenario;
import unanimity.results.Study;

/**
 * What a sweep has found.
 *
 * @param scenario as it is, every uncertain number at its median
 * @param study what varied, and how its points were chosen
 * @param sample how many runs there are of how many
 * @param horizon the last round of all, that runs without adoption count with
 * @param points in their order; those without a run that came to its end are left out
 * @param marginals of each parameter that varies, in the order in which they were typed
 */
public record SweepFindings(
        Scenario scenario,
        Study study,
        Sample sample,
        int horizon,
        List<PointFindings> points,
        List<Marginal> marginals) {

    /** How points are chosen that are all of a grid. */
    private static final String GRID = "grid";

    public SweepFindings {
        points = List.copyOf(points);
        marginals = List.copyOf(marginals);
    }

    /** Whether every value was tried with every value; else the points are a sample. */
    public boolean isGrid() {
        return study.method().equals(GRID);
    }

    /** How many runs each point is to have. */
    public long replicates() {
        return sample.planned() / study.size();
    }
}
