package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.Sample;
import unanimity.analysis.SweepFindings;
import unanimity.chart.batch.Frequency;
import unanimity.chart.study.SweepFinding;

/** What becomes of the outcome over the points of a sweep, in a sentence, a few lines and a table. */
public final class SweepStory {

    private static final int LABEL = 20;
    private static final int MOST_LABEL = 44;
    private static final String SOBOL = "sobol";

    private final SweepFindings findings;

    private SweepStory(SweepFindings findings) {
        this.findings = findings;
    }

    /** The story of a sweep. */
    public static SweepStory of(SweepFindings findings) {
        return new SweepStory(findings);
    }

    /** {@code The higher proposal.capital, the more often adopted: from 75 of 100 simulated campaigns at 0.1 to 98 of 100 at 1.1}. */
    String finding() {
        return SweepFinding.of(findings);
    }

    SweepAnswers answers() {
        return new SweepAnswers(findings);
    }

    /**
     * As it stands on a terminal.
     *
     * @param seed of the sweep
     * @param folder of the results, as it is typed
     */
    public String text(long seed, String folder) {
        List<String> lines = new ArrayList<>();
        lines.add(findings.scenario().title() + "  ("
                + Frequency.count(findings.points().size(), "point") + ", "
                + Frequency.count(findings.sample().runs(), "run") + ", seed " + seed + ")");
        lines.add(finding() + ".");
        lines.add("");
        int width = answers().answers().keySet().stream()
                .mapToInt(String::length)
                .filter(length -> length <= MOST_LABEL)
                .max()
                .orElse(0);
        int label = Math.max(LABEL, width + 2);
        answers()
                .answers()
                .forEach((question, answer) -> lines.add(
                        "  " + question + " ".repeat(Math.max(1, label - question.length())) + answer.text()));
        lines.add("");
        lines.addAll(new PointLines(findings).lines(folder));
        Passage caveat = caveat();
        if (!caveat.isEmpty()) {
            lines.add("");
            lines.add(caveat.text());
        }
        return String.join("\n", lines) + "\n";
    }

    /** What keeps the findings from being all there is to find; nothing where nothing does. */
    Passage caveat() {
        List<Passage> caveats = new ArrayList<>();
        Sample sample = findings.sample();
        if (!sample.complete()) {
            String what = sample.shard() == null ? "Unfinished" : "Shard " + sample.shard();
            caveats.add(Passage.of(what + ": " + Frequency.whole(sample.runs()) + " of "
                    + Frequency.whole(sample.planned()) + " runs."));
        }
        int missing = findings.study().size() - findings.points().size();
        if (missing > 0) {
            caveats.add(Passage.of(
                    missing == 1
                            ? "One point has no run that came to its end."
                            : Frequency.whole(missing) + " points have no run that came to its end."));
        }
        if (sample.failed() > 0) {
            caveats.add(Passage.of(Frequency.count(sample.failed(), "run")
                    + (sample.failed() == 1 ? " failed and is" : " failed and are")
                    + " not counted; errors.jsonl tells which and why."));
        }
        int size = findings.study().size();
        if (findings.study().method().equals(SOBOL) && Integer.bitCount(size) != 1) {
            int power = Integer.highestOneBit(size);
            caveats.add(Passage.of("A Sobol' sample is spread evenly only where its points are a power of two: take "
                    + Frequency.whole(power) + " or " + Frequency.whole(2L * power) + " rather than "
                    + Frequency.whole(size) + "."));
        }
        return Passage.join(caveats, " ");
    }
}
