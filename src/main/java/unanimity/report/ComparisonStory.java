package unanimity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.PairedFindings;
import unanimity.chart.batch.Frequency;

/** What one scenario changes against another, in a sentence and a few lines. */
public final class ComparisonStory {

    private static final int LABEL = 20;

    private final Contrast contrast;
    private final PairedFindings findings;

    private ComparisonStory(Contrast contrast) {
        this.contrast = contrast;
        findings = contrast.findings();
    }

    /** The story of a comparison. */
    public static ComparisonStory of(Contrast contrast) {
        return new ComparisonStory(contrast);
    }

    /** {@code Adopted in 88 of 100 simulated campaigns as it is, in 5 of 100 with …}. */
    String finding() {
        return "Adopted in " + Frequency.of(findings.adopted(), "simulated campaigns") + " " + contrast.before()
                + ", in " + Frequency.of(findings.adoptedThen(), "simulated campaigns") + " " + contrast.after();
    }

    /**
     * As it stands on a terminal.
     *
     * @param seed of the batch
     */
    public String text(long seed) {
        List<String> lines = new ArrayList<>();
        lines.add(findings.first().title() + "  (" + Frequency.count(findings.pairs(), "pair") + " of runs, seed "
                + seed + ")");
        lines.add(finding() + ".");
        lines.add("");
        answers()
                .forEach((question, answer) -> lines.add(
                        "  " + question + " ".repeat(Math.max(1, LABEL - question.length())) + answer.text()));
        return String.join("\n", lines) + "\n";
    }

    /** Question and answer. */
    Map<String, Passage> answers() {
        Map<String, Passage> answers = new LinkedHashMap<>();
        findings.measures().forEach(measure -> answers.put(measure.name(), Estimated.number(measure.difference())));
        answers.put("Flips", Passage.of(Frequency.whole(findings.flips())));
        return answers;
    }
}
