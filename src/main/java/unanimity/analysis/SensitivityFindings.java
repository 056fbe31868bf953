package unanimity.analysis;

import java.util.List;
import unanimity.model.Scenario;
import unanimity.results.Study;

/**
 * Which factors matter.
 *
 * @param scenario as it is, every uncertain number at its median
 * @param study the method and the factors
 * @param sample how many runs there are of how many
 * @param points what was found at each
 * @param measures in the order of {@link PointMeasure}
 */
public record SensitivityFindings(
        Scenario scenario, Study study, Sample sample, List<PointFindings> points, List<MeasureSensitivity> measures) {

    public SensitivityFindings {
        points = List.copyOf(points);
        measures = List.copyOf(measures);
    }

    /** Of one measure. */
    public MeasureSensitivity of(PointMeasure measure) {
        return measures.get(measure.ordinal());
    }
}
