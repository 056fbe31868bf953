/**
 * Numbers in, numbers out: intervals, accumulators, survival, scoring rules and when to stop; nothing of bargaining.
 */
@NullMarked
package unanimity.statistics;

import org.jspecify.annotations.NullMarked;
