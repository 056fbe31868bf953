/** The charts of a sweep, which draw what the analysis has found at its design points. */
@NullMarked
package unanimity.chart.study;

import org.jspecify.annotations.NullMarked;
