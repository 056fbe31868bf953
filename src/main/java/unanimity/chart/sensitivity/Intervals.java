package unanimity.chart.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.chart.batch.Dots;
import unanimity.chart.paper.Ruler;
import unanimity.statistics.Estimate;

/** Axes over estimates with their intervals. */
final class Intervals {

    private Intervals() {}

    /** An axis over some numbers, with a rim on both sides; those that are not finite are left out. */
    static Ruler ruler(double width, double... numbers) {
        double[] finite = Arrays.stream(numbers).filter(Double::isFinite).toArray();
        double low = Arrays.stream(finite).min().orElse(0);
        double high = Arrays.stream(finite).max().orElse(0);
        if (high <= low) {
            high = low + 1;
        }
        double rim = Dots.RIM * (high - low);
        return new Ruler(low - rim, high + rim, Dots.ticks(low, high, width));
    }

    /** In another unit. */
    static Estimate times(double times, Estimate estimate) {
        return new Estimate(
                times * estimate.value(),
                times * estimate.low(),
                times * estimate.high(),
                estimate.n(),
                estimate.method());
    }

    /** Lines along rows. */
    static Ruler rows(int rows) {
        List<Ruler.Mark> lines = IntStream.range(0, rows)
                .mapToObj(row -> new Ruler.Mark(FactorRows.middle(row), ""))
                .toList();
        return new Ruler(-Math.max(1, rows), 0, lines);
    }
}
