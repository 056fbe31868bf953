package unanimity.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.statistics.Moments;

final class SobolSequenceTest {

    /** Oracle: scipy 1.17, {@code qmc.Sobol(d=6, scramble=False)}, which also has the numbers of Joe and Kuo. */
    @Test
    void the_first_points_are_those_of_scipy() {
        double[][] expected = {
            {0, 0, 0, 0, 0, 0},
            {0.5, 0.5, 0.5, 0.5, 0.5, 0.5},
            {0.75, 0.25, 0.25, 0.25, 0.75, 0.75},
            {0.25, 0.75, 0.75, 0.75, 0.25, 0.25},
            {0.375, 0.375, 0.625, 0.875, 0.375, 0.125},
            {0.875, 0.875, 0.125, 0.375, 0.875, 0.625},
            {0.625, 0.125, 0.875, 0.625, 0.625, 0.875},
            {0.125, 0.625, 0.375, 0.125, 0.125, 0.375},
            {0.1875, 0.3125, 0.9375, 0.4375, 0.5625, 0.3125}
        };
        Design sobol = SobolSequence.plain(9, 6);
        for (int i = 0; i < expected.length; i++) {
            assertThat(sobol.point(i)).containsExactly(expected[i], within(1e-15));
        }
    }

    @Test
    void each_point_is_that_of_commons_math_whatever_was_asked_for_before() {
        SobolSequenceGenerator oracle = new SobolSequenceGenerator(1000);
        Design sobol = SobolSequence.plain(SobolSequence.MOST_POINTS, 1000);
        for (int point : new int[] {0, 1, 2, 3, 1000, 77, 1 << 20, (1 << 20) + 12_345, Integer.MAX_VALUE - 1}) {
            assertThat(sobol.point(point)).containsExactly(oracle.skipTo(point), within(2e-16));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void each_dyadic_interval_of_each_dimension_holds_its_share(boolean shifted) {
        Design sobol = shifted ? SobolSequence.shifted(256, 1000, Addressed.chance(3)) : SobolSequence.plain(256, 1000);
        for (int dimension = 0; dimension < 1000; dimension++) {
            for (int n = 1; n <= 256; n *= 2) {
                int dyadic = n;
                int column = dimension;
                assertThat(LongStream.range(0, n)
                                .mapToInt(i -> (int) (sobol.at(i, column) * dyadic))
                                .distinct()
                                .count())
                        .as("dimension %s, %s points", dimension, n)
                        .isEqualTo(n);
            }
        }
    }

    /**
     * The first two dimensions are a (0, m, 2)-net: each of the boxes 2^−a by 2^−b, a + b = m, holds one of 2^m points.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void each_dyadic_box_of_the_first_two_dimensions_holds_one_point(boolean shifted) {
        Design sobol = shifted ? SobolSequence.shifted(1024, 2, Addressed.chance(4)) : SobolSequence.plain(1024, 2);
        for (int a = 0; a <= 10; a++) {
            int wide = 1 << a;
            int high = 1024 / wide;
            assertThat(LongStream.range(0, 1024)
                            .mapToInt(i -> high * (int) (sobol.at(i, 0) * wide) + (int) (sobol.at(i, 1) * high))
                            .distinct()
                            .count())
                    .isEqualTo(1024);
        }
    }

    /** Oracle: scipy's documentation of {@code qmc.discrepancy}, method CD, with this sample scaled from [0.5, 6.5]. */
    @Test
    void the_discrepancy_is_that_of_scipy() {
        double[][] sample = {{1, 3}, {2, 6}, {3, 2}, {4, 5}, {5, 1}, {6, 4}};
        Uniforms scaled = index -> (sample[(int) index / 2][(int) index % 2] - 0.5) / 6;
        assertThat(Discrepancy.squared(new RandomPoints(6, 2, scaled))).isCloseTo(0.008142039609053464, within(1e-15));
    }

    @Test
    void points_are_spread_more_evenly_than_random_ones() {
        for (int dimensions : List.of(2, 5, 8)) {
            Moments random = new Moments();
            Moments shifted = new Moments();
            for (int seed = 0; seed < 3; seed++) {
                random.add(Discrepancy.squared(new RandomPoints(256, dimensions, Addressed.chance(seed))));
                shifted.add(Discrepancy.squared(SobolSequence.shifted(256, dimensions, Addressed.chance(seed))));
            }
            assertThat(shifted.max()).as("%s dimensions", dimensions).isLessThan(random.min() / 4);
        }
    }

    @Test
    void a_shift_makes_every_point_uniform_and_keeps_all_within_the_open_cube() {
        Moments first = new Moments();
        for (int seed = 0; seed < 800; seed++) {
            first.add(SobolSequence.shifted(4, 2, Addressed.chance(seed)).at(0, 1));
        }
        assertThat(first.mean()).isCloseTo(0.5, within(0.035)); // sd 0.0102
        assertThat(first.variance()).isCloseTo(1 / 12.0, within(0.008));
        assertThat(SobolSequence.plain(1, 1).at(0, 0)).isEqualTo(0x1.0p-53);
        Design last = SobolSequence.shifted(1, 1, index -> 1 - 0x1.0p-53);
        assertThat(last.at(0, 0)).isEqualTo(1 - 0x1.0p-53);
    }

    @Test
    void more_points_than_there_are_numbers_for_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SobolSequence.plain(16, 1001))
                .withMessage("dimensions must be in [1, 1000]: 1001");
        assertThatIllegalArgumentException().isThrownBy(() -> SobolSequence.plain(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SobolSequence.plain((1L << 31) + 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SobolSequence.plain(4, 1).at(4, 0));
    }
}
