package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Oracle: numpy and scipy. */
final class ScoresTest {

    private static final double[] FORECAST = {0.9, 0.7, 0.2, 0.4};
    private static final boolean[] HAPPENED = {true, true, false, true};

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @Test
    void brier_and_logarithmic_scores_are_those_of_numpy() {
        assertThat(Scores.brier(FORECAST, HAPPENED)).isCloseTo(0.125, within(1e-9));
        assertThat(Scores.logarithmic(FORECAST, HAPPENED)).isCloseTo(0.400367436, within(1e-9));
    }

    @Test
    void certainty_is_rewarded_and_an_error_of_it_never_forgiven() {
        double[] certain = {1, 0};
        assertThat(Scores.brier(certain, new boolean[] {true, false})).isZero();
        assertThat(Scores.logarithmic(certain, new boolean[] {true, false})).isZero();
        assertThat(Scores.brier(certain, new boolean[] {false, true})).isEqualTo(1);
        assertThat(Scores.logarithmic(certain, new boolean[] {true, true})).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.9", "1, 0.1", "2, 0.5"})
    void ranked_probability_scores_are_those_of_numpy(int observed, double score) {
        assertThat(Scores.rankedProbability(new double[] {0.1, 0.6, 0.3}, observed))
                .isCloseTo(score, within(1e-9));
    }

    @Test
    void crps_of_a_normal_forecast_is_that_of_scipy() {
        assertThat(Scores.crpsNormal(0, 1, 0)).isCloseTo(0.233694977, within(1e-9));
        assertThat(Scores.crpsNormal(0, 1, 1)).isCloseTo(0.602441358, within(1e-9));
        assertThat(Scores.crpsNormal(5, 2, 3)).isCloseTo(2 * 0.602441358, within(1e-8));
        assertThat(Scores.crpsNormal(5, 0, 3)).isEqualTo(2);
        assertThat(Scores.crpsNormal(0, 1, 1000)).isCloseTo(1000 - 1 / Math.sqrt(Math.PI), within(1e-9));
    }

    @Test
    void crps_of_an_ensemble_is_that_of_numpy() {
        assertThat(Scores.crpsEnsemble(new double[] {1, 2, 4}, 3)).isCloseTo(0.666666667, within(1e-9));
        assertThat(Scores.crpsFair(new double[] {4, 1, 2}, 3)).isCloseTo(0.333333333, within(1e-9));
        assertThat(Scores.crpsEnsemble(new double[] {5}, 3)).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void crps_of_an_ensemble_is_the_sum_over_all_pairs(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = random.nextInt(2, 20);
        double[] ensemble = random.doubles(size, -3, 3).toArray();
        double y = random.nextDouble(-4, 4);
        double distance = 0;
        double spread = 0;
        for (double x : ensemble) {
            distance += Math.abs(x - y) / size;
            for (double other : ensemble) {
                spread += Math.abs(x - other) / 2;
            }
        }
        assertThat(Scores.crpsEnsemble(ensemble, y)).isCloseTo(distance - spread / size / size, within(1e-12));
        assertThat(Scores.crpsFair(ensemble, y)).isCloseTo(distance - spread / size / (size - 1), within(1e-12));
    }

    /** Of normal ensembles of five the fair score is, on average, that of the normal forecast itself. */
    @Test
    void the_fair_score_does_not_depend_on_the_size_of_the_ensemble() {
        SplittableRandom random = new SplittableRandom(9);
        Moments fair = new Moments();
        for (int i = 0; i < 20_000; i++) {
            double[] ensemble = random.doubles(5)
                    .map(u -> NORMAL.inverseCumulativeProbability(u))
                    .toArray();
            fair.add(Scores.crpsFair(ensemble, 1));
        }
        assertThat(fair.interval(0.999).contains(0.602441358)).isTrue();
    }

    @Test
    void the_brier_score_falls_into_three_parts() {
        Murphy parts = Murphy.of(new double[] {0.2, 0.8}, new long[] {5, 5}, new long[] {1, 3});
        assertThat(parts.reliability()).isCloseTo(0.02, within(1e-12));
        assertThat(parts.resolution()).isCloseTo(0.04, within(1e-12));
        assertThat(parts.uncertainty()).isCloseTo(0.24, within(1e-12));
        assertThat(parts.brier()).isCloseTo(0.22, within(1e-12));
        assertThat(parts.calibrationError()).isCloseTo(0.1, within(1e-12));
        assertThat(Murphy.of(new double[] {0.5, 0.2, 0.8}, new long[] {0, 5, 5}, new long[] {0, 1, 3}))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_parts_make_up_the_brier_score(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(1, 60);
        double[] forecast = random.ints(n, 0, 6).mapToDouble(i -> i / 5.0).toArray();
        boolean[] happened = new boolean[n];
        for (int i = 0; i < n; i++) {
            happened[i] = random.nextBoolean();
        }
        Murphy parts = Murphy.of(forecast, happened);
        assertThat(parts.brier()).isCloseTo(Scores.brier(forecast, happened), within(1e-12));
        assertThat(parts.resolution()).isBetween(0.0, parts.uncertainty() + 1e-12);
    }

    @Test
    void what_is_no_forecast_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scores.brier(new double[0], new boolean[0]))
                .withMessage("forecasts must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scores.logarithmic(new double[] {1.2}, new boolean[] {true}))
                .withMessage("forecast must be in [0, 1]: 1.2");
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.brier(new double[1], new boolean[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scores.rankedProbability(new double[] {0.5, 0.4}, 0))
                .withMessage("probabilities must have the sum 1: 0.9");
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.rankedProbability(new double[] {1}, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scores.crpsNormal(0, -1, 0))
                .withMessage("sigma must be finite and at least 0: -1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.crpsEnsemble(new double[0], 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.crpsFair(new double[1], 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Murphy.of(new double[] {0.5}, new long[] {0}, new long[] {0}))
                .withMessage("cases in all must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Murphy.of(new double[] {0.5}, new long[] {2}, new long[] {3}))
                .withMessage("hits must be in [0, 2]: 3");
    }
}
