package unanimity.experiment;

import java.util.ArrayList;
import java.util.List;
import unanimity.results.Study;
import unanimity.scenario.ProblemId;
import unanimity.scenario.Variation;
import unanimity.scenario.Varied;
import unanimity.statistics.design.Design;

/**
 * A scenario that is to be run with many values of some parameters.
 *
 * @param base the scenario, and how many runs of each point
 * @param varied what varies, at least one parameter
 */
public record SweepOrder(BatchOrder base, Sampling sampling, List<Varied> varied) {

    public SweepOrder {
        varied = List.copyOf(varied);
    }

    /**
     * Reads the scenario, tries all values in it, and says what there is to run.
     *
     * @throws unanimity.scenario.ScenarioException with all that is wrong, before anything is run
     */
    public Prepared prepare() {
        requireFew(sampling.size(varied));
        Design coordinates = sampling.coordinates(varied, base.seed());
        Variation variation = Variation.of(base.scenario(), base.changes(), varied);
        List<Factor> factors = new ArrayList<>();
        for (Varied one : varied) {
            factors.add(new VariedFactor(one, variation.whole().contains(one.path())));
        }
        Study study = new Study(
                Study.Kind.SWEEP,
                sampling.method().word(),
                Math.toIntExact(coordinates.points()),
                DesignBuilder.named(factors));
        return DesignBuilder.of(base.prepare(), factors, coordinates, study);
    }

    private void requireFew(double points) {
        String excess = Limits.excess(points, base.runs());
        if (excess != null) {
            throw varied.get(0).refusal(ProblemId.TOO_MANY_POINTS, excess);
        }
    }
}
