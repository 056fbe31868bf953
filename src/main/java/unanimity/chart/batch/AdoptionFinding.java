package unanimity.chart.batch;

import unanimity.analysis.BatchFindings;
import unanimity.chart.Days;
import unanimity.model.Calendar;
import unanimity.model.Outcome;
import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;

/** How often and by when the proposal is adopted, in sentences. */
final class AdoptionFinding {

    private static final double EQUAL = 1e-9;

    private final BatchFindings findings;
    private final Calendar calendar;
    private final Ends ends;

    AdoptionFinding(BatchFindings findings) {
        this.findings = findings;
        calendar = findings.scenario().calendar();
        ends = Ends.of(findings);
    }

    /** {@code Adopted in 96 of 100 simulated campaigns, half of them by 17 June 2024}. */
    String sentence() {
        Proportion withdrawn = ends.withdrawn();
        String gaveUp = withdrawn.successes() == 0
                ? ""
                : "; " + findings.scenario().proposal().name() + " gave up in " + Frequency.brief(withdrawn);
        return adopted() + gaveUp;
    }

    private String adopted() {
        Proportion adopted = ends.adopted();
        if (adopted.successes() == 0 && adopted.n() == 1) {
            return "Not adopted in the only simulated campaign";
        }
        String sentence = "Adopted in " + Frequency.of(adopted, Frequency.CAMPAIGNS);
        if (adopted.successes() == 0) {
            return sentence;
        }
        if (ends.firstAdopted() == ends.lastAdopted()) {
            return sentence + (adopted.successes() > 1 ? ", always on " : ", on ") + day(ends.half());
        }
        return sentence + ", half of them by " + day(ends.half());
    }

    /** {@code Median (Kaplan–Meier): 17 June 2024 (95 % interval: 6 June 2024 to 17 June 2024).} */
    String median() {
        Estimate median = findings.adoption().waiting().median(BatchFindings.LEVEL);
        if (!(median.low() <= ends.last())) {
            return "No median: fewer than half are adopted.";
        }
        String interval = median.low() == median.high()
                ? " (95 % interval: that round only)."
                : " (95 % interval: " + bound(median.low()) + " to " + bound(median.high()) + ").";
        return "Median (Kaplan–Meier): " + bound(median.value()) + interval;
    }

    private String bound(double round) {
        return Double.isFinite(round) && round <= ends.last() ? day((int) round) : "beyond the end";
    }

    /** What becomes of runs without adoption. */
    String censoring() {
        long late = ends.adoption().share(Outcome.DEADLINE).successes();
        long withdrawn = ends.withdrawn().successes();
        String censored = late == 0
                ? "No run reached its deadline, so none is censored."
                : "Censored: " + Frequency.count(late, "run")
                        + " that reached the deadline without adoption, which might have come later.";
        return withdrawn == 0
                ? "Kaplan–Meier curve. " + censored
                : "Aalen–Johansen curves: giving up (" + Frequency.count(withdrawn, "run")
                        + ") is another end. Dotted, without interval: Kaplan–Meier, as if these runs had gone on like the others. "
                        + censored;
    }

    /** What sets the curve apart from the share in the title. */
    String asCounted(Estimate end) {
        Estimate share = ends.adopted().estimate(BatchFindings.LEVEL);
        return Math.abs(share.value() - end.value()) < EQUAL
                ? ""
                : " As counted, " + Frequency.percent(share)
                        + " were adopted (Wilson); the curve ends higher, as some were censored before its end.";
    }

    private String day(int round) {
        return Days.full(calendar.dayOf(round));
    }
}
