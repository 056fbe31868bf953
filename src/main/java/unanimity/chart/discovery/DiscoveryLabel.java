package unanimity.chart.discovery;

import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.Sample;
import unanimity.chart.batch.Frequency;

/**
 * Which study a chart shows, for its caption and footer.
 *
 * @param seed of the batch
 * @param program name and version of what ran it
 */
public record DiscoveryLabel(long seed, String program) {

    /** {@code 5,000 runs · seed 1 · Unanimity 1.0}. */
    String text(DiscoveryFindings findings) {
        return Frequency.count(findings.sample().runs(), "run") + " · seed " + seed + " · " + program;
    }

    /** {@code n = 5,000 runs, of which 218 ended in deadlock (without adoption).} */
    static String sample(DiscoveryFindings findings) {
        Sample sample = findings.sample();
        String failed = sample.failed() > 0 ? "; " + Frequency.count(sample.failed(), "more run") + " failed" : "";
        String rest = sample.complete() ? "" : "; there are to be " + Frequency.whole(sample.planned());
        return "n = " + Frequency.count(sample.runs(), "run") + ", of which "
                + Frequency.whole(findings.deadlocks().successes()) + " ended in deadlock (without adoption)" + failed
                + rest
                + ".";
    }
}
