package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Oracle: numpy, harmonic numbers. */
final class ExponentialTimesTest {

    private static final ExponentialTimes COUNCIL = new ExponentialTimes(32, 1);

    @Test
    void the_last_four_of_thirty_two_take_as_long_as_the_others() {
        assertThat(COUNCIL.lastOnes(4)).isCloseTo(2.083333333, within(1e-9));
        assertThat(COUNCIL.expected(28)).isCloseTo(1.975161862, within(1e-9));
        assertThat(COUNCIL.lastOnes(4) / COUNCIL.expected(28)).isCloseTo(1.05, within(0.005));
        assertThat(COUNCIL.expected(32)).isCloseTo(2.083333333 + 1.975161862, within(1e-8));
        assertThat(new ExponentialTimes(32, 0.5).lastOnes(4)).isCloseTo(4.166666667, within(1e-9));
        assertThat(COUNCIL.expected(0)).isZero();
        assertThat(COUNCIL.lastOnes(0)).isZero();
        assertThat(COUNCIL.lastOnes(32)).isEqualTo(COUNCIL.expected(32));
    }

    @Test
    void drawn_times_come_as_expected() {
        SplittableRandom random = new SplittableRandom(1);
        Moments third = new Moments();
        for (int i = 0; i < 20_000; i++) {
            double[] times = random.doubles(5)
                    .map(u -> -StrictMath.log1p(-u) / 2)
                    .sorted()
                    .toArray();
            third.add(times[2]);
        }
        assertThat(third.interval(0.999).contains(new ExponentialTimes(5, 2).expected(3)))
                .isTrue();
    }

    @Test
    void what_is_no_body_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialTimes(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialTimes(3, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNCIL.expected(33))
                .withMessage("k must be in [0, 32]: 33");
        assertThatIllegalArgumentException().isThrownBy(() -> COUNCIL.lastOnes(-1));
    }
}
