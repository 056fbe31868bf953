package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class BinomialTest {

    @Test
    void at_least_and_fewer_are_all() {
        Binomial binomial = new Binomial(30, 0.3);
        for (int k = 0; k <= 31; k++) {
            assertThat(binomial.atLeast(k)).isCloseTo(1 - binomial.atMost(k - 1), within(1e-12));
        }
    }

    /** Oracle: scipy 1.17, {@code binom.sf(119, 150, .2)}. */
    @Test
    void what_next_to_never_happens_has_its_chance() {
        assertThat(new Binomial(150, 0.2).atLeast(120)).isCloseTo(5.647423885355526e-56, within(1e-66));
        assertThat(new Binomial(150, 0).atLeast(1)).isZero();
        assertThat(new Binomial(150, 1).atLeast(150)).isEqualTo(1);
        assertThat(new Binomial(0, 0.5).atLeast(0)).isEqualTo(1);
    }
}
