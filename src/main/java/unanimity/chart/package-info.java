/**
 * Results as pictures. {@link unanimity.chart.Chart} is a picture with its numbers, as SVG, PNG and CSV; each kind of chart
 * is one class with a method {@code of} that makes one ({@link unanimity.chart.ConvergenceChart}). JFreeChart draws the lines
 * onto a {@code Sheet}; words are placed there by a table of widths, so that a picture is the same whatever fonts a machine has.
 */
@NullMarked
package unanimity.chart;

import org.jspecify.annotations.NullMarked;
