package unanimity.experiment;

import unanimity.results.BatchDesign;
import unanimity.scenario.Reading;

/**
 * A batch that only has to be run.
 *
 * @param reading the scenario, the first where there are two
 */
public record Prepared(Reading reading, Design design, BatchDesign batch) {}
