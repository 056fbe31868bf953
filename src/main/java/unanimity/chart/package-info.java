/**
 * Results as pictures. {@link unanimity.chart.Chart} is a picture with its numbers, as SVG, PNG and CSV; each kind of chart
 * is one class with a method {@code of} that makes one ({@link unanimity.chart.ConvergenceChart}), and
 * {@link unanimity.chart.RunCharts} lists those of a run. What they are drawn on is in
 * {@link unanimity.chart.paper}.
 */
@NullMarked
package unanimity.chart;

import org.jspecify.annotations.NullMarked;
