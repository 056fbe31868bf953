/**
 * The field's words as immutable values: what is negotiated, by whom, until when and under which rule, and what is recorded
 * of a run. What a file names by a word brings its meaning along: decision rules, itineraries, concession tactics. Every number is a plain number here; where a file leaves a number uncertain, {@code unanimity.scenario} draws
 * it. Positions, saliences and costs are in points: 1 is the distance between the worst and the best policy.
 */
@NullMarked
package unanimity.model;

import org.jspecify.annotations.NullMarked;
