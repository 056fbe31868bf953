package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The interval of a difference of paired shares. */
final class PairedProportionTest {

    /** By hand: g = 3/302, l = 242/302; −239/302 ± 1.96 √((245/302 − (239/302)²)/302). */
    @Test
    void it_is_the_formula_of_bonett_and_price() {
        Estimate estimate = new PairedProportion(300, 2, 241).estimate(0.95);
        assertThat(estimate.value()).isEqualTo(-239.0 / 300);
        assertThat(estimate.low()).isEqualTo(-0.8399, within(5e-5));
        assertThat(estimate.high()).isEqualTo(-0.7429, within(5e-5));
        assertThat(estimate.method()).isEqualTo("paired-adjusted-wald");
    }

    @Test
    void it_has_a_width_where_nothing_or_everything_differs() {
        assertThat(new PairedProportion(300, 0, 0).estimate(0.95).halfWidth()).isBetween(0.005, 0.02);
        Estimate all = new PairedProportion(300, 300, 0).estimate(0.95);
        assertThat(all.value()).isEqualTo(1);
        assertThat(all.high()).isEqualTo(1);
        assertThat(all.low()).isBetween(0.97, 0.995);
    }

    @Test
    void it_never_leaves_its_range_and_always_holds_the_difference() {
        for (long n = 0; n <= 12; n++) {
            for (long gained = 0; gained <= n; gained++) {
                for (long lost = 0; lost <= n - gained; lost++) {
                    for (double level : new double[] {0.1, 0.5, 0.95, 0.999}) {
                        Estimate estimate = new PairedProportion(n, gained, lost).estimate(level);
                        assertThat(estimate.low()).isGreaterThanOrEqualTo(-1);
                        assertThat(estimate.high()).isLessThanOrEqualTo(1);
                    }
                }
            }
        }
    }

    /** All outcomes of 40 pairs, weighted by the multinomial: the interval covers about as often as it says. */
    @Test
    void it_covers_at_its_level() {
        for (double[] p : new double[][] {{0.1, 0.2}, {0.02, 0.3}, {0.25, 0.25}, {0.01, 0.05}}) {
            assertThat(coverage(40, p[0], p[1])).isBetween(0.94, 0.9995);
        }
    }

    private static double coverage(int n, double gain, double loss) {
        double covered = 0;
        for (int g = 0; g <= n; g++) {
            for (int l = 0; l <= n - g; l++) {
                Estimate estimate = new PairedProportion(n, g, l).estimate(0.95);
                if (estimate.low() <= gain - loss && gain - loss <= estimate.high()) {
                    covered += StrictMath.exp(logFactorial(n)
                            - logFactorial(g)
                            - logFactorial(l)
                            - logFactorial(n - g - l)
                            + g * StrictMath.log(gain)
                            + l * StrictMath.log(loss)
                            + (n - g - l) * StrictMath.log(1 - gain - loss));
                }
            }
        }
        return covered;
    }

    private static double logFactorial(int n) {
        double sum = 0;
        for (int i = 2; i <= n; i++) {
            sum += StrictMath.log(i);
        }
        return sum;
    }

    @Test
    void counts_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new PairedProportion(5, 3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PairedProportion(5, -1, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
