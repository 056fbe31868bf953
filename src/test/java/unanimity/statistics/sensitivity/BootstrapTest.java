package unanimity.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.design.Addressed;
import unanimity.statistics.design.Uniforms;

final class BootstrapTest {

    private static double mean(double[] values, int[] counts) {
        return IntStream.range(0, values.length)
                        .mapToDouble(i -> counts[i] * values[i])
                        .sum()
                / values.length;
    }

    @Test
    void each_resample_has_as_many_as_there_are() {
        Bootstrap bootstrap = new Bootstrap(10, 0.95, Addressed.chance(1));
        for (int resample = 0; resample < 10; resample++) {
            assertThat(Arrays.stream(bootstrap.counts(resample, 30)).sum()).isEqualTo(30);
        }
        assertThat(bootstrap.counts(3, 30)).isEqualTo(bootstrap.counts(3, 30)).isNotEqualTo(bootstrap.counts(4, 30));
        // resample 1 of 4 has the numbers 4 to 7: 0.4 · 4, 0.5 · 4, …
        assertThat(new Bootstrap(2, 0.9, index -> index / 10.0).counts(1, 4)).containsExactly(0, 1, 3, 0);
    }

    /** Of many numbers the interval of their mean is the normal one. */
    @Test
    void the_interval_of_a_mean_is_that_of_theory() {
        Uniforms chance = Addressed.chance(2);
        double[] values = IntStream.range(0, 400).mapToDouble(chance::at).toArray();
        Estimate estimate = new Bootstrap(4000, 0.95, Addressed.chance(3))
                .estimates(400, counts -> new double[] {mean(values, counts)})
                .get(0);
        Estimate theory = Moments.of(values).estimate(0.95);
        assertThat(estimate.value()).isCloseTo(theory.value(), within(1e-12));
        assertThat(estimate.low()).isCloseTo(theory.low(), within(0.002));
        assertThat(estimate.high()).isCloseTo(theory.high(), within(0.002));
        assertThat(estimate.n()).isEqualTo(400);
        assertThat(estimate.method()).isEqualTo("bootstrap");
    }

    @Test
    void an_estimate_that_resamples_miss_is_still_in_its_interval() {
        List<Estimate> estimates = new Bootstrap(50, 0.9, Addressed.chance(4)).estimates(20, counts ->
                new double[] {IntStream.of(counts).filter(count -> count > 0).count()});
        assertThat(estimates.get(0).value()).isEqualTo(20);
        assertThat(estimates.get(0).high()).isEqualTo(20);
        assertThat(estimates.get(0).low()).isLessThan(14);
    }

    @Test
    void what_cannot_be_estimated_is_unknown() {
        Bootstrap bootstrap = new Bootstrap(5, 0.9, Addressed.chance(5));
        Estimate unknown =
                bootstrap.estimates(3, counts -> new double[] {Double.NaN}).get(0);
        assertThat(unknown.known()).isFalse();
        Estimate only = bootstrap
                .estimates(9, counts -> new double[] {Arrays.equals(counts, Bootstrap.once(9)) ? 1 : Double.NaN})
                .get(0);
        assertThat(only.text()).isEqualTo("1 (unbounded)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bootstrap(0, 0.9, Addressed.chance(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bootstrap(1, 1, Addressed.chance(1)));
    }
}
