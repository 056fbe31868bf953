package unanimity.chart.batch;

import unanimity.analysis.Sample;

/**
 * Which comparison a chart shows, for its legend and footer.
 *
 * @param seed of the batch
 * @param program name and version of what ran it
 * @param sides what both scenarios are called
 */
public record ComparisonLabel(long seed, String program, Sides sides) {

    /** {@code 2,000 pairs of runs · seed 1 · Unanimity 1.0}. */
    String text(long pairs) {
        return pairs(pairs) + " · seed " + seed + " · " + program;
    }

    /** {@code n = 2,000 pairs of runs with the same luck.} */
    static String sample(Sample sample) {
        String failed = sample.failed() > 0 ? "; " + Frequency.count(sample.failed(), "run") + " failed" : "";
        String rest = sample.complete() ? "" : "; there are to be " + Frequency.whole(sample.planned());
        return "n = " + pairs(sample.runs()) + " with the same luck" + failed + rest + ".";
    }

    private static String pairs(long pairs) {
        return pairs == 1 ? "1 pair of runs" : Frequency.whole(pairs) + " pairs of runs";
    }
}
