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
 * @param points in their order
 */
public record SweepFindings(Scenario scenario, Study study, Sample sample, List<PointFindings> points) {

    public SweepFindings {
        points = List.copyOf(points);
    }
}
