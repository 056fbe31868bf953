/**
 * Numbers in, numbers out: intervals, accumulators, survival, scoring rules and when to stop; nothing of bargaining. Where
 * to look is in {@code design}, which factors matter in {@code sensitivity}.
 */
@NullMarked
package unanimity.statistics;

import org.jspecify.annotations.NullMarked;
