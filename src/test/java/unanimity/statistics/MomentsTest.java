package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MomentsTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** Oracle: numpy, {@code var(ddof=1)}; scipy.stats 1.17, {@code t.interval}. */
    @Test
    void mean_variance_and_interval_are_those_of_scipy() {
        Moments moments = Moments.of(2, 4, 4, 4, 5, 5, 7, 9);
        assertThat(moments.n()).isEqualTo(8);
        assertThat(moments.mean()).isEqualTo(5);
        assertThat(moments.variance()).isCloseTo(4.571428571428571, within(1e-12));
        assertThat(moments.min()).isEqualTo(2);
        assertThat(moments.max()).isEqualTo(9);
        Estimate estimate = moments.estimate(0.95);
        assertThat(estimate.low()).isCloseTo(3.21251208176379, within(1e-9));
        assertThat(estimate.high()).isCloseTo(6.787487918236209, within(1e-9));
        assertThat(estimate.method()).isEqualTo("t");
        assertThat(estimate.text()).isEqualTo("5.0 (3.2 to 6.8)");
    }

    @Test
    void many_numbers_have_the_normal_interval() {
        Moments moments = new Moments();
        for (int i = 0; i < 10_000; i++) {
            moments.add(i % 2);
        }
        // scipy.stats.t.ppf(.975, 9999) = 1.960201263621357, norm.ppf(.975) = 1.959963984540054
        double error = moments.sd() / 100;
        assertThat(moments.estimate(0.95).method()).isEqualTo("t");
        assertThat(moments.interval(0.95).halfWidth()).isCloseTo(1.960201263621357 * error, within(1e-9));
        moments.add(0.5);
        assertThat(moments.estimate(0.95).method()).isEqualTo("normal");
        assertThat(moments.interval(0.95).halfWidth())
                .isCloseTo(1.959963984540054 * moments.sd() / Math.sqrt(10_001), within(1e-12));
    }

    @Test
    void a_half_width_takes_so_many_runs() {
        assertThat(Moments.runsFor(0.8, 0.05, 0.95)).isEqualTo(984);
        assertThat(Moments.runsFor(0, 0.05, 0.95)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void halves_merged_are_the_whole(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = random.nextInt(0, 60);
        int cut = random.nextInt(0, size + 1);
        double offset = random.nextDouble(-1e6, 1e6);
        double[] values = random.doubles(size).map(u -> offset + u).toArray();
        Moments whole = Moments.of(values);
        Moments merged = Moments.of(Arrays.copyOf(values, cut));
        merged.merge(Moments.of(Arrays.copyOfRange(values, cut, size)));
        assertThat(merged.n()).isEqualTo(whole.n());
        assertThat(merged.min()).isEqualTo(whole.min());
        assertThat(merged.max()).isEqualTo(whole.max());
        if (size > 0) {
            assertThat(merged.mean()).isCloseTo(whole.mean(), within(1e-9));
        }
        if (size > 1) {
            assertThat(merged.variance()).isCloseTo(whole.variance(), within(1e-9));
        }
    }

    @Test
    void an_empty_part_changes_no_bit() {
        Moments moments = Moments.of(0.1, 0.2, 0.4);
        Moments before = Moments.of(0.1, 0.2, 0.4);
        moments.merge(new Moments());
        assertThat(moments).usingRecursiveComparison().isEqualTo(before);
        Moments empty = new Moments();
        empty.merge(before);
        assertThat(empty).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void a_large_offset_costs_no_digits() {
        assertThat(Moments.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16).variance()).isEqualTo(30);
    }

    @Test
    void of_none_and_of_one_little_is_known() {
        Moments none = new Moments();
        assertThat(none.mean()).isNaN();
        assertThat(none.variance()).isNaN();
        assertThat(none.min()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(none.max()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(none.estimate(0.95).text()).isEqualTo("unknown (unbounded)");
        Moments one = Moments.of(3);
        assertThat(one.mean()).isEqualTo(3);
        assertThat(one.sd()).isNaN();
        assertThat(one.interval(0.95).bounded()).isFalse();
        assertThat(Moments.of(3, 3).interval(0.95)).isEqualTo(new Interval(3, 3, 0.95));
    }

    @Test
    void what_is_not_finite_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moments.of(1, Double.NaN))
                .withMessage("value must be finite: NaN");
        assertThatIllegalArgumentException().isThrownBy(() -> new Moments().interval(1.2));
        assertThatIllegalArgumentException().isThrownBy(() -> Moments.runsFor(-1, 0.1, 0.95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moments.runsFor(1, 0, 0.95))
                .withMessage("half-width must be finite and above 0: 0.0");
    }
}
