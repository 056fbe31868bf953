package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import unanimity.results.Study;
import unanimity.statistics.sensitivity.Bootstrap;
import unanimity.statistics.sensitivity.Replicated;
import unanimity.statistics.sensitivity.SobolIndices;

/** Shares of variance. */
final class SobolInfluences {

    private SobolInfluences() {}

    static List<SensitivityAnalysis.Influences> of(Study study, StudyOutcomes outcomes, Bootstrap bootstrap)
            throws IOException {
        List<SensitivityAnalysis.Influences> all = new ArrayList<>();
        for (PointMeasure measure : PointMeasure.values()) {
            Replicated replicated = outcomes.of(measure);
            SobolIndices indices = SobolIndices.of(study.factors().size(), replicated.means());
            SobolIndices.Estimates estimates =
                    SobolIndices.estimates(study.factors().size(), replicated, bootstrap);
            List<Influence> factors = new ArrayList<>();
            for (int factor = 0; factor < study.factors().size(); factor++) {
                factors.add(new Influence(
                        study.factors().get(factor).name(),
                        List.of(
                                new Influence.Index("first", estimates.first().get(factor)),
                                new Influence.Index("total", estimates.total().get(factor)))));
            }
            all.add(new SensitivityAnalysis.Influences(
                    factors, List.of(new Influence.Index("dummy", estimates.dummy())), growing(indices)));
        }
        return all;
    }

    private static List<MeasureSensitivity.Grown> growing(SobolIndices indices) {
        List<MeasureSensitivity.Grown> growing = new ArrayList<>();
        for (SobolIndices head : indices.growing()) {
            List<Double> totals = new ArrayList<>();
            for (int factor = 0; factor < head.factors(); factor++) {
                totals.add(head.total(factor));
            }
            growing.add(new MeasureSensitivity.Grown(head.rows(), totals));
        }
        return growing;
    }
}
