package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AalenJohansenTest {

    private static final int ROUNDS = 12;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static long[] counts(SplittableRandom random, int most) {
        return random.longs(ROUNDS, 0, most + 1).toArray();
    }

    /** By hand: 10 watched; 2 of cause 0 and 1 of cause 1 in round 1; 3 censored; then 1 of 4 each. */
    @Test
    void incidence_adds_what_each_round_takes_of_those_left() {
        AalenJohansen curves = AalenJohansen.of(new long[][] {{0, 2, 0, 1}, {0, 1, 0, 1}}, new long[] {0, 0, 3, 2});
        assertThat(curves.incidence(0, 0)).isZero();
        assertThat(curves.incidence(0, 1)).isCloseTo(0.2, within(1e-12));
        assertThat(curves.incidence(0, 3)).isCloseTo(0.2 + 0.7 / 4, within(1e-12));
        assertThat(curves.incidence(1, 3)).isCloseTo(0.1 + 0.7 / 4, within(1e-12));
        assertThat(curves.any().survival(3)).isCloseTo(0.35, within(1e-12));
        assertThat(curves.causes()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_causes_and_who_is_left_are_all(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] events = {counts(random, 4), counts(random, 2), counts(random, 1)};
        AalenJohansen curves = AalenJohansen.of(events, counts(random, 3));
        for (int t = 0; t < ROUNDS + 2; t++) {
            double sum = curves.any().survival(t);
            for (int cause = 0; cause < 3; cause++) {
                sum += curves.incidence(cause, t);
                assertThat(curves.band(cause, t, 0.95).contains(curves.incidence(cause, t)))
                        .isTrue();
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_cause_is_kaplan_meier(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] events = counts(random, 3);
        long[] censored = counts(random, 3);
        AalenJohansen curves = AalenJohansen.of(new long[][] {events, new long[ROUNDS]}, censored);
        KaplanMeier curve = KaplanMeier.of(events, censored);
        for (int t = 0; t < ROUNDS; t++) {
            assertThat(curves.incidence(0, t)).isCloseTo(1 - curve.survival(t), within(1e-12));
            assertThat(curves.variance(0, t)).isCloseTo(curve.variance(t), within(1e-12));
            assertThat(curves.incidence(1, t)).isZero();
            assertThat(curves.variance(1, t)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_censoring_it_is_a_share_with_the_error_of_a_proportion(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] events = {counts(random, 5), counts(random, 3)};
        AalenJohansen curves = AalenJohansen.of(events, new long[ROUNDS]);
        double n = curves.any().n();
        long sum = 0;
        for (int t = 0; t < ROUNDS; t++) {
            sum += events[0][t];
            double share = sum / n;
            assertThat(curves.incidence(0, t)).isCloseTo(share, within(1e-12));
            assertThat(curves.variance(0, t)).isCloseTo(share * (1 - share) / n, within(1e-12));
        }
    }

    /** Each round takes 0.1 by one cause, 0.05 by the other and censors 0.08. */
    @Test
    void the_variance_is_that_of_many_samples() {
        SplittableRandom random = new SplittableRandom(5);
        Moments shares = new Moments();
        Moments variances = new Moments();
        for (int sample = 0; sample < 4000; sample++) {
            AalenJohansen curves = sample(80, random);
            shares.add(curves.incidence(0, 6));
            variances.add(curves.variance(0, 6));
        }
        assertThat(variances.mean() / shares.variance()).isCloseTo(1, within(0.08));
        assertThat(shares.mean()).isCloseTo(0.1 / 0.15 * (1 - StrictMath.pow(0.85, 7)), within(0.004));
    }

    private static AalenJohansen sample(int n, SplittableRandom random) {
        long[][] events = new long[2][60];
        long[] censored = new long[60];
        for (int i = 0; i < n; i++) {
            int t = 0;
            double u = random.nextDouble();
            while (u >= 0.23 && t < 59) {
                t++;
                u = random.nextDouble();
            }
            if (u < 0.15) {
                events[u < 0.1 ? 0 : 1][t]++;
            } else {
                censored[t]++;
            }
        }
        return AalenJohansen.of(events, censored);
    }

    @Test
    void a_cause_that_never_came_has_the_bound_of_all_runs() {
        AalenJohansen curves = AalenJohansen.of(new long[][] {{0, 500, 500}, {0, 0, 0}}, new long[3]);
        assertThat(curves.incidence(1, 2)).isZero();
        Interval bound = new Proportion(0, 1000).wilson(0.95);
        assertThat(curves.band(1, 2, 0.95).low()).isZero();
        assertThat(curves.band(1, 2, 0.95).high()).isCloseTo(bound.high(), within(1e-12));
        assertThat(curves.estimate(0, 2, 0.95).value()).isEqualTo(1);
        assertThat(curves.estimate(0, 2, 0.95).low()).isCloseTo(1 - bound.high(), within(1e-12));
    }

    @Test
    void nobody_watched_nothing_known() {
        AalenJohansen none = AalenJohansen.of(new long[][] {new long[2]}, new long[2]);
        assertThat(none.incidence(0, 1)).isNaN();
        assertThat(none.variance(0, 1)).isNaN();
        assertThat(none.band(0, 1, 0.95)).isEqualTo(new Interval(0, 1, 0.95));
        assertThat(none.estimate(0, 1, 0.95).known()).isFalse();
    }

    @Test
    void after_the_last_was_censored_anything_can_still_come() {
        AalenJohansen curves = AalenJohansen.of(new long[][] {{5, 0}}, new long[] {0, 5});
        assertThat(curves.incidence(0, 7)).isEqualTo(0.5);
        assertThat(curves.band(0, 1, 0.95).high()).isLessThan(1);
        assertThat(curves.band(0, 2, 0.95).high()).isEqualTo(1);
    }

    /** The fractions of all add up to 1.0000000000000002 in some samples, and to a little less in others. */
    @ParameterizedTest
    @MethodSource("seeds")
    void when_all_had_the_event_the_share_is_one(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] events = {counts(random, 20), new long[ROUNDS]};
        events[0][0] += 1;
        AalenJohansen curves = AalenJohansen.of(events, new long[ROUNDS]);
        assertThat(curves.incidence(0, ROUNDS)).isOne();
        assertThat(curves.estimate(0, ROUNDS, 0.95).low()).isBetween(0.7, 1.0);
    }

    @Test
    void what_is_no_sample_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AalenJohansen.of(new long[0][], new long[2]))
                .withMessage("causes must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AalenJohansen.of(new long[][] {new long[1], new long[2]}, new long[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AalenJohansen.of(new long[][] {{1, -1}, {0, 1}}, new long[2]));
        AalenJohansen curves = AalenJohansen.of(new long[][] {{1}}, new long[1]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curves.incidence(1, 0))
                .withMessage("cause must be in [0, 0]: 1");
        assertThatIllegalArgumentException().isThrownBy(() -> curves.incidence(0, -1));
    }
}
