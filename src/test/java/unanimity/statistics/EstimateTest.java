package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class EstimateTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "0.8743, 0.867, 0.881, 3, 0.874 (0.867 to 0.881)",
        "0.5, 0.48, 0.52, 2, 0.50 (0.48 to 0.52)", // unit 0.01 is half of 0.02
        "0.5, 0.481, 0.519, 3, 0.500 (0.481 to 0.519)",
        "0.29, 0.2101, 0.3854, 2, 0.29 (0.21 to 0.39)",
        "0, 0, 0.00383, 4, 0.0000 (0.0000 to 0.0038)",
        "1, 0.9962, 1, 4, 1.0000 (0.9962 to 1.0000)",
        "37.46, 35.2, 39.7, 0, 37 (35 to 40)",
        "12345.6, 12005, 12685, -2, 12300 (12000 to 12700)",
        "-0.0004, -0.07, 0.07, 2, 0.00 (-0.07 to 0.07)",
        "0.125, 0.105, 0.145, 2, 0.12 (0.10 to 0.14)", // half to even, from the double's own value
        "12, 12, 12, 0, 12 (12 to 12)",
        "0.25, 0.25, 0.25, 2, 0.25 (0.25 to 0.25)",
        "0.1, 0.1, 0.1, 1, 0.1 (0.1 to 0.1)",
        "66.666666667, 66.666666667, 66.666666667, 1, 66.7 (66.7 to 66.7)",
        "0.2385, 0.23849999999, 0.23850000001, 3, 0.238 (0.238 to 0.238)", // the width is that of rounding
        "12345, 12345, 12345, 0, 12345 (12345 to 12345)",
        "1e-12, 0, 2e-12, 9, 0.000000000 (0.000000000 to 0.000000000)"
    })
    void an_estimate_prints_the_digits_that_its_interval_warrants(
            double value, double low, double high, int digits, String text) {
        Estimate estimate = new Estimate(value, low, high, 1000, "wilson");
        assertThat(estimate.digits()).isEqualTo(digits);
        assertThat(estimate.text()).isEqualTo(text);
    }

    @Test
    void what_does_not_bound_is_said_in_words() {
        assertThat(new Estimate(23, 21, INFINITE, 9, "log-log").text()).isEqualTo("23 (21 or more)");
        assertThat(new Estimate(23.4, 23.1, INFINITE, 9, "log-log").text()).isEqualTo("23.4 (23.1 or more)");
        assertThat(new Estimate(INFINITE, 21, INFINITE, 9, "log-log").text()).isEqualTo("not reached (21 or more)");
        assertThat(new Estimate(4, -INFINITE, 5.25, 9, "order-statistics").text())
                .isEqualTo("4.0 (5.2 or less)");
        assertThat(new Estimate(4.25, -INFINITE, INFINITE, 1, "t").text()).isEqualTo("4.25 (unbounded)");
        assertThat(new Estimate(0.09912, -INFINITE, INFINITE, 1, "t").text()).isEqualTo("0.0991 (unbounded)");
        assertThat(new Estimate(17, -INFINITE, INFINITE, 1, "t").text()).isEqualTo("17 (unbounded)");
        assertThat(new Estimate(23, 23, INFINITE, 9, "log-log").text()).isEqualTo("23 (23 or more)");
        assertThat(new Proportion(0, 0).estimate(0.95).text()).isEqualTo("unknown (0.0 to 1.0)");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rounding_moves_nothing_by_more_than_a_quarter_of_the_half_width_and_no_digit_is_idle(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double half = StrictMath.pow(10, random.nextDouble(-6, 6));
        double value = half * random.nextDouble(-1000, 1000);
        Estimate estimate = new Estimate(value, value - half, value + half, 5, "t");
        double unit = StrictMath.pow(10, -estimate.digits());
        String text = estimate.text();
        double printed = Double.parseDouble(text.substring(0, text.indexOf(' ')));
        assertThat(Math.abs(printed - value)).isLessThanOrEqualTo(half / 4 * (1 + 1e-6));
        assertThat(unit).isLessThanOrEqualTo(half / 2 * (1 + 1e-6)).isGreaterThan(half / 20 * (1 - 1e-6));
    }

    @Test
    void what_is_no_estimate_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(0.5, 0.6, 0.7, 3, "t"))
                .withMessage("value must be in [0.6, 0.7], or NaN when n is 0: 0.5");
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(Double.NaN, 0, 1, 3, "t"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(0.5, 1, 0, 3, "t"))
                .withMessage("low must be at most 0.0: 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(0.5, 0, 1, -1, "t"))
                .withMessage("n must be at least 0: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(0.5, 0, 1, 1, " "));
    }

    @Test
    void an_interval_knows_its_ends() {
        Interval interval = new Interval(-1, 3, 0.9);
        assertThat(interval.halfWidth()).isEqualTo(2);
        assertThat(interval.contains(3)).isTrue();
        assertThat(interval.contains(3.1)).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
        assertThat(interval.bounded()).isTrue();
        assertThat(new Interval(0, INFINITE, 0.9).bounded()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1, 0.9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(0, 1, 95))
                .withMessage("level must be above 0 and below 1: 95.0");
    }
}
