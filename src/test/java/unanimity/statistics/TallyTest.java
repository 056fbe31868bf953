package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TallyTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void a_tally_counts() {
        Tally tally = Tally.of(3, 0, 3, 5);
        tally.add(5, 1_000_000_000_000L);
        assertThat(tally.n()).isEqualTo(1_000_000_000_004L);
        assertThat(tally.count(5)).isEqualTo(1_000_000_000_001L);
        assertThat(tally.count(4)).isZero();
        assertThat(tally.count(99)).isZero();
        assertThat(tally.count(-1)).isZero();
        assertThat(tally.size()).isEqualTo(6);
        assertThat(Tally.of(3, 0, 3, 5).counts(7)).containsExactly(1, 0, 0, 2, 0, 1, 0);
        assertThat(Tally.of(3, 0, 3, 5).mean()).isEqualTo(2.75);
        assertThat(Tally.of(3, 0, 3, 5).atMost(3)).isEqualTo(new Proportion(3, 4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void halves_merged_in_either_order_are_the_whole(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] numbers = random.ints(random.nextInt(0, 80), 0, 40).toArray();
        int cut = random.nextInt(0, numbers.length + 1);
        Tally first = Tally.of(Arrays.copyOf(numbers, cut));
        Tally second = Tally.of(Arrays.copyOfRange(numbers, cut, numbers.length));
        Tally forth = new Tally();
        forth.merge(first);
        forth.merge(second);
        second.merge(first);
        assertThat(forth.counts(40)).isEqualTo(Tally.of(numbers).counts(40));
        assertThat(second.counts(40)).isEqualTo(forth.counts(40));
        assertThat(second.n()).isEqualTo(numbers.length);
    }

    @Test
    void of_none_nothing_is_known() {
        Tally none = new Tally();
        assertThat(none.size()).isZero();
        assertThat(none.mean()).isNaN();
        assertThat(none.quantile(0.5)).isNaN();
        assertThat(none.interval(0.5, 0.95)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY, 0.95));
        assertThat(none.estimate(0.5, 0.95).text()).isEqualTo("unknown (0 or more)");
        assertThat(none.counts(0)).isEmpty();
        none.add(7, 0);
        assertThat(none.size()).isZero();
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(-1))
                .withMessage("value must be in [0, 16777215]: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(Tally.LARGEST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally().add(1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(4).counts(4))
                .withMessage("length must be at least 5: 4");
    }
}
