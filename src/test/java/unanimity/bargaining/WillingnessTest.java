package unanimity.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** W = max(0, min(limit, (k0 + (1 − k0)F)(floor cost + surplus))), by hand. */
final class WillingnessTest {

    @Test
    void the_proposer_comes_up_from_its_opening_to_the_floor_cost_and_the_share_of_the_surplus() {
        Willingness willingness = new Willingness(10, 1, 3, 0.25);
        assertThat(willingness.at(0)).isEqualTo(1);
        assertThat(willingness.at(0.5)).isEqualTo(2.5);
        assertThat(willingness.at(1)).isEqualTo(4);
    }

    @Test
    void it_never_offers_what_the_others_will_need() {
        Willingness willingness = new Willingness(2, 1, 3, 0.25);
        assertThat(willingness.at(0)).isEqualTo(1);
        assertThat(willingness.at(1)).isEqualTo(2);
    }

    @Test
    void it_never_offers_less_than_nothing() {
        assertThat(new Willingness(-1, 1, 3, 0.25).at(1)).isZero();
        assertThat(new Willingness(5, 1, -3, 0.25).at(1)).isZero();
        assertThat(Willingness.none().at(1)).isZero();
    }
}
