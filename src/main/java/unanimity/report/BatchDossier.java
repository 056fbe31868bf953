package unanimity.report;

import java.util.List;
import unanimity.analysis.BatchFindings;
import unanimity.chart.Chart;

/**
 * All that the report of a batch is made from.
 *
 * @param basis where the values come from; nothing in it is drawn
 * @param uncertain how many numbers are drawn anew for each run
 * @param charts in the order in which they are shown
 * @param recipe how to get the same batch again
 * @param folder where it lies, as it is typed
 */
public record BatchDossier(
        BatchFindings findings,
        Dossier.Basis basis,
        int uncertain,
        List<Chart> charts,
        Dossier.Recipe recipe,
        String folder) {

    public BatchDossier {
        charts = List.copyOf(charts);
    }
}
