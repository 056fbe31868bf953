package unanimity.report;

import unanimity.analysis.PointMeasure;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.sensitivity.Ends;
import unanimity.chart.sensitivity.SensitivityFinding;
import unanimity.statistics.Estimate;

/** What the indices of the factor that matters most mean, in words that need no statistics. */
final class PlainWords {

    private static final double STEADY = 0.1;
    private static final double VARYING = 0.5;

    private final SensitivityFindings findings;
    private final Ranking ranking;
    private final Ranking.Ranked first;

    /** @param ranking of which at least one factor is clear */
    PlainWords(SensitivityFindings findings, Ranking ranking) {
        this.findings = findings;
        this.ranking = ranking;
        first = ranking.clear().get(0);
    }

    Passage passage() {
        return switch (ranking.method()) {
            case "tornado" -> tornado();
            case "morris" -> morris();
            default -> sobol();
        };
    }

    private Passage tornado() {
        Estimate low = findings.points().get(2 * first.factor() + 1).estimate(ranking.of());
        Estimate high = findings.points().get(2 * first.factor() + 2).estimate(ranking.of());
        boolean share = ranking.of() == PointMeasure.P_ADOPTED;
        Passage from = share ? Estimated.share(low) : Estimated.number(low);
        Passage to = share ? Estimated.share(high) : Estimated.number(high);
        String measure = ranking.of().words().replaceFirst(",.*", "");
        Ends ends = Ends.of(findings, first.factor());
        Passage told = ends.words()
                ? Passage.of("where " + first.name().told() + " is " + ends.from() + ", the " + measure + " is ")
                        .and(from)
                        .and("; where it is " + ends.to() + ", ")
                        .and(to)
                : Passage.of("where " + first.name().told() + " is so low that at most one in ten of the values it may"
                                + " have is lower, the " + measure + " is ")
                        .and(from)
                        .and("; where at most one in ten is higher, ")
                        .and(to);
        return told.and("; all else is drawn as always, with the same luck");
    }

    private Passage morris() {
        double times = SensitivityFinding.times(ranking.of());
        Estimate mean = first.influence().of("mu");
        double ratio = first.influence().of("sigma").value() / first.main().value();
        Passage size =
                times == 1 ? Estimated.number(first.main()) : Estimated.number(Estimated.hundredfold(first.main()));
        boolean oneWay = Math.abs(Math.abs(mean.value()) - first.main().value())
                < STEADY * first.main().value();
        String direction = !oneWay
                ? ", now up, now down"
                : mean.value() > 0 ? ", always or nearly so up" : ", always or nearly so down";
        String rest = ratio < STEADY
                ? "; that is nearly the same wherever the others stand"
                : ratio < VARYING
                        ? "; how much depends somewhat on where it and the others stand"
                        : "; how much depends strongly on where it and the others stand";
        return Passage.of(
                        SensitivityFinding.moving(findings, first, first.name().told()) + " changes "
                                + SensitivityFinding.measure(ranking.of()) + " by ")
                .and(size)
                .and(" " + SensitivityFinding.unit(ranking.of()) + " on average" + direction + rest);
    }

    private Passage sobol() {
        Estimate alone = first.influence().of("first");
        return Passage.of("if one knew " + first.name().told() + ", ")
                .and(Estimated.share(alone))
                .and(" of the variance between points would go; if one knew all the others, ")
                .and(Estimated.share(first.main()))
                .and(" would stay. What lies between both is what it does together with others");
    }
}
