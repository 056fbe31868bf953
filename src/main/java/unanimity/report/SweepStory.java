package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.PointFindings;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.SweepFindings;
import unanimity.chart.batch.Frequency;

/** What becomes of the outcome over the points of a sweep. */
public final class SweepStory {

    private final SweepFindings findings;

    private SweepStory(SweepFindings findings) {
        this.findings = findings;
    }

    /** The story of a sweep. */
    public static SweepStory of(SweepFindings findings) {
        return new SweepStory(findings);
    }

    /**
     * As it stands on a terminal.
     *
     * @param seed of the sweep
     */
    public String text(long seed) {
        List<String> lines = new ArrayList<>();
        lines.add(findings.scenario().title() + "  ("
                + Frequency.count(findings.points().size(), "point") + ", "
                + Frequency.count(findings.sample().runs(), "run") + ", seed " + seed + ")");
        for (PointFindings point : findings.points()) {
            lines.add("  " + point.values() + "  "
                    + Estimated.share(point.estimate(PointMeasure.P_ADOPTED)).text());
        }
        return String.join("\n", lines) + "\n";
    }
}
