package unanimity.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.Sample;
import unanimity.chart.Chart;
import unanimity.report.StudyReport;
import unanimity.results.Table;

/** What is made of the stored runs of a study, finished or not: words, charts, tables and a page. */
interface Account {

    /** The runs from which it is made. */
    Sample sample();

    /** As it stands on a terminal. */
    String story();

    /** The numbers of the story, for other programs. */
    Table numbers();

    /** The tables of findings, by the name of their file; those of charts and of the scenario's values are not among them. */
    Map<String, Table> findingTables();

    /** The page, and the charts on it. */
    StudyReport report();

    /** In the order in which they are read. */
    default List<Chart> charts() {
        return report().dossier().charts();
    }

    /** All tables but those of charts, by the name of their file. */
    default Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>(findingTables());
        tables.putAll(report().tables());
        return tables;
    }

    /**
     * Says what to do next when all runs are there.
     *
     * @param where the folder, as it is typed
     */
    void suggest(Terminal terminal, String where);

    /**
     * That of a folder.
     *
     * @throws NothingToTellException where no run has come to its end
     */
    static Account of(StoredStudy study, Stages stages) throws IOException {
        return switch (study.manifest().design().study().kind()) {
            case BATCH -> BatchAccount.of(study, stages);
            case COMPARISON -> ComparisonAccount.of(study, stages);
            case SWEEP -> SweepAccount.of(study, stages);
            case SENSITIVITY -> SensitivityAccount.of(study, stages);
            case DISCOVERY -> DiscoveryAccount.of(study, stages);
        };
    }
}
