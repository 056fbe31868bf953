/**
 * What charts are drawn on and with: a {@link unanimity.chart.paper.Sheet} of lines, areas and words, from which SVG and PNG
 * are made; its colours, faces and looks ({@link unanimity.chart.paper.Style}, {@link unanimity.chart.paper.Look}); axes and
 * lines that JFreeChart draws ({@link unanimity.chart.paper.Panel}); words placed by a table of widths
 * ({@link unanimity.chart.paper.Letters}), so that a picture is the same whatever fonts a machine has. Knows nothing of
 * negotiations.
 */
@NullMarked
package unanimity.chart.paper;

import org.jspecify.annotations.NullMarked;
