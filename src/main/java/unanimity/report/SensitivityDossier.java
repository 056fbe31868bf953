package unanimity.report;

import java.util.List;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.Chart;

/**
 * All that the report of a study of factors is made from.
 *
 * @param basis where the values of the scenario come from; nothing in it is drawn
 * @param uncertain how many of its numbers are uncertain
 * @param charts in the order in which they are shown
 * @param recipe how to get the same runs again
 * @param folder where they lie, as it is typed
 */
public record SensitivityDossier(
        SensitivityFindings findings,
        Dossier.Basis basis,
        int uncertain,
        List<Chart> charts,
        Dossier.Recipe recipe,
        String folder) {

    public SensitivityDossier {
        charts = List.copyOf(charts);
    }
}
