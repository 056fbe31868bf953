package unanimity.chart.study;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.SweepFindings;
import unanimity.chart.batch.BatchPage;
import unanimity.chart.batch.Frequency;

/** From how much a chart of a sweep is taken. */
final class SampleSentences {

    private SampleSentences() {}

    /** {@code 11 points of up to 200 runs each; n = 2,200 runs.} */
    static List<String> of(SweepFindings findings) {
        List<String> sentences = new ArrayList<>();
        int missing = findings.study().size() - findings.points().size();
        if (missing > 0) {
            sentences.add(
                    missing == 1
                            ? "One point has no run yet and is left out."
                            : Frequency.whole(missing) + " points have no run yet and are left out.");
        }
        sentences.add(Frequency.count(findings.points().size(), "point").replaceFirst("^one", "1") + " of "
                + Frequency.count(findings.replicates(), "run").replaceFirst("^one", "1") + ": "
                + BatchPage.sample(findings.sample()));
        return sentences;
    }
}
