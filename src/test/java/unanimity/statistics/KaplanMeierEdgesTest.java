package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Nobody watched, nobody gone, nobody left. */
final class KaplanMeierEdgesTest {

    @Test
    void nobody_watched_nothing_known() {
        for (KaplanMeier none :
                new KaplanMeier[] {KaplanMeier.of(new long[0], new long[0]), KaplanMeier.of(new long[5], new long[5])
                }) {
            assertThat(none.n()).isZero();
            assertThat(none.followUp()).isEqualTo(-1);
            assertThat(none.survival(3)).isNaN();
            assertThat(none.variance(3)).isNaN();
            assertThat(none.band(3, 0.95)).isEqualTo(new Interval(0, 1, 0.95));
            assertThat(none.median(0.95).text()).isEqualTo("unknown (0 or more)");
            assertThat(none.restrictedMean(4).estimate(0.95)).isEqualTo(new Estimate(Double.NaN, 0, 4, 0, "greenwood"));
        }
    }

    @Test
    void all_censored_leaves_all_and_the_doubt_of_a_finite_sample() {
        KaplanMeier all = KaplanMeier.of(new long[11], new long[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100});
        assertThat(all.survival(10)).isEqualTo(1);
        assertThat(all.standardError(10)).isZero();
        assertThat(all.band(10, 0.95)).isEqualTo(new Proportion(100, 100).wilson(0.95));
        assertThat(all.band(11, 0.95)).isEqualTo(new Interval(0, 1, 0.95));
        assertThat(all.median(0.95))
                .isEqualTo(new Estimate(Double.POSITIVE_INFINITY, 11, Double.POSITIVE_INFINITY, 100, "log-log"));
        Estimate mean = all.restrictedMean(10).estimate(0.95);
        assertThat(mean.value()).isEqualTo(10);
        assertThat(mean.high()).isEqualTo(10);
        assertThat(mean.low())
                .isCloseTo(10 * new Proportion(100, 100).wilson(0.95).low(), within(1e-9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.restrictedMean(11))
                .withMessage("horizon must be at most 10, where the last are censored: 11");
    }

    @Test
    void all_at_once_leaves_none_and_the_doubt_of_a_finite_sample() {
        KaplanMeier all = KaplanMeier.of(new long[] {0, 0, 50}, new long[3]);
        assertThat(all.survival(2)).isZero();
        assertThat(all.band(2, 0.95)).isEqualTo(new Proportion(0, 50).wilson(0.95));
        assertThat(all.band(9, 0.95)).isEqualTo(all.band(2, 0.95));
        assertThat(all.restrictedMean(9).value()).isEqualTo(2);
        assertThat(all.restrictedMean(9).estimate(0.95).low()).isLessThan(2);
        assertThat(all.restrictedMean(9).estimate(0.95).high()).isGreaterThan(2);
        assertThat(all.median(0.95)).isEqualTo(new Estimate(2, 2, 2, 50, "log-log"));
    }

    @Test
    void what_is_no_sample_is_refused() {
        KaplanMeier two = KaplanMeier.of(new long[] {1, 0}, new long[] {0, 1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KaplanMeier.of(new long[2], new long[3]))
                .withMessage("events and censored must have equal lengths, 2 and: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KaplanMeier.of(new long[] {-1}, new long[1]))
                .withMessage("events must be at least 0: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> KaplanMeier.of(new int[] {-1}, new boolean[] {true}));
        assertThatIllegalArgumentException().isThrownBy(() -> two.survival(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> two.quantile(1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> two.restrictedMean(-1));
    }
}
