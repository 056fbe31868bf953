package unanimity.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.Effect;
import unanimity.analysis.Levels;
import unanimity.analysis.Marginal;
import unanimity.analysis.PointFindings;
import unanimity.analysis.PointGroup;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.SweepFindings;
import unanimity.chart.batch.Frequency;
import unanimity.statistics.Estimate;

/** What a sweep answers, line by line: what each parameter does, and at which points most and least is adopted. */
final class SweepAnswers {

    private static final String UNIT = "percentage points";

    private final SweepFindings findings;

    SweepAnswers(SweepFindings findings) {
        this.findings = findings;
    }

    /** Question and answer. */
    Map<String, Passage> answers() {
        Map<String, Passage> answers = new LinkedHashMap<>();
        if (findings.marginals().size() == 1) {
            single(answers, findings.marginals().get(0));
            return answers;
        }
        for (Marginal marginal : findings.marginals()) {
            answers.put(marginal.factor(), of(marginal));
        }
        answers.put("Most often", point(true));
        answers.put("Least often", point(false));
        return answers;
    }

    private void single(Map<String, Passage> answers, Marginal marginal) {
        Effect effect = marginal.effect();
        if (effect == null) {
            PointGroup only = marginal.groups().get(0);
            answers.put("Adopted", at(marginal, only, Estimated.share(share(only))));
            return;
        }
        answers.put("Adopted", shares(marginal, effect));
        answers.put("Difference", difference(effect).and(findings.isGrid() ? ", run by run with the same luck" : ""));
        if (marginal.numeric() && marginal.levels()) {
            answers.put("Likelier than not", Passage.of(new Likelihood(marginal).words()));
        }
        answers.put(
                "Rounds",
                both(marginal, effect, PointMeasure.ROUNDS_TO_ADOPTION).and(" until adoption or the end"));
        answers.put("Price", both(marginal, effect, PointMeasure.SPENT).and(", in points of capital"));
    }

    private static Passage of(Marginal marginal) {
        Effect effect = marginal.effect();
        return effect == null
                ? Passage.of("too few points to compare")
                : shares(marginal, effect).and(": ").and(difference(effect));
    }

    private static Passage shares(Marginal marginal, Effect effect) {
        return at(marginal, effect.low(), Estimated.share(share(effect.low())))
                .and(", ")
                .and(at(marginal, effect.high(), Estimated.share(share(effect.high()))));
    }

    private static Passage both(Marginal marginal, Effect effect, PointMeasure measure) {
        return at(marginal, effect.low(), Estimated.number(effect.low().estimate(measure)))
                .and(", ")
                .and(at(marginal, effect.high(), Estimated.number(effect.high().estimate(measure))));
    }

    private static Passage at(Marginal marginal, PointGroup group, Passage what) {
        return what.and((marginal.numeric() ? " at " : " with ") + group.told());
    }

    private static Estimate share(PointGroup group) {
        return group.estimate(PointMeasure.P_ADOPTED);
    }

    private static Passage difference(Effect effect) {
        Estimate difference = effect.difference();
        if (!Double.isFinite(difference.halfWidth())) {
            return Passage.of("too few points to tell a difference");
        }
        return difference.low() == 0 && difference.high() == 0
                ? Passage.of("no difference")
                : Estimated.change(Estimated.hundredfold(difference), UNIT, "fewer", "more");
    }

    /** The first of those with the highest, or the lowest, share. */
    private Passage point(boolean most) {
        Comparator<PointFindings> byShare = Comparator.comparingDouble(
                point -> (most ? -1 : 1) * point.adopted().value());
        @Nullable PointFindings found = findings.points().stream().min(byShare).orElse(null);
        if (found == null) {
            return Passage.NOTHING;
        }
        long alike = findings.points().stream()
                .filter(point -> byShare.compare(point, found) == 0)
                .count();
        String others = alike == 1 ? "" : "; so at " + Frequency.count(alike - 1, "other point");
        return Estimated.share(found.estimate(PointMeasure.P_ADOPTED)).and(" at " + values(found) + others);
    }

    /** {@code proposal.capital=0.3, rule=majority}, with true minus signs. */
    static String values(PointFindings point) {
        StringBuilder values = new StringBuilder();
        point.values().forEach((path, value) -> values.append(values.isEmpty() ? "" : ", ")
                .append(path)
                .append('=')
                .append(Levels.told(value)));
        return values.toString();
    }
}
