package unanimity.chart.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.analysis.Condition;
import unanimity.analysis.DiscoveryFindings.Draws;
import unanimity.analysis.DiscoveryFindings.Run;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/**
 * How frequent deadlock is along a number, over stretches of equal width.
 *
 * @param factor the number: a parameter path
 * @param least its least value
 * @param greatest its greatest
 * @param runs runs by stretch
 * @param deadlocks those of them that ended without adoption
 */
record Stretches(String factor, double least, double greatest, List<Integer> runs, List<Integer> deadlocks) {

    static final int NUMBER = 20;

    static final Layout LAYOUT = Layout.of(
            "a stretch of a number that a box limits, twenty of equal width from its least value to its greatest",
            Column.text("factor", "the number: a parameter path"),
            Column.number("from", "that of the parameter", "begin of the stretch"),
            Column.number("to", "that of the parameter", "its end"),
            Column.count("runs", "runs", "runs with a value in it"),
            Column.count("deadlocks", "runs", "those that ended without adoption"));

    Stretches {
        runs = List.copyOf(runs);
        deadlocks = List.copyOf(deadlocks);
    }

    /** Along the number of a condition. */
    static Stretches of(Draws draws, Condition condition) {
        double[] range = draws.range(condition.dimension());
        Integer[] runs = new Integer[NUMBER];
        Integer[] deadlocks = new Integer[NUMBER];
        Arrays.fill(runs, 0);
        Arrays.fill(deadlocks, 0);
        int at = draws.dimensions().indexOf(condition.dimension());
        for (Run run : draws.runs()) {
            double share = (run.values().get(at) - range[0]) / (range[1] - range[0]);
            int stretch = Math.min(NUMBER - 1, (int) (NUMBER * (Double.isNaN(share) ? 0 : share)));
            runs[stretch]++;
            deadlocks[stretch] += run.deadlock() ? 1 : 0;
        }
        return new Stretches(condition.name().path(), range[0], range[1], List.of(runs), List.of(deadlocks));
    }

    /** Of the runs of a stretch; 0 where there are none. */
    double share(int stretch) {
        return runs.get(stretch) == 0 ? 0 : (double) deadlocks.get(stretch) / runs.get(stretch);
    }

    /** The largest share. */
    double most() {
        return IntStream.range(0, NUMBER).mapToDouble(this::share).max().orElse(0);
    }

    /** Those of all conditions. */
    static Table table(Draws draws, List<Condition> conditions) {
        Table table = new Table(LAYOUT);
        for (Condition condition : conditions) {
            Stretches stretches = of(draws, condition);
            double width = (stretches.greatest() - stretches.least()) / NUMBER;
            for (int i = 0; i < NUMBER; i++) {
                table.row(
                        stretches.factor(),
                        stretches.least() + i * width,
                        stretches.least() + (i + 1) * width,
                        stretches.runs().get(i),
                        stretches.deadlocks().get(i));
            }
        }
        return table;
    }
}
