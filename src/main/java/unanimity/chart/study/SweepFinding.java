package unanimity.chart.study;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.Effect;
import unanimity.analysis.Marginal;
import unanimity.analysis.PointGroup;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.SweepFindings;
import unanimity.chart.batch.Frequency;
import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;

/** What a sweep has found, in a sentence for titles. It speaks of a difference only where its interval excludes that there is none. */
public final class SweepFinding {

    private static final Comparator<PointGroup> BY_SHARE = Comparator.comparingDouble(
            group -> group.estimate(PointMeasure.P_ADOPTED).value());

    private SweepFinding() {}

    /** {@code The higher proposal.capital, the more often adopted: from 12 of 100 simulated campaigns at 0.1 to 98 of 100 at 1.1}. */
    public static String of(SweepFindings findings) {
        return findings.marginals().size() == 1 ? single(findings.marginals().get(0)) : several(findings.marginals());
    }

    private static String single(Marginal marginal) {
        Effect effect = marginal.effect();
        if (effect == null) {
            return alone(marginal);
        }
        if (!marginal.numeric()) {
            return words(marginal, effect);
        }
        PointGroup inside = inside(marginal);
        if (inside != null) {
            return inside(marginal, effect, inside);
        }
        if (!plain(effect)) {
            return nothing(marginal, effect);
        }
        return "The higher " + marginal.factor() + ", the "
                + (effect.difference().value() > 0 ? "more" : "less")
                + " often adopted: from " + campaigns(effect.low()) + " at "
                + effect.low().told() + " to "
                + brief(effect.high()) + " at " + effect.high().told();
    }

    private static String alone(Marginal marginal) {
        PointGroup group = marginal.groups().get(0);
        return "Adopted in " + campaigns(group) + " with " + marginal.factor() + "=" + group.told();
    }

    /** Whether something can be said to change, and is seen in the frequencies of a title. */
    private static boolean plain(Effect effect) {
        return effect.told() && !brief(effect.low()).equals(brief(effect.high()));
    }

    private static String words(Marginal marginal, Effect effect) {
        if (!plain(effect)) {
            return nothing(marginal, effect);
        }
        String with = " with " + marginal.factor() + "=";
        return marginal.groups().size() == 2
                ? "Adopted more often" + with + effect.high().told() + ", in " + campaigns(effect.high()) + ", than"
                        + with + effect.low().told() + ", in " + brief(effect.low())
                : "Adopted most often" + with + effect.high().told() + ", in " + campaigns(effect.high())
                        + ", least often" + with + effect.low().told() + ", in " + brief(effect.low());
    }

    /** A value between the ends that is clearly above or below both: then neither way along the parameter is "the more, the more". */
    private static @Nullable PointGroup inside(Marginal marginal) {
        List<PointGroup> groups = marginal.groups();
        Estimate first = share(groups.get(0));
        Estimate last = share(groups.get(groups.size() - 1));
        PointGroup most = groups.stream().max(BY_SHARE).orElseThrow();
        if (share(most).low() > Math.max(first.high(), last.high())) {
            return most;
        }
        PointGroup least = groups.stream().min(BY_SHARE).orElseThrow();
        return share(least).high() < Math.min(first.low(), last.low()) ? least : null;
    }

    private static String inside(Marginal marginal, Effect effect, PointGroup inside) {
        boolean most = share(inside).value() > share(effect.low()).value();
        return "Adopted " + (most ? "most" : "least") + " often at " + marginal.factor() + "=" + inside.told()
                + ", in " + campaigns(inside) + "; in " + brief(effect.low()) + " at "
                + effect.low().told() + ", in " + brief(effect.high()) + " at "
                + effect.high().told();
    }

    private static String nothing(Marginal marginal, Effect effect) {
        String at = marginal.numeric() ? " at " : " with ";
        String what = effect.little()
                ? "Adopted about as often whatever " + marginal.factor() + ": in "
                : "What " + marginal.factor() + " changes cannot be told from so few runs: adopted in ";
        return what + campaigns(effect.low()) + at + effect.low().told() + ", in " + brief(effect.high()) + at
                + effect.high().told();
    }

    private static String several(List<Marginal> marginals) {
        Marginal strongest = marginals.stream()
                .filter(marginal -> marginal.effect() != null && plain(marginal.effect()))
                .max(Comparator.comparingDouble(marginal -> Math.abs(
                        Objects.requireNonNull(marginal.effect()).difference().value())))
                .orElse(null);
        if (strongest == null) {
            boolean little = marginals.stream()
                    .allMatch(marginal ->
                            marginal.effect() == null || marginal.effect().little());
            return little
                    ? "Adopted about as often with all values of " + marginals.size() + " parameters: in "
                            + Frequency.of(all(marginals), Frequency.CAMPAIGNS)
                    : "What " + marginals.size() + " parameters change cannot be told from so few runs: adopted in "
                            + Frequency.of(all(marginals), Frequency.CAMPAIGNS);
        }
        Effect effect = Objects.requireNonNull(strongest.effect());
        String at = strongest.numeric() ? " at " : " with ";
        return "Of " + marginals.size() + " parameters " + strongest.factor()
                + (isSure(strongest, marginals) ? " matters most" : " seems to matter most") + ": adopted in "
                + campaigns(effect.low()) + at + effect.low().told() + ", in " + brief(effect.high()) + at
                + effect.high().told();
    }

    /** Whether the interval of its difference lies farther from 0 than those of all others reach. */
    private static boolean isSure(Marginal strongest, List<Marginal> marginals) {
        Estimate first = Objects.requireNonNull(strongest.effect()).difference();
        double near = Math.max(first.low(), -first.high());
        return marginals.stream()
                .filter(marginal -> !marginal.factor().equals(strongest.factor()))
                .map(Marginal::effect)
                .allMatch(effect -> effect == null
                        || Math.max(
                                        -effect.difference().low(),
                                        effect.difference().high())
                                < near);
    }

    private static Proportion all(List<Marginal> marginals) {
        return marginals.get(0).groups().stream()
                .map(PointGroup::adopted)
                .reduce(new Proportion(0, 0), Proportion::plus);
    }

    private static Estimate share(PointGroup group) {
        return group.estimate(PointMeasure.P_ADOPTED);
    }

    private static String campaigns(PointGroup group) {
        return Frequency.of(group.adopted(), Frequency.CAMPAIGNS);
    }

    private static String brief(PointGroup group) {
        Proportion adopted = group.adopted();
        if (adopted.n() > 0 && adopted.successes() == adopted.n()) {
            return adopted.n() == 1 ? "the only one" : "all";
        }
        return adopted.successes() == 0 ? "none" : Frequency.brief(adopted);
    }
}
