package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import unanimity.experiment.SensitivityMethod;
import unanimity.results.BatchDesign;
import unanimity.results.Study;
import unanimity.statistics.design.MorrisDesign;
import unanimity.statistics.sensitivity.Bootstrap;
import unanimity.statistics.sensitivity.MorrisEffects;
import unanimity.statistics.sensitivity.Replicated;

/** Elementary effects. */
final class MorrisInfluences {

    private static final int LEAST = 2;

    private final Study study;
    private final long seed;

    private MorrisInfluences(BatchDesign design) {
        study = design.study();
        seed = design.seed();
    }

    static List<SensitivityAnalysis.Influences> of(BatchDesign design, StudyOutcomes outcomes, Bootstrap bootstrap)
            throws IOException {
        MorrisInfluences influences = new MorrisInfluences(design);
        List<SensitivityAnalysis.Influences> all = new ArrayList<>();
        for (PointMeasure measure : PointMeasure.values()) {
            all.add(influences.of(outcomes.of(measure), bootstrap));
        }
        return all;
    }

    private SensitivityAnalysis.Influences of(Replicated outcomes, Bootstrap bootstrap) {
        MorrisDesign design =
                SensitivityMethod.morris(study.size(), study.factors().size(), seed);
        List<Influence> factors = new ArrayList<>();
        for (MorrisEffects.Estimates estimates : MorrisEffects.estimates(design, outcomes, bootstrap)) {
            factors.add(new Influence(
                    study.factors().get(factors.size()).name(),
                    List.of(
                            new Influence.Index("mu_star", estimates.muStar()),
                            new Influence.Index("mu", estimates.mu()),
                            new Influence.Index("sigma", estimates.sigma()))));
        }
        return new SensitivityAnalysis.Influences(factors, List.of(), growing(outcomes.means()));
    }

    /** Effects of the first ways alone: each way is drawn by itself, whatever their number. */
    private MorrisEffects effects(int ways, double[] means) {
        MorrisDesign design = SensitivityMethod.morris(ways, study.factors().size(), seed);
        return MorrisEffects.of(design, Arrays.copyOf(means, Math.toIntExact(design.points())));
    }

    private List<MeasureSensitivity.Grown> growing(double[] means) {
        List<MeasureSensitivity.Grown> growing = new ArrayList<>();
        for (int ways = LEAST; ways < study.size(); ways *= 2) {
            growing.add(grown(ways, means));
        }
        growing.add(grown(study.size(), means));
        return growing;
    }

    private MeasureSensitivity.Grown grown(int ways, double[] means) {
        MorrisEffects effects = effects(ways, means);
        List<Double> values = new ArrayList<>();
        for (int factor = 0; factor < effects.factors(); factor++) {
            values.add(effects.muStar(factor));
        }
        return new MeasureSensitivity.Grown(ways, values);
    }
}
