package unanimity.analysis;

import org.jspecify.annotations.Nullable;
import unanimity.results.ComparisonTable;
import unanimity.results.Table;
import unanimity.statistics.Estimate;

/** What differs between two scenarios, as rows of {@code comparison.csv}. */
public final class ComparisonSummary {

    private final Table table = new Table(ComparisonTable.LAYOUT);
    private final PairedFindings findings;

    private ComparisonSummary(PairedFindings findings) {
        this.findings = findings;
    }

    /** All that was found, in the order in which it is told. */
    public static Table table(PairedFindings findings) {
        ComparisonSummary summary = new ComparisonSummary(findings);
        findings.measures().forEach(summary::measure);
        summary.count("lost", null, findings.lost());
        summary.count("won", null, findings.won());
        findings.members().forEach(summary::member);
        return summary.table;
    }

    private void measure(PairedFindings.Difference measure) {
        row(measure.name(), null, measure, finite(measure.varianceReduction()));
    }

    private void member(PairedFindings.MemberDifference member) {
        String id = member.member();
        row("p_last", id, member.last(), null);
        row("cost", id, member.cost(), null);
        row("pay", id, member.pay(), null);
        row("endorsement_round", id, member.later(), null);
        count("lost", id, member.blocksThen());
        count("won", id, member.blocksBefore());
    }

    private void row(
            String measure, @Nullable String member, PairedFindings.Difference found, @Nullable Double reduction) {
        Estimate difference = found.difference();
        table.row(
                measure,
                member,
                Math.toIntExact(difference.n()),
                null,
                finite(found.before()),
                finite(found.after()),
                finite(difference.value()),
                finite(difference.low()),
                finite(difference.high()),
                difference.n() == 0 ? null : difference.method(),
                reduction);
    }

    private void count(String measure, @Nullable String member, long pairs) {
        table.row(
                measure,
                member,
                Math.toIntExact(findings.pairs()),
                Math.toIntExact(pairs),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
