package unanimity.chart.sensitivity;

import java.util.List;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;

/** What the ends of all bars of a tornado are called: they are at percentiles of numbers, but of words the words themselves. */
final class EndWords {

    private final SensitivityFindings findings;
    private final List<Ranking.Ranked> shown;
    private final boolean words;
    private final boolean numbers;

    EndWords(SensitivityFindings findings, List<Ranking.Ranked> shown) {
        this.findings = findings;
        this.shown = shown;
        words = shown.stream().anyMatch(ranked -> ends(ranked).words());
        numbers = shown.isEmpty()
                || shown.stream().anyMatch(ranked -> !ends(ranked).words());
    }

    private Ends ends(Ranking.Ranked ranked) {
        return Ends.of(findings, ranked.factor());
    }

    String subtitle() {
        String at = numbers
                ? "Each number by itself at its 10th and its 90th percentile"
                : "Each by itself with two values";
        return at + (words && numbers ? ", or of words with two of them" : "")
                + ", all others drawn in each run as always.";
    }

    String low() {
        return end(
                "at its 10th percentile",
                "first",
                shown.isEmpty() ? "" : ends(shown.get(0)).low());
    }

    String high() {
        return end(
                "at its 90th percentile",
                "second",
                shown.isEmpty() ? "" : ends(shown.get(0)).high());
    }

    private String end(String percentile, String which, String only) {
        if (numbers) {
            return percentile + (words ? ", or " + which + " word" : "");
        }
        return shown.size() == 1 ? only : "with the " + which + " word";
    }

    String change() {
        return words ? "Change" : "Change, 10th to 90th";
    }

    /** {@code Words: of rule unanimity and majority.} None where all are numbers. */
    List<String> sentences() {
        List<String> told = shown.stream()
                .filter(ranked -> ends(ranked).words())
                .map(ranked -> ranked.name().listed() + ", first "
                        + ends(ranked).low() + ", then " + ends(ranked).high())
                .toList();
        return told.isEmpty() ? List.of() : List.of("Words have no percentiles: " + String.join("; ", told) + ".");
    }
}
