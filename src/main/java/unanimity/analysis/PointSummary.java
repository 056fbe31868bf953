package unanimity.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.results.SummaryTable;
import unanimity.results.Table;
import unanimity.statistics.Estimate;

/** Findings of many design points as rows of {@code summary.csv}. */
public final class PointSummary {

    private PointSummary() {}

    /** A row for each measure of each point. */
    public static Table table(List<PointFindings> points) {
        Table table = new Table(SummaryTable.LAYOUT);
        for (PointFindings point : points) {
            for (PointMeasure measure : PointMeasure.values()) {
                Estimate estimate = point.estimate(measure);
                table.row(
                        point.point(),
                        measure.label(),
                        null,
                        Math.toIntExact(estimate.n()),
                        estimate.value(),
                        measure == PointMeasure.P_ADOPTED || estimate.n() < 2
                                ? null
                                : Math.sqrt(point.of(measure).variance()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        finite(estimate.low()),
                        finite(estimate.high()),
                        estimate.method());
            }
        }
        return table;
    }

    private static @Nullable Double finite(double end) {
        return Double.isFinite(end) ? end : null;
    }
}
