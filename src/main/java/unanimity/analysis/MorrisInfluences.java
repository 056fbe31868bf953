package unanimity.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import unanimity.experiment.SensitivityMethod;
import unanimity.results.BatchDesign;
import unanimity.results.Study;
import unanimity.statistics.design.MorrisDesign;
import unanimity.statistics.sensitivity.Bootstrap;
import unanimity.statistics.sensitivity.MorrisEffects;

/** Elementary effects. */
final class MorrisInfluences {

    private static final int LEAST = 2;

    private final Study study;
    private final long seed;

    private MorrisInfluences(BatchDesign design) {
        study = design.study();
        seed = design.seed();
    }

    static List<SensitivityAnalysis.Influences> of(
            BatchDesign design, List<PointFindings> points, Bootstrap bootstrap) {
        MorrisInfluences influences = new MorrisInfluences(design);
        List<SensitivityAnalysis.Influences> all = new ArrayList<>();
        for (PointMeasure measure : PointMeasure.values()) {
            all.add(influences.of(PointFindings.means(points, measure), bootstrap));
        }
        return all;
    }

    private SensitivityAnalysis.Influences of(double[] means, Bootstrap bootstrap) {
        MorrisEffects effects = effects(study.size(), means);
        List<Influence> factors = new ArrayList<>();
        for (int factor = 0; factor < effects.factors(); factor++) {
            MorrisEffects.Estimates estimates = effects.estimates(factor, bootstrap);
            factors.add(new Influence(
                    study.factors().get(factor).name(),
                    List.of(
                            new Influence.Index("mu_star", estimates.muStar()),
                            new Influence.Index("mu", estimates.mu()),
                            new Influence.Index("sigma", estimates.sigma()))));
        }
        return new SensitivityAnalysis.Influences(factors, List.of(), growing(means));
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
