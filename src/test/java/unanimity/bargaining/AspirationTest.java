package unanimity.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** S = lo + (h/H)(max(v̄, lo) − lo)(1 − F), by hand. */
final class AspirationTest {

    @Test
    void a_needed_member_comes_down_from_everything_to_its_floor() {
        Aspiration aspiration = new Aspiration(0.25, 1.25, 1);
        assertThat(aspiration.at(0)).isEqualTo(1.25);
        assertThat(aspiration.at(0.5)).isEqualTo(0.75);
        assertThat(aspiration.at(1)).isEqualTo(0.25);
    }

    @Test
    void a_member_that_is_one_of_many_hopes_for_less() {
        assertThat(new Aspiration(0.25, 1.25, 0.5).at(0)).isEqualTo(0.75);
        assertThat(new Aspiration(0.25, 1.25, 0).at(0)).isEqualTo(0.25);
    }

    @Test
    void a_floor_above_everything_stays() {
        assertThat(new Aspiration(2, 1.25, 1).at(0)).isEqualTo(2);
        assertThat(new Aspiration(2, 1.25, 1).at(0.7)).isEqualTo(2);
    }

    @Test
    void a_truthful_member_asks_for_its_floor_from_the_start() {
        assertThat(Aspiration.truthful(0.3).at(0)).isEqualTo(0.3);
        assertThat(Aspiration.truthful(0.3).at(0.6)).isCloseTo(0.3, within(0.0));
    }
}
