/**
 * What leads to deadlock as pictures: one class for each, listed by {@link unanimity.chart.discovery.DiscoveryCharts}. Findings come from
 * {@code analysis}, page and marks are those of the charts of one run.
 */
@NullMarked
package unanimity.chart.discovery;

import org.jspecify.annotations.NullMarked;
