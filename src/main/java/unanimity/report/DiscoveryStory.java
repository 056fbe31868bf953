package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.DiscoveryFindings;
import unanimity.chart.batch.Frequency;

/** What leads to deadlock, in a few lines. */
public final class DiscoveryStory {

    private final DiscoveryFindings findings;

    private DiscoveryStory(DiscoveryFindings findings) {
        this.findings = findings;
    }

    /** The story of a study. */
    public static DiscoveryStory of(DiscoveryFindings findings) {
        return new DiscoveryStory(findings);
    }

    /**
     * As it stands on a terminal.
     *
     * @param seed of the study
     */
    public String text(long seed) {
        List<String> lines = new ArrayList<>();
        lines.add(findings.scenario().title() + "  ("
                + Frequency.count(findings.sample().runs(), "run") + ", seed " + seed + ")");
        lines.add("Deadlock in " + Frequency.of(findings.deadlocks(), "simulated campaigns") + ".");
        for (DiscoveryFindings.FoundBox box : findings.boxes()) {
            lines.add("  coverage " + box.scored().coverage() + " density "
                    + box.scored().density() + " lift " + box.scored().lift());
            box.sides()
                    .forEach(side -> lines.add("    "
                            + findings.factors().get(side.limit().dimension())
                            + (side.limit().upper() ? " <= " : " >= ")
                            + side.limit().value() + " stable "
                            + side.stability().value() + " p " + side.quasiP()));
        }
        return String.join("\n", lines) + "\n";
    }
}
