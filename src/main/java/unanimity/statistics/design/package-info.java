/**
 * Where to look: points in the unit cube, for sweeps and for the analysis of sensitivity. A {@link
 * unanimity.statistics.design.Design} answers for each point by itself, and chance comes in by address ({@link
 * unanimity.statistics.design.Uniforms}), so that neither threads nor order change a point. A package of its own,
 * because whoever only counts and estimates needs none of it.
 */
@NullMarked
package unanimity.statistics.design;

import org.jspecify.annotations.NullMarked;
