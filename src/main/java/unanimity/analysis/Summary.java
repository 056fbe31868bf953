package unanimity.analysis;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import unanimity.model.Outcome;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.statistics.Estimate;
import unanimity.statistics.KaplanMeier;

/** Findings as rows of {@code summary.csv}. */
public final class Summary {

    private final Table table = new Table(SummaryTable.LAYOUT);
    private final BatchFindings findings;
    private final int point;

    private Summary(BatchFindings findings, int point) {
        this.findings = findings;
        this.point = point;
    }

    /** What was found at the only design point of a batch. */
    public static Table table(BatchFindings findings) {
        return new Summary(findings, 0).table();
    }

    private Table table() {
        Adoption adoption = findings.adoption();
        for (Outcome outcome : Outcome.values()) {
            row(
                    "p_" + outcome.name().toLowerCase(Locale.ROOT),
                    null,
                    adoption.share(outcome).estimate(BatchFindings.LEVEL));
        }
        KaplanMeier waiting = adoption.waiting();
        row(
                "rounds_to_adoption_restricted_mean",
                null,
                waiting.restrictedMean(adoption.last()).estimate(BatchFindings.LEVEL));
        row("rounds_to_adoption_median", null, waiting.median(BatchFindings.LEVEL));
        return table;
    }

    private void row(String measure, @Nullable String member, Estimate estimate) {
        table.row(
                point,
                measure,
                member,
                Math.toIntExact(estimate.n()),
                finite(estimate.value()),
                null,
                null,
                null,
                null,
                null,
                null,
                finite(estimate.low()),
                finite(estimate.high()),
                estimate.method());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
