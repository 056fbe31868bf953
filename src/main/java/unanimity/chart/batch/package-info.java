/**
 * What a batch has found as pictures: one class for each, listed by {@link unanimity.chart.batch.BatchCharts}. Findings come from
 * {@code analysis}; page, time axis and marks are those of the charts of one run.
 */
@NullMarked
package unanimity.chart.batch;

import org.jspecify.annotations.NullMarked;
