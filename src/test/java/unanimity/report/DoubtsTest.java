package unanimity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.analysis.FactorName;
import unanimity.analysis.Influence;
import unanimity.analysis.MeasureSensitivity;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.Ranking;
import unanimity.statistics.Estimate;

final class DoubtsTest {

    private static Estimate estimate(double low) {
        return new Estimate(low + 0.1, low, low + 0.2, 64, "bootstrap");
    }

    @ParameterizedTest
    @CsvSource({"1.1, 1.1, true", "0.5, 1.1, true", "1.1, 0.5, true", "0.5, 0.95, false"})
    void an_index_above_1_is_doubted_alone_or_with_others(double first, double total, boolean doubted) {
        Influence influence = new Influence(
                "proposal.capital",
                List.of(new Influence.Index("first", estimate(first)), new Influence.Index("total", estimate(total))));
        Ranking.Ranked only = new Ranking.Ranked(
                0, new FactorName("proposal.capital", "", "capital"), influence, estimate(total), true);
        MeasureSensitivity measure = new MeasureSensitivity(
                PointMeasure.SPENT, estimate(1), List.of(influence), List.of(), estimate(0), List.of());
        Passage told = Passage.join(new Doubts(new Ranking("sobol", measure, List.of(only))).passages(), " ");
        assertThat(told.text().contains("An index above 1 cannot be true")).isEqualTo(doubted);
    }
}
