package unanimity.analysis;

import org.jspecify.annotations.Nullable;
import unanimity.results.SensitivityTable;
import unanimity.results.Table;
import unanimity.statistics.Estimate;

/** Indices as rows of {@code sensitivity.csv}. */
public final class SensitivitySummary {

    private SensitivitySummary() {}

    /** Every index of every measure. */
    public static Table table(SensitivityFindings findings) {
        Table table = new Table(SensitivityTable.LAYOUT);
        for (MeasureSensitivity measure : findings.measures()) {
            String label = measure.measure().label();
            row(table, label, null, "overall", measure.overall());
            row(table, label, null, "within", measure.within());
            measure.others().forEach(other -> row(table, label, null, other.word(), other.estimate()));
            measure.influences().forEach(influence -> influence
                    .indices()
                    .forEach(index -> row(table, label, influence.factor(), index.word(), index.estimate())));
        }
        return table;
    }

    private static void row(Table table, String measure, @Nullable String factor, String index, Estimate estimate) {
        table.row(
                measure,
                factor,
                index,
                Math.toIntExact(estimate.n()),
                finite(estimate.value()),
                finite(estimate.low()),
                finite(estimate.high()),
                estimate.method());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
