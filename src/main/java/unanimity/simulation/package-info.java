/**
 * The negotiation itself, on MASON: {@code Negotiation} is the {@code SimState}, its agents step through the phases of each
 * round. The only package besides the viewer that knows MASON. How every formula is evaluated, to the order of a sum, is
 * written in docs/explanation/evaluation.md.
 */
@NullMarked
package unanimity.simulation;

import org.jspecify.annotations.NullMarked;
