package unanimity.report;

import java.util.List;
import unanimity.analysis.SweepFindings;
import unanimity.chart.batch.Frequency;
import unanimity.chart.study.SweepFinding;

/** What becomes of the outcome over the points of a sweep, in a sentence, a few lines and a table. */
public final class SweepStory {

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
        String counted = Frequency.count(findings.points().size(), "point") + ", "
                + Frequency.count(findings.sample().runs(), "run");
        return new Telling(findings.scenario().title(), counted, seed, finding())
                .answers(answers().answers())
                .paragraph(new PointLines(findings).lines(folder))
                .text(caveat());
    }

    /** What keeps the findings from being all there is to find; nothing where nothing does. */
    Passage caveat() {
        List<Passage> caveats = Caveats.ofRuns(findings.sample());
        int size = findings.study().size();
        int missing = size - findings.points().size();
        if (missing > 0) {
            caveats.add(Passage.of(
                    missing == 1
                            ? "One point has no run that came to its end."
                            : Frequency.whole(missing) + " points have no run that came to its end."));
        }
        if (findings.study().method().equals(SOBOL) && Integer.bitCount(size) != 1) {
            int power = Integer.highestOneBit(size);
            caveats.add(Passage.of("A Sobol' sample is spread evenly only where its points are a power of two: take "
                    + Frequency.whole(power) + " or " + Frequency.whole(2L * power) + " rather than "
                    + Frequency.whole(size) + "."));
        }
        if (!findings.isGrid() && findings.replicates() == 1) {
            caveats.add(
                    Passage.of(
                            "With one run of each point all share the same luck, and nothing tells how much it matters: intervals hold only how points differ."));
        }
        return Passage.join(caveats, " ");
    }
}
