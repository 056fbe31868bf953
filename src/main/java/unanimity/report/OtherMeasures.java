package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.sensitivity.SensitivityFinding;
import unanimity.statistics.Estimate;

/** What matters most for the measures that a study is not told by. */
final class OtherMeasures {

    private final SensitivityFindings findings;
    private final PointMeasure told;

    /** @param told the measure of which all else speaks */
    OtherMeasures(SensitivityFindings findings, PointMeasure told) {
        this.findings = findings;
        this.told = told;
    }

    /** {@code what matters most for the capital spent is …; for the number of meetings …}; null where nothing is clear. */
    @Nullable
    Passage passage() {
        List<Passage> clauses = new ArrayList<>();
        for (PointMeasure measure : PointMeasure.values()) {
            Ranking ranking = Ranking.of(findings, measure);
            if (measure != told && !ranking.clear().isEmpty()) {
                String begin = begin(clauses.isEmpty(), ranking.isFirstSure());
                String name = ranking.clear().get(0).name().told();
                clauses.add(Passage.of(String.format(Locale.ROOT, begin, SensitivityFinding.measure(measure), name))
                        .and(size(ranking)));
            }
        }
        return clauses.isEmpty() ? null : Passage.join(clauses, "; ");
    }

    private static String begin(boolean first, boolean sure) {
        if (first) {
            return sure ? "what matters most for %s is %s, " : "what seems to matter most for %s is %s, ";
        }
        return sure ? "for %s it is %s, " : "for %s it seems to be %s, ";
    }

    private static Passage size(Ranking ranking) {
        Estimate main = ranking.clear().get(0).main();
        if (ranking.method().equals("sobol")) {
            return Passage.of("a total index of ").and(Estimated.share(main));
        }
        boolean share = SensitivityFinding.times(ranking.of()) != 1;
        return Passage.of(ranking.method().equals("morris") ? "a μ* of " : "a change of ")
                .and(Estimated.number(share ? Estimated.hundredfold(main) : main))
                .and(" " + SensitivityFinding.unit(ranking.of()));
    }
}
