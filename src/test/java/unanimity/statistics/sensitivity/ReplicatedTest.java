package unanimity.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import unanimity.statistics.Estimate;
import unanimity.statistics.design.Addressed;

/** Outcomes of points that share their replicates, and samples of both. */
final class ReplicatedTest {

    private static final double NONE = Double.NaN;

    @Test
    void a_point_has_the_mean_of_the_replicates_that_it_has() {
        Replicated outcomes = Replicated.of(new double[][] {{1, 2, NONE}, {3, NONE, 5}, {8, 4, NONE}});
        assertThat(outcomes.replicates()).isEqualTo(3);
        assertThat(outcomes.means()).containsExactly(4, 3, 5);
        assertThat(outcomes.means(new int[] {2, 1, 0})).containsExactly(5 / 3.0, 2, 5);
        assertThat(outcomes.means(new int[] {0, 0, 3})).containsExactly(8, 4, 5); // nothing left of the third: its mean
    }

    @Test
    void what_is_no_design_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Replicated.of(new double[0][]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replicated.of(new double[][] {{1, 2}, {1}}))
                .withMessage("points must be 2: 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Replicated.of(new double[][] {{1, NONE}, {1, NONE}}));
    }

    /** Thirty points with small differences, five replicates with large ones: the standard error is about 2/√5, not 0.3/√30. */
    @Test
    void a_resample_of_points_and_replicates_holds_the_luck_that_points_share() {
        Random random = new Random(3);
        double[][] outcomes = new double[5][30];
        for (double[] replicate : outcomes) {
            double luck = 2 * random.nextGaussian();
            for (int point = 0; point < 30; point++) {
                replicate[point] = luck + 0.3 * random.nextGaussian();
            }
        }
        Replicated replicated = Replicated.of(outcomes);
        Bootstrap bootstrap = new Bootstrap(2_000, 0.95, Addressed.chance(1));
        Estimate crossed = bootstrap
                .estimates(30, 5, (counts, replicates) -> new double[] {mean(replicated.means(replicates), counts)})
                .get(0);
        Estimate points = bootstrap
                .estimates(30, counts -> new double[] {mean(replicated.means(), counts)})
                .get(0);
        double luck = DoubleStream.of(outcomes[0][0], outcomes[1][0], outcomes[2][0], outcomes[3][0], outcomes[4][0])
                .map(value -> value * value)
                .sum();
        assertThat(crossed.value()).isEqualTo(points.value(), within(1e-12));
        assertThat(points.halfWidth()).isLessThan(0.15);
        assertThat(crossed.halfWidth()).isBetween(0.4 * Math.sqrt(luck) / 5 * 1.96, 1.3 * Math.sqrt(luck) / 5 * 1.96);
    }

    private static double mean(double[] values, int[] counts) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += counts[i] * values[i] / values.length;
        }
        return sum;
    }
}
