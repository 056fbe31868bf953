package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PairedTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void the_mean_difference_has_the_interval_of_the_differences() {
        double[] x = {5, 7, 4, 9, 6};
        double[] y = {3, 6, 4, 6, 5};
        Paired paired = Paired.of(x, y);
        assertThat(paired.n()).isEqualTo(5);
        assertThat(paired.mean()).isCloseTo(1.4, within(1e-12));
        assertThat(paired.interval(0.9)).isEqualTo(Moments.of(2, 1, 0, 3, 1).interval(0.9));
        assertThat(paired.estimate(0.9).method()).isEqualTo("paired-t");
        // var x = 3.7, var y = 1.7, var(x − y) = 1.3
        assertThat(paired.varianceReduction()).isCloseTo(5.4 / 1.3, within(1e-12));
    }

    /** var(x − y) = 2s²(1 − ρ): at ρ = 0.9 a tenth. */
    @Test
    void a_correlation_of_nine_tenths_saves_nine_tenths_of_the_runs() {
        SplittableRandom random = new SplittableRandom(7);
        Paired paired = new Paired();
        for (int i = 0; i < 200_000; i++) {
            double shared = Math.sqrt(0.9) * random.nextDouble();
            paired.add(shared + Math.sqrt(0.1) * random.nextDouble(), shared + Math.sqrt(0.1) * random.nextDouble());
        }
        assertThat(paired.varianceReduction()).isCloseTo(10, within(0.15));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void halves_merged_are_the_whole(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = random.nextInt(2, 60);
        int cut = random.nextInt(0, size + 1);
        double[] x = random.doubles(size).toArray();
        double[] y = random.doubles(size).toArray();
        Paired whole = Paired.of(x, y);
        Paired merged = Paired.of(Arrays.copyOf(x, cut), Arrays.copyOf(y, cut));
        merged.merge(Paired.of(Arrays.copyOfRange(x, cut, size), Arrays.copyOfRange(y, cut, size)));
        assertThat(merged.n()).isEqualTo(size);
        assertThat(merged.mean()).isCloseTo(whole.mean(), within(1e-12));
        assertThat(merged.interval(0.95).high()).isCloseTo(whole.interval(0.95).high(), within(1e-9));
        assertThat(merged.varianceReduction()).isCloseTo(whole.varianceReduction(), within(1e-9));
    }

    @Test
    void the_edges_of_pairing_are_told() {
        assertThat(new Paired().mean()).isNaN();
        assertThat(Paired.of(new double[] {1}, new double[] {2}).varianceReduction())
                .isNaN();
        assertThat(Paired.of(new double[] {1, 2}, new double[] {2, 3}).varianceReduction())
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Paired.of(new double[] {1, 1}, new double[] {2, 2}).varianceReduction())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paired.of(new double[2], new double[3]))
                .withMessage("paired samples must have equal lengths, 2 and: 3");
        Paired paired = new Paired();
        assertThatIllegalArgumentException().isThrownBy(() -> paired.add(1, Double.NaN));
        assertThat(paired.n()).isZero();
    }
}
