package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class QuantilesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** Oracle: scipy.stats 1.17, {@code binom.ppf}. */
    @Test
    void the_ranks_are_those_of_the_binomial() {
        assertThat(OrderStatistics.of(1000, 0.9, 0.95)).isEqualTo(new OrderStatistics(881, 919));
        Quantiles quantiles =
                Quantiles.of(DoubleStream.iterate(1000, v -> v - 1).limit(1000).toArray());
        assertThat(quantiles.estimate(0.9, 0.95)).isEqualTo(new Estimate(900, 881, 919, 1000, "order-statistics"));
    }

    @Test
    void a_quantile_is_the_smallest_value_that_reaches_the_share() {
        Quantiles quantiles = Quantiles.of(30, 10, 40, 20);
        assertThat(quantiles.at(0.25)).isEqualTo(10);
        assertThat(quantiles.at(0.2501)).isEqualTo(20);
        assertThat(quantiles.at(0.5)).isEqualTo(20);
        assertThat(quantiles.at(0.99)).isEqualTo(40);
        assertThat(OrderStatistics.rank(100, 0.07)).isEqualTo(7);
        assertThat(OrderStatistics.rank(3, 0.1)).isEqualTo(1);
    }

    @Test
    void few_values_do_not_bound_a_quantile() {
        assertThat(Quantiles.of(1, 2, 3, 4, 5).interval(0.5, 0.95))
                .isEqualTo(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.95));
        assertThat(Quantiles.of(1, 2, 3, 4, 5, 6).interval(0.5, 0.95)).isEqualTo(new Interval(1, 6, 0.95));
        assertThat(Quantiles.of().estimate(0.5, 0.95).text()).isEqualTo("unknown (unbounded)");
        assertThat(OrderStatistics.of(0, 0.5, 0.95)).isEqualTo(new OrderStatistics(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"20, 0.5", "50, 0.1", "200, 0.9", "1000, 0.5", "1000, 0.99"})
    void the_interval_covers_at_least_at_its_level_and_either_tail_holds_half_of_the_rest(long n, double p) {
        OrderStatistics ranks = OrderStatistics.of(n, p, 0.95);
        Binomial below = new Binomial(n, p);
        assertThat(below.atMost(ranks.lower() - 1)).isLessThanOrEqualTo(0.025);
        assertThat(1 - below.atMost(ranks.upper() - 1)).isLessThanOrEqualTo(0.025);
        // no rank nearer would do
        assertThat(below.atMost(ranks.lower())).isGreaterThan(0.025 - 1e-12);
        assertThat(1 - below.atMost(ranks.upper() - 2)).isGreaterThan(0.025 - 1e-12);
    }

    @Test
    void nineteen_of_twenty_samples_hold_the_true_quantile() {
        SplittableRandom random = new SplittableRandom(3);
        int held = 0;
        for (int sample = 0; sample < 4000; sample++) {
            held += Quantiles.of(random.doubles(80).toArray())
                            .interval(0.3, 0.95)
                            .contains(0.3)
                    ? 1
                    : 0;
        }
        assertThat(new Proportion(held, 4000).wilson(0.999).high()).isGreaterThan(0.95);
        assertThat(held / 4000.0).isLessThan(0.98);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_tally_has_the_quantiles_of_its_numbers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] numbers = random.ints(random.nextInt(1, 200), 0, 30).toArray();
        Tally tally = Tally.of(numbers);
        Quantiles quantiles =
                Quantiles.of(Arrays.stream(numbers).asDoubleStream().toArray());
        double p = random.nextDouble(0.01, 0.99);
        assertThat(tally.quantile(p)).isEqualTo(quantiles.at(p));
        assertThat(tally.interval(p, 0.9)).isEqualTo(quantiles.interval(p, 0.9).within(0, Double.POSITIVE_INFINITY));
        assertThat(tally.estimate(p, 0.9).n()).isEqualTo(numbers.length);
    }

    @Test
    void what_is_no_quantile_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(1).at(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(1).at(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(1).interval(0.5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(Double.POSITIVE_INFINITY));
    }
}
