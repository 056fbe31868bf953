package unanimity.report;

import java.util.List;
import unanimity.analysis.SweepFindings;
import unanimity.chart.Chart;

/**
 * All that the report of a sweep is made from.
 *
 * @param basis where the values of the scenario come from; nothing in it is drawn
 * @param uncertain how many of its numbers are drawn anew for each run
 * @param charts in the order in which they are shown
 * @param recipe how to get the same runs again
 * @param folder where they lie, as it is typed
 */
public record SweepDossier(
        SweepFindings findings,
        Dossier.Basis basis,
        int uncertain,
        List<Chart> charts,
        Dossier.Recipe recipe,
        String folder) {

    public SweepDossier {
        charts = List.copyOf(charts);
    }
}
