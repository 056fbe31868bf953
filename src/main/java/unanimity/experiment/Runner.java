package unanimity.experiment;

import unanimity.model.RunResult;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** Makes one run. Tests put another in its place, to see what becomes of a fault. */
@FunctionalInterface
public interface Runner {

    /** The negotiation itself. */
    Runner NEGOTIATION = (plan, seed) -> new Negotiation(plan, seed).run();

    /** The run of a seed. */
    RunResult run(Plan plan, long seed);
}
