package unanimity.chart.sensitivity;

import unanimity.analysis.Sample;
import unanimity.chart.batch.Frequency;

/**
 * Which study a chart shows, for its caption and footer.
 *
 * @param seed of the batch
 * @param points how many design points
 * @param sample runs
 * @param program name and version of what ran it
 */
public record SensitivityLabel(long seed, int points, Sample sample, String program) {

    /** {@code 179 points · 35,800 runs · seed 1 · Unanimity 1.0}. */
    String text() {
        return Frequency.count(points, "point") + " · " + Frequency.count(sample.runs(), "run") + " · seed " + seed
                + " · " + program;
    }

    /** {@code n = 35,800 runs at 179 points that share their luck.} */
    String sentence() {
        String failed = sample.failed() > 0 ? "; " + Frequency.count(sample.failed(), "more run") + " failed" : "";
        String rest = sample.complete() ? "" : "; there are to be " + Frequency.whole(sample.planned());
        return "n = " + Frequency.count(sample.runs(), "run") + " at " + Frequency.count(points, "point")
                + " that share their luck" + failed + rest + ".";
    }
}
