package unanimity.experiment;

import java.io.Serializable;
import java.util.List;
import unanimity.chance.Chance;
import unanimity.results.RunKey;

/**
 * What is run: design points, each with replicates without end. Runs are numbered replicate by replicate, so that those up
 * to any number are an even sample of the points.
 *
 * @param scenarios texts of scenario files that extend nothing; one, or two that are compared
 * @param points at least one
 * @param seed of the batch
 * @param independent whether points have luck of their own; else all share that of the replicate
 */
public record Design(List<String> scenarios, List<DesignPoint> points, long seed, boolean independent)
        implements Serializable {

    /** @throws IllegalArgumentException without a point */
    public Design {
        scenarios = List.copyOf(scenarios);
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a design needs at least one point");
        }
    }

    /** Of one scenario. */
    public Design(String scenario, List<DesignPoint> points, long seed, boolean independent) {
        this(List.of(scenario), points, seed, independent);
    }

    /** The text of the first scenario. */
    public String scenario() {
        return scenarios.get(0);
    }

    /** Which run is the {@code number}-th, from 0. */
    public RunKey key(long number) {
        return new RunKey((int) (number % points.size()), number / points.size());
    }

    /** The number of a run. */
    public long number(RunKey run) {
        return run.replicate() * points.size() + run.point();
    }

    /** The seed of a run. It depends on the batch's seed and the replicate alone, unless points are independent. */
    public long seedOf(RunKey run) {
        Chance batch = new Chance(seed);
        if (independent) {
            long own = Chance.identity(points.get(run.point()).contentHash());
            batch = new Chance(seed ^ own);
        }
        return batch.replicate(run.replicate()).seed();
    }
}
