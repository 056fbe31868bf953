package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import unanimity.analysis.PairedFindings;
import unanimity.analysis.PairedFindings.Difference;

/** What the same luck has bought: how wide the intervals would be without, and how many runs would make up for it. */
final class PairingAnswer {

    /** Measures besides adoption, as they are called here. */
    private static final Map<String, String> OTHERS = Map.of("rounds_to_adoption", "rounds", "spent", "price");

    /** Of times the runs: less is not worth telling. */
    private static final double NOTHING = 0.005;

    private final PairedFindings findings;

    PairingAnswer(PairedFindings findings) {
        this.findings = findings;
    }

    /** {@code the interval of adoption is ±2.24 percentage points; if each run had luck of its own it would be ±3.55 …}. */
    Passage passage() {
        Difference adopted = findings.measure("p_adopted");
        List<Passage> others = others();
        if (!told(adopted)) {
            return others.isEmpty()
                    ? Passage.of(
                            findings.measures().stream().anyMatch(PairingAnswer::told)
                                    ? "it buys nothing: intervals would be as narrow if each run had luck of its own"
                                    : "nothing varies that the same luck could make up for")
                    : Passage.of("if each run had luck of its own, as narrow intervals would take ")
                            .and(Passage.list(others));
        }
        if (!buys(adopted)) {
            Passage same = Passage.of("the interval of adoption is ±")
                    .and(Estimated.rough(100 * adopted.difference().halfWidth()))
                    .and(" " + ComparisonStory.POINTS + " and would be as wide if each run had luck of its own");
            return others.isEmpty()
                    ? same
                    : same.and("; as narrow ones would take ").and(Passage.list(others));
        }
        Passage all = Passage.of("the interval of adoption is ±")
                .and(Estimated.rough(100 * adopted.difference().halfWidth()))
                .and(" " + ComparisonStory.POINTS + "; if each run had luck of its own it would be ±")
                .and(Estimated.rough(100 * adopted.halfWidthUnpaired()))
                .and(", and one as narrow would take ")
                .and(Estimated.rough(adopted.varianceReduction()))
                .and(" times the runs");
        return others.isEmpty() ? all : all.and("; ").and(Passage.list(others));
    }

    private List<Passage> others() {
        List<Passage> told = new ArrayList<>();
        for (Difference measure : findings.measures()) {
            String name = OTHERS.get(measure.name());
            if (name != null && buys(measure)) {
                told.add(Estimated.rough(measure.varianceReduction()).and(" times the runs for the " + name));
            }
        }
        return told;
    }

    /** Whether the same number of runs with luck of their own would not do as well. */
    private static boolean buys(Difference measure) {
        return told(measure) && Math.abs(measure.varianceReduction() - 1) >= NOTHING;
    }

    private static boolean told(Difference measure) {
        return Double.isFinite(measure.varianceReduction());
    }
}
