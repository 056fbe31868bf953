package unanimity.experiment;

import java.util.ArrayList;
import java.util.List;
import unanimity.results.Study;
import unanimity.scenario.Variation;
import unanimity.scenario.Varied;
import unanimity.statistics.design.Design;
import unanimity.statistics.design.LatinHypercube;

/**
 * A scenario of which is asked where it ends in a certain way. Its uncertain numbers are drawn in each run as always; what is varied
 * besides has another value in each run, from a Latin hypercube.
 *
 * @param base the scenario, and how many runs
 * @param varied along ranges of their own; may be empty
 */
public record DiscoveryOrder(BatchOrder base, List<Varied> varied) {

    public DiscoveryOrder {
        varied = List.copyOf(varied);
    }

    /**
     * Reads the scenario, and says what there is to run.
     *
     * @throws unanimity.scenario.ScenarioException with all that is wrong, before anything is run
     * @throws IllegalArgumentException where nothing is uncertain, or runs are too many
     */
    public Prepared prepare() {
        Variation variation = Variation.of(base.scenario(), base.changes(), varied);
        Prepared one = base.prepare();
        if (varied.isEmpty()) {
            if (variation.reading().template().uncertain().isEmpty()) {
                throw new IllegalArgumentException(
                        "nothing is uncertain in the scenario; say with --vary path=low..high what might be otherwise");
            }
            Study drawn = new Study(Study.Kind.DISCOVERY, "drawn", 0, List.of());
            return new Prepared(
                    one.reading(),
                    one.design(),
                    one.batch().withPoints(1, one.batch().fingerprint(), drawn));
        }
        Limits.requireFew((double) base.runs(), 1);
        List<Factor> factors = new ArrayList<>();
        for (Varied each : varied) {
            factors.add(new VariedFactor(each, variation.whole().contains(each.path())));
        }
        int points = Math.toIntExact(base.runs());
        Design coordinates =
                LatinHypercube.random(points, factors.size(), DesignChance.LATIN_HYPERCUBE.of(base.seed()));
        Study study = new Study(Study.Kind.DISCOVERY, "latin-hypercube", points, DesignBuilder.named(factors));
        return DesignBuilder.of(base.alone().prepare(), factors, coordinates, study);
    }
}
