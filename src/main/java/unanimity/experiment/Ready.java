package unanimity.experiment;

import unanimity.results.Days;
import unanimity.simulation.Fixed;
import unanimity.simulation.Plan;

/**
 * A design point ready to run. Points that only give numbers other values share their plan.
 *
 * @param plan of the scenario
 * @param fixed the numbers that have other values at the point
 */
record Ready(Plan plan, Fixed fixed, Days days) {}
