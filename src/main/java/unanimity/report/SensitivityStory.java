package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.Influence;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.batch.Frequency;

/** Which factors matter, in a few lines. */
public final class SensitivityStory {

    private final SensitivityFindings findings;

    private SensitivityStory(SensitivityFindings findings) {
        this.findings = findings;
    }

    /** The story of a study. */
    public static SensitivityStory of(SensitivityFindings findings) {
        return new SensitivityStory(findings);
    }

    /**
     * As it stands on a terminal.
     *
     * @param seed of the study
     */
    public String text(long seed) {
        List<String> lines = new ArrayList<>();
        lines.add(findings.scenario().title() + "  ("
                + Frequency.count(findings.points().size(), "point") + ", "
                + Frequency.count(findings.sample().runs(), "run") + ", seed " + seed + ")");
        for (Influence influence : findings.of(PointMeasure.P_ADOPTED).influences()) {
            lines.add("  " + influence.factor() + "  "
                    + influence.indices().stream()
                            .map(index -> index.word() + " "
                                    + Estimated.number(index.estimate()).text())
                            .toList());
        }
        return String.join("\n", lines) + "\n";
    }
}
