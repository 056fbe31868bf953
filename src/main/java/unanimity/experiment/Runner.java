package unanimity.experiment;

import unanimity.model.RunResult;
import unanimity.simulation.Fixed;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** Makes one run. Tests put another in its place, to see what becomes of a fault. */
@FunctionalInterface
public interface Runner {

    /** The negotiation itself. */
    Runner NEGOTIATION = (plan, fixed, seed) -> new Negotiation(plan, seed, fixed).run();

    /** The run of a seed, with some numbers other than they are drawn or written. */
    RunResult run(Plan plan, Fixed fixed, long seed);
}
