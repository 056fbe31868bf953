package unanimity.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import unanimity.statistics.design.OneAtATime;

final class SwingTest {

    @Test
    void the_longest_bar_is_first_and_equal_ones_keep_their_order() {
        double[] outcomes = {5, 4, 6, 9, 1, 5, 5, 6, 4};
        assertThat(Swing.ranked(new OneAtATime(4), outcomes))
                .containsExactly(
                        new Swing(1, 9, 5, 1), new Swing(0, 4, 5, 6), new Swing(3, 6, 5, 4), new Swing(2, 5, 5, 5));
    }

    @Test
    void a_bar_reaches_to_the_middle_where_both_ends_are_on_one_side() {
        assertThat(new Swing(0, 4, 5, 1).width()).isEqualTo(4);
        assertThat(new Swing(0, 6, 5, 7).width()).isEqualTo(2);
        assertThat(new Swing(0, 3, 5, 7).width()).isEqualTo(4);
    }

    @Test
    void what_is_not_of_the_design_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Swing.ranked(new OneAtATime(2), new double[4]))
                .withMessage("outcomes must be 5: 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Swing.ranked(new OneAtATime(1), new double[] {0, 1, Double.NaN}));
    }
}
