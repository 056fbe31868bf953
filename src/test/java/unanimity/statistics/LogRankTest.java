package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class LogRankTest {

    private static final KaplanMeier FIRST =
            KaplanMeier.of(new int[] {6, 7, 10, 15, 19, 25}, new boolean[] {true, false, true, true, false, true});
    private static final KaplanMeier SECOND =
            KaplanMeier.of(new int[] {1, 2, 4, 5, 8, 11}, new boolean[] {true, true, true, false, true, true});

    /** Oracle: scipy.stats 1.17, {@code logrank}, for chi-squared and p; numpy for its parts. */
    @Test
    void two_small_samples_differ_as_in_scipy() {
        LogRank test = LogRank.of(FIRST, SECOND);
        assertThat(test.observed()).isEqualTo(5);
        assertThat(test.expected()).isCloseTo(2.387878788, within(1e-9));
        assertThat(test.variance()).isCloseTo(1.495156107, within(1e-9));
        assertThat(test.chiSquared()).isCloseTo(4.563521626, within(1e-9));
        assertThat(test.p()).isCloseTo(0.032659851, within(1e-9));
    }

    @Test
    void it_does_not_matter_which_sample_is_second() {
        LogRank turned = LogRank.of(/* first= */ SECOND, /* second= */ FIRST);
        assertThat(turned.chiSquared()).isCloseTo(4.563521626, within(1e-9));
        assertThat(turned.observed() - turned.expected()).isCloseTo(2.387878788 - 5, within(1e-9));
    }

    @Test
    void without_events_or_without_a_sample_there_is_no_difference() {
        KaplanMeier none = KaplanMeier.of(new long[0], new long[0]);
        KaplanMeier quiet = KaplanMeier.of(new long[3], new long[] {0, 0, 4});
        assertThat(LogRank.of(none, none)).isEqualTo(new LogRank(0, 0, 0, 0, 1));
        assertThat(LogRank.of(FIRST, none).p()).isEqualTo(1);
        assertThat(LogRank.of(none, FIRST).p()).isEqualTo(1);
        assertThat(LogRank.of(quiet, quiet).p()).isEqualTo(1);
        assertThat(LogRank.of(FIRST, FIRST).p()).isCloseTo(1, within(1e-12));
    }

    @Test
    void equal_curves_are_told_apart_once_in_twenty() {
        SplittableRandom random = new SplittableRandom(2);
        int apart = 0;
        for (int pair = 0; pair < 2000; pair++) {
            apart += LogRank.of(sample(random), sample(random)).p() < 0.05 ? 1 : 0;
        }
        assertThat(new Binomial(2000, 0.05).central(0.999).contains(apart)).isTrue();
    }

    private static KaplanMeier sample(SplittableRandom random) {
        int[] times = random.ints(50, 0, 30).toArray();
        boolean[] event = new boolean[50];
        Arrays.setAll(times, i -> Math.min(times[i], 22));
        for (int i = 0; i < 50; i++) {
            event[i] = times[i] < 22;
        }
        return KaplanMeier.of(times, event);
    }
}
