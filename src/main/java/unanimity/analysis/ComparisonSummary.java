package unanimity.analysis;

import java.util.List;
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
        boolean varies = Double.isFinite(measure.varianceReduction());
        row(
                measure.name(),
                null,
                measure,
                varies ? measure.varianceReduction() : null,
                varies ? finite(measure.halfWidthUnpaired()) : null);
    }

    private void member(PairedFindings.MemberDifference member) {
        String id = member.member();
        for (PairedFindings.Difference measure : List.of(member.last(), member.cost(), member.pay(), member.later())) {
            row(measure.name(), id, measure, null, null);
        }
        count("lost", id, member.blocksThen());
        count("won", id, member.blocksBefore());
    }

    private void row(
            String measure,
            @Nullable String member,
            PairedFindings.Difference found,
            @Nullable Double reduction,
            @Nullable Double unpaired) {
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
                finite(difference.halfWidth()),
                reduction,
                unpaired);
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
                null,
                null,
                null);
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
