package unanimity.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class DesignTest {

    @Test
    void random_points_are_their_addresses() {
        Uniforms chance = Addressed.chance(5);
        Design design = new RandomPoints(1_000_000_000_000L, 3, chance);
        assertThat(design.at(999_999_999_999L, 2)).isEqualTo(chance.at(2_999_999_999_999L));
        assertThat(design.point(1)).containsExactly(chance.at(3), chance.at(4), chance.at(5));
        assertThatIllegalArgumentException().isThrownBy(() -> design.at(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new RandomPoints(0, 3, chance));
        assertThatIllegalArgumentException().isThrownBy(() -> new RandomPoints(3, 0, chance));
    }

    @Test
    void a_design_within_the_cube_keeps_its_shape() {
        Design whole = new MorrisDesign(2, 2, 4, Addressed.chance(1));
        Design inner = whole.within(0.05, 0.95);
        assertThat(inner.points()).isEqualTo(whole.points());
        assertThat(inner.dimensions()).isEqualTo(2);
        for (int i = 0; i < 6; i++) {
            assertThat(inner.at(i, 1)).isCloseTo(0.05 + 0.9 * whole.at(i, 1), within(1e-15));
        }
        assertThat(whole.within(0, 1).point(4)).isEqualTo(whole.point(4));
        assertThatIllegalArgumentException().isThrownBy(() -> whole.within(0.6, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> whole.within(-0.1, 0.5));
    }

    @Test
    void whole_numbers_from_chance_are_below_their_bound() {
        Uniforms last = index -> 1 - 0x1.0p-53;
        assertThat(IntStream.of(1, 2, 3, 1000, Integer.MAX_VALUE))
                .allSatisfy(bound -> assertThat(last.below(0, bound)).isEqualTo(bound - 1));
        assertThat(Addressed.chance(1).from(7).at(3))
                .isEqualTo(Addressed.chance(1).at(10));
    }

    @Test
    void rows_of_saltelli_are_a_then_b_then_a_with_one_column_of_b() {
        Design base = new RandomPoints(3, 6, index -> (index + 0.5) / 18);
        SaltelliDesign design = new SaltelliDesign(base);
        assertThat(design.rows()).isEqualTo(3);
        assertThat(design.points()).isEqualTo(15);
        assertThat(design.dimensions()).isEqualTo(3);
        double[] a = {6.5 / 18, 7.5 / 18, 8.5 / 18}; // the second row of the base
        double[] b = {9.5 / 18, 10.5 / 18, 11.5 / 18};
        assertThat(LongStream.range(5, 10).mapToObj(design::point))
                .containsExactly(a, b, new double[] {b[0], a[1], a[2]}, new double[] {a[0], b[1], a[2]}, new double[] {
                    a[0], a[1], b[2]
                });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SaltelliDesign(new RandomPoints(3, 5, Addressed.chance(1))))
                .withMessage("dimensions of the base must be an even number: 5");
    }

    @Test
    void one_at_a_time_is_the_middle_and_two_points_for_each_factor() {
        OneAtATime design = new OneAtATime(2);
        assertThat(LongStream.range(0, design.points()).mapToObj(design::point))
                .containsExactly(
                        new double[] {0.5, 0.5},
                        new double[] {0.1, 0.5},
                        new double[] {0.9, 0.5},
                        new double[] {0.5, 0.1},
                        new double[] {0.5, 0.9});
        assertThat(new OneAtATime(2, 0.05, 0.75).point(2)).containsExactly(0.75, 0.5);
        assertThatIllegalArgumentException().isThrownBy(() -> new OneAtATime(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new OneAtATime(1, 0.5, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new OneAtATime(1, 0.1, 1));
    }
}
