package unanimity.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import unanimity.model.Outcome;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.statistics.Estimate;
import unanimity.statistics.KaplanMeier;

/** Findings as rows of {@code summary.csv}. */
public final class Summary {

    private static final List<@Nullable Double> NO_QUANTILES = Collections.nCopies(5, null);

    private final Table table = new Table(SummaryTable.LAYOUT);
    private final BatchFindings findings;
    private final int point;

    private Summary(BatchFindings findings, int point) {
        this.findings = findings;
        this.point = point;
    }

    /** What was found at the only design point of a batch. */
    public static Table table(BatchFindings findings) {
        Summary summary = new Summary(findings, 0);
        summary.outcomes();
        findings.measures().forEach(summary::measure);
        findings.members().forEach(summary::member);
        return summary.table;
    }

    private void outcomes() {
        Adoption adoption = findings.adoption();
        for (Outcome outcome : Outcome.values()) {
            estimate(
                    "p_" + outcome.name().toLowerCase(Locale.ROOT),
                    null,
                    adoption.share(outcome).estimate(BatchFindings.LEVEL));
        }
        KaplanMeier waiting = adoption.waiting();
        estimate("rounds_to_adoption_median", null, waiting.median(BatchFindings.LEVEL));
        estimate(
                "rounds_to_adoption_restricted_mean",
                null,
                waiting.restrictedMean(adoption.horizon()).estimate(BatchFindings.LEVEL));
    }

    private void measure(Measure measure) {
        row(measure.name(), null, measure.mean(), measure.sd(), List.copyOf(measure.quantiles()));
    }

    private void member(MemberFindings member) {
        String id = member.member();
        int last = findings.scenario().calendar().lastRound();
        estimate("p_last", id, member.last().estimate(BatchFindings.LEVEL));
        estimate("p_holds_out_half_time", id, member.holdsOut(last / 2).estimate(BatchFindings.LEVEL));
        estimate(
                "p_holds_out_before_deadline",
                id,
                member.holdsOut(Math.max(0, last - 1)).estimate(BatchFindings.LEVEL));
        if (member.endorsedIn().n() > 0) {
            estimate("endorsement_round_median", id, member.endorsedIn().estimate(0.5, BatchFindings.LEVEL));
        }
        estimate("p_paid", id, member.paid().estimate(BatchFindings.LEVEL));
        estimate("pay", id, member.pay());
        estimate("cost", id, member.cost());
        estimate("rent0", id, member.rent0());
    }

    private void estimate(String measure, @Nullable String member, Estimate estimate) {
        row(measure, member, estimate, null, NO_QUANTILES);
    }

    private void row(
            String measure,
            @Nullable String member,
            Estimate estimate,
            @Nullable Double sd,
            List<? extends @Nullable Double> quantiles) {
        table.row(
                point,
                measure,
                member,
                Math.toIntExact(estimate.n()),
                finite(estimate.value()),
                sd,
                quantiles.get(0),
                quantiles.get(1),
                quantiles.get(2),
                quantiles.get(3),
                quantiles.get(4),
                finite(estimate.low()),
                finite(estimate.high()),
                estimate.method());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
