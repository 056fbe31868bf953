package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Oracle: numpy for survival, errors and areas; scipy.stats 1.17, {@code
 * ecdf(…).sf.confidence_interval(method="log-log")} for bands.
 */
final class KaplanMeierTest {

    /** Times 2, 3+, 4, 4, 6+, 7, 9+, where + is censored. */
    private static final KaplanMeier SEVEN = KaplanMeier.of(
            new int[] {2, 3, 4, 4, 6, 7, 9}, new boolean[] {true, false, true, true, false, true, false});

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0",
        "2, 0.857142857, 0.132260014",
        "3, 0.857142857, 0.132260014",
        "4, 0.514285714, 0.203869277",
        "7, 0.257142857, 0.208451181",
        "9, 0.257142857, 0.208451181"
    })
    void survival_and_its_error_are_those_of_numpy(int t, double survival, double error) {
        assertThat(SEVEN.survival(t)).isCloseTo(survival, within(1e-9));
        assertThat(SEVEN.standardError(t)).isCloseTo(error, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0.33405387929222174, 0.9785610585261756",
        "4, 0.11775958391657317, 0.8132486075757586",
        "7, 0.012584262070462768, 0.6560159632044947"
    })
    void bands_are_those_of_scipy(int t, double low, double high) {
        assertThat(SEVEN.band(t, 0.95).low()).isCloseTo(low, within(1e-9));
        assertThat(SEVEN.band(t, 0.95).high()).isCloseTo(high, within(1e-9));
        assertThat(SEVEN.estimate(t, 0.95).method()).isEqualTo("log-log");
    }

    @Test
    void the_restricted_mean_is_the_area_under_the_curve() {
        RestrictedMean mean = SEVEN.restrictedMean(9);
        assertThat(mean.value()).isCloseTo(5.771428571, within(1e-9));
        assertThat(mean.standardError()).isCloseTo(1.0174225710326301, within(1e-9));
        Estimate estimate = mean.estimate(0.95);
        assertThat(estimate.low()).isCloseTo(5.771428571 - 1.959963985 * 1.017422571, within(1e-8));
        assertThat(estimate.high()).isCloseTo(5.771428571 + 1.959963985 * 1.017422571, within(1e-8));
        assertThat(estimate.method()).isEqualTo("greenwood");
        assertThat(SEVEN.restrictedMean(0).value()).isZero();
    }

    @Test
    void the_median_is_the_first_round_at_which_half_are_gone() {
        // S(4) = 0.51, S(7) = 0.26; the band falls below a half at 2 and never wholly
        assertThat(SEVEN.median(0.95)).isEqualTo(new Estimate(7, 2, Double.POSITIVE_INFINITY, 7, "log-log"));
        assertThat(SEVEN.quantile(0.1, 0.95).value()).isEqualTo(2);
        assertThat(SEVEN.quantile(0.9, 0.95).value()).isEqualTo(Double.POSITIVE_INFINITY);
        // ten events, one each round: half are gone after the fifth
        KaplanMeier ten = KaplanMeier.of(new long[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, new long[10]);
        assertThat(ten.median(0.95).value()).isEqualTo(4);
    }

    @Test
    void who_is_watched_is_counted_down() {
        assertThat(SEVEN.n()).isEqualTo(7);
        assertThat(SEVEN.atRisk(2)).isEqualTo(7);
        assertThat(SEVEN.atRisk(3)).isEqualTo(6);
        assertThat(SEVEN.atRisk(9)).isEqualTo(1);
        assertThat(SEVEN.atRisk(10)).isZero();
        assertThat(SEVEN.events(4)).isEqualTo(2);
        assertThat(SEVEN.followUp()).isEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_censoring_it_is_the_share_left_with_the_error_of_a_proportion(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] times = random.ints(random.nextInt(1, 150), 0, 20).toArray();
        boolean[] event = new boolean[times.length];
        Arrays.fill(event, true);
        KaplanMeier curve = KaplanMeier.of(times, event);
        double n = times.length;
        for (int t = 0; t <= 20; t++) {
            int now = t;
            double left = Arrays.stream(times).filter(time -> time > now).count() / n;
            assertThat(curve.survival(t)).isCloseTo(left, within(1e-12));
            assertThat(curve.variance(t)).isCloseTo(left * (1 - left) / n, within(1e-12));
            assertThat(curve.band(t, 0.95).contains(curve.survival(t))).isTrue();
        }
        // the mean, with the squared deviations over n
        Moments moments = Moments.of(Arrays.stream(times).asDoubleStream().toArray());
        RestrictedMean mean = curve.restrictedMean(20);
        assertThat(mean.value()).isCloseTo(moments.mean(), within(1e-9));
        double variance = n == 1 ? 0 : moments.variance() * (n - 1) / n / n;
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(variance), within(1e-9));
        assertThat(curve.median(0.95).value())
                .isEqualTo(Quantiles.of(Arrays.stream(times).asDoubleStream().toArray())
                        .at(0.5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counts_and_times_are_the_same_curve_and_merge_as_counts(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] times = random.ints(random.nextInt(1, 80), 0, 15).toArray();
        boolean[] event = new boolean[times.length];
        Tally happened = new Tally();
        Tally censored = new Tally();
        for (int i = 0; i < times.length; i++) {
            event[i] = random.nextBoolean();
            Tally half = new Tally();
            half.add(times[i]);
            (event[i] ? happened : censored).merge(half);
        }
        KaplanMeier counted = KaplanMeier.of(happened.counts(40), censored.counts(40));
        KaplanMeier timed = KaplanMeier.of(times, event);
        for (int t = 0; t < 40; t++) {
            assertThat(counted.survival(t)).isEqualTo(timed.survival(t));
            assertThat(counted.band(t, 0.9)).isEqualTo(timed.band(t, 0.9));
        }
        assertThat(counted.median(0.9)).isEqualTo(timed.median(0.9));
        assertThat(counted.followUp()).isEqualTo(timed.followUp());
    }

    /** At 0.95, with censoring at random; the bands of 60 at three times. */
    @Test
    void nineteen_of_twenty_bands_hold_the_true_curve() {
        SplittableRandom random = new SplittableRandom(11);
        int[] held = new int[3];
        int samples = 3000;
        for (int sample = 0; sample < samples; sample++) {
            KaplanMeier curve = geometric(60, random);
            for (int i = 0; i < 3; i++) {
                int t = 3 * i + 1;
                held[i] += curve.band(t, 0.95).contains(StrictMath.pow(0.9, t + 1)) ? 1 : 0;
            }
        }
        for (int count : held) {
            assertThat(count / (double) samples).isBetween(0.935, 0.985);
        }
    }

    /** Each round a tenth has the event, of those left a twentieth is censored. */
    private static KaplanMeier geometric(int n, SplittableRandom random) {
        int[] times = new int[n];
        boolean[] event = new boolean[n];
        for (int i = 0; i < n; i++) {
            boolean watched = true;
            for (int t = 0; watched; t++) {
                event[i] = random.nextDouble() < 0.1;
                times[i] = t;
                watched = !event[i] && random.nextDouble() > 0.05;
            }
        }
        return KaplanMeier.of(times, event);
    }
}
