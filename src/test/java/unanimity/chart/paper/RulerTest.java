package unanimity.chart.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RulerTest {

    @Test
    void marks_are_round_numbers_with_as_many_decimals_as_they_need() {
        assertThat(Ruler.roundNumbers(-0.12, 0.47, 6))
                .extracting(Ruler.Mark::label)
                .containsExactly("−0.1", "0.0", "0.1", "0.2", "0.3", "0.4");
        assertThat(Ruler.roundNumbers(0, 32, 5)).extracting(Ruler.Mark::label).containsExactly("0", "10", "20", "30");
        assertThat(Ruler.roundNumbers(0, 1500, 5))
                .extracting(Ruler.Mark::label)
                .containsExactly("0", "500", "1000", "1500");
    }

    @Test
    void tiny_spans_are_no_trouble() {
        assertThat(Ruler.roundNumbers(0, 2e-5, 4))
                .extracting(Ruler.Mark::label)
                .containsExactly("0.000000", "0.000005", "0.000010", "0.000015", "0.000020");
    }
}
