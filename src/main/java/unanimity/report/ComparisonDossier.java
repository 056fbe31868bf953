package unanimity.report;

import java.util.List;
import unanimity.chart.Chart;

/**
 * All that the report of a comparison is made from.
 *
 * @param basis where the values of the first scenario come from; nothing in it is drawn
 * @param uncertain how many of its numbers are drawn anew for each run
 * @param charts in the order in which they are shown
 * @param recipe how to get the same runs again
 * @param folder where they lie, as it is typed
 */
public record ComparisonDossier(
        Contrast contrast,
        Dossier.Basis basis,
        int uncertain,
        List<Chart> charts,
        Dossier.Recipe recipe,
        String folder) {

    public ComparisonDossier {
        charts = List.copyOf(charts);
    }
}
