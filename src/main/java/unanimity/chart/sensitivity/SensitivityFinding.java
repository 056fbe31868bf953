package unanimity.chart.sensitivity;

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

    /** What numbers did that changed nothing, as far as a measure tells: {@code left the probability of adoption as it was}. */
    public static String unchanged(Ranking ranking) {
        String left = "left " + measure(ranking.of());
        if (ranking.method().equals("tornado")) {
            return left + " the same at both ends"; // which can be another one than between them
        }
        return left + (ranking.of() == PointMeasure.ROUNDS_TO_ADOPTION ? " as they were" : " as it was");
    }

    /** Whether nothing was adopted at any point. */
    public static boolean isNever(SensitivityFindings findings) {
        return findings.points().stream().allMatch(point -> point.adopted().successes() == 0);
    }

    private String sentence() {
        boolean still = ranking.still() == ranking.all().size();
        if (!isNever(findings)) {
            String told = still ? nothing() : finding();
            return isPath() ? told : Character.toUpperCase(told.charAt(0)) + told.substring(1);
        }
        return "Never adopted, whatever was moved" + (still ? "" : "; " + finding());
    }

    private String nothing() {
        return ranking.method().equals("tornado")
                ? "no number that was moved changes " + measure(ranking.of()) + " from its low end to its high end"
                : "nothing that was moved changes " + measure(ranking.of());
    }

    /** Whether the finding begins with a path, which is typed as it is. */
    private boolean isPath() {
        return !ranking.clear().isEmpty() && !ranking.clear().get(0).name().inWords();
    }

    private String finding() {
        if (ranking.clear().isEmpty()) {
            return "which number matters for " + measure(ranking.of()) + " cannot be told from so few "
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

    /** Only where no other could be the first. */
    private String most() {
        return ranking.isFirstSure() ? " matters most" : " seems to matter most";
    }

    private String tornado(Ranking.Ranked first) {
        PointFindings low = findings.points().get(2 * first.factor() + 1);
        PointFindings high = findings.points().get(2 * first.factor() + 2);
        Ends ends = Ends.of(findings, first.factor());
        String subject = first.name().told() + most() + ": ";
        if (ranking.of() == PointMeasure.P_ADOPTED) {
            return subject + "adopted in " + Frequency.of(low.adopted(), Frequency.CAMPAIGNS) + " " + ends.low()
                    + ", in " + all(high) + " " + ends.high();
        }
        Estimate from = low.estimate(ranking.of());
        Estimate to = high.estimate(ranking.of());
        return subject + Frequency.value(from) + " " + ranking.of().words() + " " + ends.low() + ", "
                + Frequency.value(to) + " " + ends.high();
    }

    private static String all(PointFindings point) {
        long runs = point.adopted().n();
        if (point.adopted().successes() == runs) {
            return runs == 1 ? "the only one" : "all " + Frequency.whole(runs);
        }
        return Frequency.brief(point.adopted()).replaceFirst("^0 of", "none of");
    }

    private String morris(Ranking.Ranked first) {
        double times = times(ranking.of());
        Estimate size = first.main();
        Estimate shown =
                new Estimate(times * size.value(), times * size.low(), times * size.high(), size.n(), size.method());
        return first.name().told() + most() + ": " + moving(findings, first, "it") + " changes " + measure(ranking.of())
                + " by " + Frequency.value(shown) + " " + unit(ranking.of()) + " on average";
    }

    /** {@code moving it over its range}; of words {@code through its values}. */
    public static String moving(SensitivityFindings findings, Ranking.Ranked ranked, String what) {
        return "moving " + what
                + (Ends.hasWords(findings, ranked.factor()) ? " through its values" : " over its range");
    }

    private String sobol(Ranking.Ranked first) {
        Estimate alone = first.influence().of("first");
        String whole = "of the variance of " + measure(ranking.of());
        String subject = first.name().told();
        if (alone.value() >= NEARLY_ALL && alone.low() >= SURELY) {
            return subject + " alone explains nearly all " + whole;
        }
        if (alone.low() >= MOST) {
            return subject + " alone explains more than half " + whole;
        }
        return first.main().low() >= MOST
                ? subject + " takes part in more than half " + whole
                : subject + most() + " for " + measure(ranking.of());
    }
}
