package unanimity.chart.batch;

import unanimity.analysis.BatchFindings;
import unanimity.statistics.Proportion;

/** Who is hardest to win, in a sentence. */
final class HoldOutFinding {

    private static final String ADOPTED = "adopted campaigns";

    private HoldOutFinding() {}

    /** {@code Romania endorses last in 41 of 100 adopted campaigns, Hungary in 30 of 100}. */
    static String of(BatchFindings findings, HoldOutRanking ranking) {
        if (ranking.shown().isEmpty()) {
            return "No member holds out to half of the time, comes last or is paid in any run";
        }
        HoldOutRanking.Ranked first = ranking.shown().get(0);
        if (Ends.of(findings).adopted().successes() == 0) {
            Proportion late = first.findings().holdsOut(HoldOutMeasure.LATE.round(ranking.deadline()));
            return first.member().name() + " holds out to one round before the deadline in "
                    + Frequency.of(late, Frequency.CAMPAIGNS);
        }
        String sentence = first.member().name() + " endorses last in "
                + Frequency.of(first.findings().last(), ADOPTED);
        if (ranking.shown().size() == 1) {
            return sentence;
        }
        HoldOutRanking.Ranked second = ranking.shown().get(1);
        Proportion last = second.findings().last();
        return last.successes() == 0
                ? sentence
                : sentence + ", " + second.member().name() + " in " + Frequency.brief(last);
    }
}
