/** Text file to {@code Scenario}: reading with places, parameter paths, and what is drawn per run. */
@NullMarked
package unanimity.scenario;

import org.jspecify.annotations.NullMarked;
