/**
 * Which factors matter as pictures: one class for each, listed by {@link unanimity.chart.sensitivity.SensitivityCharts}. Findings come
 * from {@code analysis}, page and marks are those of the charts of one run.
 */
@NullMarked
package unanimity.chart.sensitivity;

import org.jspecify.annotations.NullMarked;
