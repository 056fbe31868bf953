package unanimity.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class GridTest {

    private static double[] levels(double... levels) {
        return levels;
    }

    @Test
    void every_level_meets_every_other_and_the_last_dimension_changes_fastest() {
        Grid grid = new Grid(List.of(levels(1, 2), levels(5, 6, 7)));
        assertThat(grid.points()).isEqualTo(6);
        assertThat(grid.dimensions()).isEqualTo(2);
        assertThat(LongStream.range(0, 6).mapToObj(grid::point))
                .containsExactly(levels(1, 5), levels(1, 6), levels(1, 7), levels(2, 5), levels(2, 6), levels(2, 7));
        assertThat(grid.level(5, 0)).isEqualTo(1);
        assertThat(grid.level(5, 1)).isEqualTo(2);
    }

    @Test
    void levels_keep_the_order_in_which_they_came_and_may_be_any_number() {
        double[] levels = levels(-3, 40, 0.5);
        Grid grid = new Grid(List.of(levels));
        levels[0] = 9;
        assertThat(LongStream.range(0, 3).mapToDouble(i -> grid.at(i, 0))).containsExactly(-3.0, 40.0, 0.5);
    }

    @Test
    void a_grid_may_have_as_many_points_as_a_long_holds_and_no_more() {
        List<double[]> most = Collections.nCopies(62, levels(0, 1));
        Grid grid = new Grid(most);
        assertThat(grid.points()).isEqualTo(1L << 62);
        assertThat(grid.point((1L << 62) - 2)).startsWith(1, 1, 1).endsWith(1, 0);
        assertThatThrownBy(() -> new Grid(Collections.nCopies(63, levels(0, 1))))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void what_is_no_grid_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grid(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grid(List.of(levels(1), levels())))
                .withMessage("levels must be at least 1: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Grid(List.of(levels(Double.NaN))));
        Grid grid = new Grid(List.of(levels(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> grid.at(2, 0)).withMessage("point must be in [0, 1]: 2");
        assertThatIllegalArgumentException().isThrownBy(() -> grid.at(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> grid.at(-1, 0));
    }
}
