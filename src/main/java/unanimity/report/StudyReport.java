package unanimity.report;

import java.util.LinkedHashMap;
import java.util.Map;
import unanimity.results.Table;

/** The report of many runs: one page that needs no network. The same runs give the same bytes. */
public interface StudyReport {

    /** What it is made from. */
    StudyDossier<?> dossier();

    /**
     * The page.
     *
     * @param seed of the runs
     */
    String html(long seed);

    /** The tables behind the page besides findings and charts, by the name of their file. */
    default Map<String, Table> tables() {
        Parameters parameters = new Parameters(dossier().basis());
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("parameters.csv", parameters.table());
        tables.put("sources.csv", parameters.sources());
        return tables;
    }
}
