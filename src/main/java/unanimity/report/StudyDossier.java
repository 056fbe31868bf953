package unanimity.report;

import java.util.List;
import unanimity.chart.Chart;

/**
 * All that the report of many runs is made from.
 *
 * @param <F> what was found
 * @param basis where the values of the scenario come from, of the first where there are two; nothing in it is drawn
 * @param uncertain how many of its numbers are uncertain
 * @param charts in the order in which they are shown
 * @param recipe how to get the same runs again
 * @param folder where they lie, as it is typed
 */
public record StudyDossier<F>(
        F findings, Dossier.Basis basis, int uncertain, List<Chart> charts, Dossier.Recipe recipe, String folder) {

    public StudyDossier {
        charts = List.copyOf(charts);
    }
}
