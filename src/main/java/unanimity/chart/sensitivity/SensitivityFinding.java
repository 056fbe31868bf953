package unanimity.chart.sensitivity;

import unanimity.analysis.FactorName;
import unanimity.analysis.PointFindings;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.batch.Frequency;
import unanimity.statistics.Estimate;

/** Which factor matters most, in a sentence without a full stop. */
public final class SensitivityFinding {

    private static final double NEARLY_ALL = 0.9;
    private static final double SURELY = 0.75;
    private static final double MOST = 0.5;

    private final SensitivityFindings findings;
    private final Ranking ranking;

    private SensitivityFinding(SensitivityFindings findings, Ranking ranking) {
        this.findings = findings;
        this.ranking = ranking;
    }

    /** {@code Hungary’s liking of Mark Rutte matters most: adopted in 86 of 100 simulated campaigns at its 10th percentile …}. */
    public static String of(SensitivityFindings findings, Ranking ranking) {
        return new SensitivityFinding(findings, ranking).sentence();
    }

    /** What a measure is called in a sentence: {@code the probability of adoption}. */
    public static String measure(PointMeasure measure) {
        return switch (measure) {
            case P_ADOPTED -> "the probability of adoption";
            case ROUNDS_TO_ADOPTION -> "the rounds until adoption or the end";
            case SPENT -> "the capital spent";
            case MEETINGS -> "the number of meetings";
            case ENDORSERS -> "the number of endorsers";
        };
    }

    /** What a difference of a measure is counted in. */
    public static String unit(PointMeasure measure) {
        return switch (measure) {
            case P_ADOPTED -> "percentage points";
            case ROUNDS_TO_ADOPTION -> "rounds";
            case SPENT -> "points of capital";
            case MEETINGS -> "meetings";
            case ENDORSERS -> "members";
        };
    }

    /** By which a difference of a measure is multiplied to be in its {@linkplain #unit unit}. */
    public static double times(PointMeasure measure) {
        return measure == PointMeasure.P_ADOPTED ? 100 : 1;
    }

    private String sentence() {
        if (ranking.still() == ranking.all().size()) {
            return "Nothing that was moved changes " + measure(ranking.of());
        }
        if (ranking.clear().isEmpty()) {
            return "Which number matters for " + measure(ranking.of()) + " cannot be told from so few "
                    + (ranking.method().equals("tornado")
                            ? "runs"
                            : ranking.method().equals("morris") ? "ways" : "rows");
        }
        Ranking.Ranked first = ranking.clear().get(0);
        return switch (ranking.method()) {
            case "tornado" -> tornado(first);
            case "morris" -> morris(first);
            default -> sobol(first);
        };
    }

    private String tornado(Ranking.Ranked first) {
        PointFindings low = findings.points().get(2 * first.factor() + 1);
        PointFindings high = findings.points().get(2 * first.factor() + 2);
        String subject = subject(first.name()) + " matters most: ";
        if (ranking.of() == PointMeasure.P_ADOPTED) {
            return subject + "adopted in " + Frequency.of(low.adopted(), Frequency.CAMPAIGNS)
                    + " at its 10th percentile, in " + all(high) + " at its 90th";
        }
        Estimate from = low.estimate(ranking.of());
        Estimate to = high.estimate(ranking.of());
        return subject + Frequency.value(from) + " " + ranking.of().words() + " at its 10th percentile, "
                + Frequency.value(to) + " at its 90th";
    }

    private static String all(PointFindings point) {
        return point.adopted().successes() == point.adopted().n()
                ? "all " + Frequency.whole(point.adopted().n())
                : Frequency.brief(point.adopted()).replaceFirst("^0 of", "none of");
    }

    private String morris(Ranking.Ranked first) {
        double times = times(ranking.of());
        Estimate size = first.main();
        Estimate shown =
                new Estimate(times * size.value(), times * size.low(), times * size.high(), size.n(), size.method());
        return subject(first.name()) + " matters most: moving it over its range changes " + measure(ranking.of())
                + " by " + Frequency.value(shown) + " " + unit(ranking.of()) + " on average";
    }

    private String sobol(Ranking.Ranked first) {
        Estimate alone = first.influence().of("first");
        String whole = "of the variance of " + measure(ranking.of());
        String subject = subject(first.name());
        if (alone.value() >= NEARLY_ALL && alone.low() >= SURELY) {
            return subject + " alone explains nearly all " + whole;
        }
        if (alone.low() >= MOST) {
            return subject + " alone explains more than half " + whole;
        }
        return first.main().low() >= MOST
                ? subject + " takes part in more than half " + whole
                : subject + " matters most for " + measure(ranking.of()) + ", as far as these rows tell";
    }

    private static String subject(FactorName name) {
        String told = name.told();
        return name.inWords() ? Character.toUpperCase(told.charAt(0)) + told.substring(1) : told;
    }
}
