package unanimity.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import unanimity.chart.Chart;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;
import unanimity.results.Row;
import unanimity.results.Table;

/** What is made of the stored runs of a study, finished or not: words, charts, tables and a page. */
interface Account {

    /** As it stands on a terminal. */
    String story();

    /** The same for other programs. */
    List<Row> rows();

    /** In the order in which they are read. */
    List<Chart> charts();

    /** The tables of findings, by the name of their file; the numbers of charts are not among them. */
    Map<String, Table> tables();

    /** The report. */
    String page();

    /** Whether all runs have been made. */
    boolean complete();

    /**
     * Says what to do next.
     *
     * @param where the folder, as it is typed
     */
    void hint(Terminal terminal, String where);

    /** That of a folder. @throws IOException also where no run has come to its end */
    static Account of(BatchFolder folder, Manifest manifest, Stages stages) throws IOException {
        return switch (manifest.design().study().kind()) {
            case BATCH -> BatchAccount.of(folder, manifest, stages);
            case COMPARISON -> ComparisonAccount.of(folder, manifest, stages);
            case SWEEP -> SweepAccount.of(folder, manifest, stages);
            case SENSITIVITY -> SensitivityAccount.of(folder, manifest, stages);
            case DISCOVERY -> DiscoveryAccount.of(folder, manifest, stages);
        };
    }
}
