package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import unanimity.reference.Cells;

/** What holds for every chart of many runs. */
public final class SoundChart {

    private static final String[] NO_NUMBERS = {"NaN", "Infinity"};

    private SoundChart() {}

    /** Fails for the first that does not. */
    public static void assertSound(List<Chart> charts) {
        for (Chart chart : charts) {
            assertThat(chart.svg()).as(chart.name()).doesNotContain(NO_NUMBERS).doesNotContain("∞");
            assertThat(chart.title()).as(chart.name()).isNotBlank().doesNotContain("NaN", "not reached", "unknown");
            assertThat(chart.description()).as(chart.name()).contains("n = ").doesNotContain(NO_NUMBERS);
            assertThat(chart.csv()).as(chart.name()).doesNotContain(NO_NUMBERS);
            assertThat(chart.table().rows()).as(chart.name()).isNotEmpty();
            chart.table()
                    .rows()
                    .forEach(row -> Cells.assertHold(chart.name(), chart.table().layout(), row));
            Words.assertApart(chart);
        }
    }
}
