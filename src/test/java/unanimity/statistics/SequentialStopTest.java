package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SequentialStopTest {

    private static final double[] PROBABILITIES = {0.02, 0.1, 0.3, 0.5, 0.9};

    @Test
    void it_stops_at_the_first_check_with_a_half_width_below_the_bound() {
        SequentialStop stop = new SequentialStop(0.05, 0.95);
        // always three in ten: half-widths at 200, 300, 400 are 0.063, 0.052 and 0.045
        assertThat(stop.first(new long[] {30, 60, 90, 120, 150})).hasValue(400);
        assertThat(stop.first(new long[] {30, 60, 90})).isEmpty();
        assertThat(stop.first(new long[0])).isEmpty();
        assertThat(stop.stops(new Proportion(120, 400))).isTrue();
        assertThat(stop.stops(new Proportion(120, 401))).isFalse();
        assertThat(stop.stops(new Proportion(0, 0))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.02, 0.03})
    void it_does_not_stop_before_no_success_at_all_would_say_enough(double halfWidth) {
        SequentialStop stop = new SequentialStop(halfWidth, 0.95);
        long earliest = stop.earliest();
        assertThat(earliest).isEqualTo(halfWidth == 0.01 ? 300 : halfWidth == 0.02 ? 200 : 100);
        assertThat(new Proportion(0, earliest).upper(0.95)).isLessThan(halfWidth);
        assertThat(stop.first(new long[200])).hasValue(earliest);
        assertThat(stop.first(
                        IntStream.rangeClosed(1, 200).mapToLong(i -> 100L * i).toArray()))
                .hasValue(earliest);
    }

    /** Thousands of batches on known probabilities; Monte Carlo error of a coverage 0.0034. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.02, 0.03})
    void nineteen_of_twenty_intervals_at_the_stop_hold_the_truth(double halfWidth) {
        int batches = 4000;
        SequentialStop stop = new SequentialStop(halfWidth, 0.95);
        for (double p : PROBABILITIES) {
            SplittableRandom random = new SplittableRandom(41);
            int held = 0;
            for (int batch = 0; batch < batches; batch++) {
                held += stopped(stop, p, random).wilson(0.95).contains(p) ? 1 : 0;
            }
            double error = Math.sqrt(0.95 * 0.05 / batches);
            assertThat(held / (double) batches).as("p = %s", p).isGreaterThan(0.94 - 2 * error);
        }
    }

    private static Proportion stopped(SequentialStop stop, double p, SplittableRandom random) {
        Proportion soFar = new Proportion(0, 0);
        while (!stop.stops(soFar)) {
            long successes = 0;
            for (int run = 0; run < SequentialStop.EVERY; run++) {
                successes += random.nextDouble() < p ? 1 : 0;
            }
            soFar = soFar.plus(new Proportion(successes, SequentialStop.EVERY));
        }
        return soFar;
    }

    /** The same without chance: the probability of each way to the stop, added up. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.015, 0.02, 0.025, 0.03})
    void the_exact_coverage_is_that_of_the_level(double halfWidth) {
        for (double p : PROBABILITIES) {
            assertThat(coverage(new SequentialStop(halfWidth, 0.95), p))
                    .as("p = %s", p)
                    .isGreaterThan(0.944)
                    .isLessThan(0.958);
        }
    }

    /** Within 0.0025 of 0 it falls to 0.91: so does Wilson's interval of 200 runs, fixed beforehand. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.02, 0.03})
    void near_the_edges_coverage_is_what_wilson_intervals_have_there(double halfWidth) {
        double sum = 0;
        for (int i = 1; i <= 40; i++) {
            double p = i / 400.0;
            double coverage = coverage(new SequentialStop(halfWidth, 0.95), p);
            assertThat(coverage).as("p = %s", p).isGreaterThan(p < 0.01 ? 0.909 : 0.93);
            sum += coverage;
        }
        assertThat(sum / 40).isGreaterThan(0.95);
    }

    /** Exact, by the distribution of successes at each check among those batches that go on. */
    private static double coverage(SequentialStop stop, double p) {
        double[] step = binomial(SequentialStop.EVERY, p);
        double[] going = {1};
        double covered = 0;
        double open = 1;
        for (int n = SequentialStop.EVERY; open > 1e-9; n += SequentialStop.EVERY) {
            going = added(going, step);
            for (int successes = 0; successes <= n; successes++) {
                Proportion soFar = new Proportion(successes, n);
                if (going[successes] > 0 && stop.stops(soFar)) {
                    covered += soFar.wilson(0.95).contains(p) ? going[successes] : 0;
                    going[successes] = 0;
                }
            }
            open = Arrays.stream(going).sum();
        }
        return covered;
    }

    private static double[] binomial(int n, double p) {
        double[] chances = {1};
        for (int i = 0; i < n; i++) {
            chances = added(chances, new double[] {1 - p, p});
        }
        return chances;
    }

    /** Distribution of the sum of two independent counts; what is next to impossible is left out. */
    private static double[] added(double[] first, double[] second) {
        double[] sum = new double[first.length + second.length - 1];
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; first[i] > 1e-15 && j < second.length; j++) {
                sum[i + j] += first[i] * second[j];
            }
        }
        return sum;
    }

    @Test
    void what_is_no_bound_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SequentialStop(0, 0.95))
                .withMessage("half-width must be finite and above 0: 0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new SequentialStop(0.01, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SequentialStop(0.01, 0.95).first(new long[] {30, 20}))
                .withMessage("successes must be in [30, 130]: 20");
    }
}
