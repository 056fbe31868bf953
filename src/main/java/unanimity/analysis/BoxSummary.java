package unanimity.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.results.BoxTable;
import unanimity.results.DrawTable;
import unanimity.results.Table;
import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;
import unanimity.statistics.sensitivity.Box;
import unanimity.statistics.sensitivity.ScoredBox;

/** Boxes as rows of {@code boxes.csv}, and what runs had of the numbers that these limit as rows of {@code draws.csv}. */
public final class BoxSummary {

    private static final int OF_SIDE = 5;

    private BoxSummary() {}

    /** Every limit of every box; all runs first. */
    public static Table table(DiscoveryFindings findings) {
        Table table = new Table(BoxTable.LAYOUT);
        Proportion all = findings.deadlocks();
        row(
                table,
                0,
                Collections.nCopies(OF_SIDE, null),
                new ScoredBox(Box.everything(1), all.n(), all.successes(), all.n(), all.successes()));
        for (int box = 0; box < findings.boxes().size(); box++) {
            for (DiscoveryFindings.Side side : findings.boxes().get(box).sides()) {
                row(
                        table,
                        box + 1,
                        List.of(
                                findings.factors().get(side.limit().dimension()),
                                side.limit().upper() ? "upper" : "lower",
                                side.limit().value(),
                                side.stability().value(),
                                side.quasiP()),
                        findings.boxes().get(box).scored());
            }
        }
        return table;
    }

    private static void row(Table table, int box, List<? extends @Nullable Object> side, ScoredBox scored) {
        Estimate density = density(scored);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(box);
        cells.addAll(side);
        cells.add(Math.toIntExact(scored.cases()));
        cells.add(Math.toIntExact(scored.hits()));
        cells.add(Math.toIntExact(scored.inside()));
        cells.add(Math.toIntExact(scored.insideHits()));
        cells.add(finite(scored.coverage()));
        cells.add(density.value());
        cells.add(density.low());
        cells.add(density.high());
        cells.add(finite(scored.lift()));
        cells.add(scored.support());
        table.row(cells.toArray());
    }

    /** How frequent deadlock is in a box, with its interval. */
    public static Estimate density(ScoredBox scored) {
        return new Proportion(scored.insideHits(), scored.inside()).estimate(BatchFindings.LEVEL);
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** What every run had of the numbers that a box limits. */
    public static Table draws(DiscoveryFindings findings) {
        Table table = new Table(DrawTable.LAYOUT);
        for (DiscoveryFindings.Run run : findings.draws().runs()) {
            for (int i = 0; i < run.values().size(); i++) {
                table.row(
                        run.point(),
                        Math.toIntExact(run.replicate()),
                        findings.factors().get(findings.draws().dimensions().get(i)),
                        run.values().get(i));
            }
        }
        return table;
    }
}
