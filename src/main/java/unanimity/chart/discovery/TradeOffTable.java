package unanimity.chart.discovery;

import org.jspecify.annotations.Nullable;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.DiscoveryFindings.FoundBox;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;
import unanimity.statistics.sensitivity.ScoredBox;

/** The numbers behind a trade-off: every box on the way from all runs to the narrowest. */
final class TradeOffTable {

    static final Layout LAYOUT = Layout.of(
            "a box on the way from all runs to the narrowest",
            Column.count("box", "boxes", "which box was sought, from 1"),
            Column.count("step", "steps", "how often something was taken away")
                    .emptyWhen("it is the box that was chosen"),
            Column.count("restricted", "numbers", "how many numbers have a limit"),
            Column.count("inside", "runs", "runs in the box"),
            Column.count("deadlocks_inside", "runs", "those that ended without adoption"),
            Column.share("coverage", "the deadlocks", "in the box"),
            Column.share("density", "the runs in the box", "ended without adoption"));

    private TradeOffTable() {}

    /** Those of all boxes that were found. */
    static Table of(DiscoveryFindings findings) {
        Table table = new Table(LAYOUT);
        for (int box = 0; box < findings.boxes().size(); box++) {
            FoundBox found = findings.boxes().get(box);
            for (int step = 0; step < found.trajectory().size(); step++) {
                row(table, box + 1, step, found.trajectory().get(step));
            }
            row(table, box + 1, null, found.scored());
        }
        return table;
    }

    private static void row(Table table, int box, @Nullable Integer step, ScoredBox scored) {
        table.row(
                box,
                step,
                scored.box().restricted(),
                Math.toIntExact(scored.inside()),
                Math.toIntExact(scored.insideHits()),
                scored.coverage(),
                scored.density());
    }
}
