package unanimity.chart.discovery;

import java.util.List;
import java.util.stream.Stream;
import unanimity.analysis.Condition;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.DiscoveryFindings.Draws;
import unanimity.analysis.DiscoveryFindings.Run;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/**
 * Runs in the plane of the two numbers whose limits are worth most.
 *
 * @param across the number that runs from left to right
 * @param up the number that runs from bottom to top
 * @param shown runs that are drawn, adopted ones first
 */
record Plane(Draws draws, Condition across, Condition up, List<Run> shown) {

    /** Dots of each kind at most: more would only cover each other, and make the file large. */
    private static final int MOST = 700;

    static final Layout LAYOUT = Layout.of(
            "a run that is drawn",
            Column.count("point", "design points", "design point of the run"),
            Column.count("replicate", "runs", "its replicate"),
            Column.flag("deadlock", "whether it ended without adoption"),
            Column.number("across", "that of the parameter", "its value of the number that runs from left to right"),
            Column.number("up", "that of the parameter", "its value of the number that runs from bottom to top"));

    Plane {
        shown = List.copyOf(shown);
    }

    /** Of the first box, which limits at least two numbers. */
    static Plane of(DiscoveryFindings findings) {
        List<Condition> conditions = Condition.of(findings, findings.boxes().get(0));
        Draws draws = findings.draws();
        List<Run> shown = Stream.concat(some(draws, false), some(draws, true)).toList();
        return new Plane(draws, conditions.get(0), conditions.get(1), shown);
    }

    private static Stream<Run> some(Draws draws, boolean deadlock) {
        return draws.runs().stream().filter(run -> run.deadlock() == deadlock).limit(MOST);
    }

    /** What a run has drawn for the number of a condition. */
    double value(Run run, Condition condition) {
        return run.values().get(draws.dimensions().indexOf(condition.dimension()));
    }

    /** A run to a row. */
    Table table() {
        Table table = new Table(LAYOUT);
        for (Run run : shown) {
            table.row(
                    run.point(),
                    Math.toIntExact(run.replicate()),
                    Boolean.toString(run.deadlock()),
                    value(run, across),
                    value(run, up));
        }
        return table;
    }
}
