/**
 * Which factors matter, from outcomes at the points of a {@link unanimity.statistics.design.Design}: variance-based
 * indices, elementary effects, swings of a tornado, and boxes of factors in which something happens. Every estimate has
 * its interval from a bootstrap whose chance is handed in.
 */
@NullMarked
package unanimity.statistics.sensitivity;

import org.jspecify.annotations.NullMarked;
