package unanimity.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.results.EffectTable;
import unanimity.results.Table;
import unanimity.statistics.Estimate;

/** Marginals as rows of {@code effects.csv}. */
public final class EffectSummary {

    private final Table table = new Table(EffectTable.LAYOUT);

    private EffectSummary() {}

    /** Groups of all parameters, then what is compared of them. */
    public static Table table(List<Marginal> marginals) {
        EffectSummary summary = new EffectSummary();
        marginals.forEach(summary::groups);
        marginals.forEach(summary::effect);
        return summary.table;
    }

    private void groups(Marginal marginal) {
        for (PointGroup group : marginal.groups()) {
            for (PointMeasure measure : PointMeasure.values()) {
                row(marginal, marginal.levels() ? "level" : "stretch", group, measure);
            }
        }
    }

    private void effect(Marginal marginal) {
        Effect effect = marginal.effect();
        if (effect == null) {
            return;
        }
        for (PointMeasure measure : PointMeasure.values()) {
            row(marginal, "low", effect.low(), measure);
            row(marginal, "high", effect.high(), measure);
        }
        row(
                marginal,
                "difference",
                effect.low().values(),
                effect.high().values(),
                effect.low().points() + effect.high().points(),
                PointMeasure.P_ADOPTED,
                effect.difference());
    }

    private void row(Marginal marginal, String kind, PointGroup group, PointMeasure measure) {
        row(marginal, kind, group.from(), group.to(), group.points(), measure, group.estimate(measure));
    }

    private void row(
            Marginal marginal,
            String kind,
            String from,
            String to,
            int points,
            PointMeasure measure,
            Estimate estimate) {
        table.row(
                marginal.factor(),
                kind,
                from,
                to,
                points,
                measure.label(),
                Math.toIntExact(estimate.n()),
                estimate.value(),
                finite(estimate.low()),
                finite(estimate.high()),
                estimate.method());
    }

    private static @Nullable Double finite(double end) {
        return Double.isFinite(end) ? end : null;
    }
}
