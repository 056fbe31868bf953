package unanimity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Faratin, Sierra and Jennings (1998) start their functions at k; ours are stretched to start at 0, theirs are k + (1 − k)F.
 * Values for k = 0.1 half-way to the deadline (t = 5, T = 10) were computed with NumPy from their formulas.
 */
final class ConcessionTacticTest {

    private static final double[] PACES = {0.05, 0.2, 0.3, 0.6, 1, 1.7, 3, 5, 20};

    @ParameterizedTest
    @CsvSource({"0.2, 0.128125", "1, 0.55", "5, 0.883495507"})
    void the_polynomial_has_the_published_values(double beta, double value) {
        assertThat(0.1 + 0.9 * new Polynomial(beta).conceded(0.5)).isCloseTo(value, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.134725386", "1, 0.316227766", "5, 0.930572041"})
    void the_exponential_has_the_published_values(double beta, double value) {
        assertThat(0.1 + 0.9 * new Exponential(beta, 0.1).conceded(0.5)).isCloseTo(value, within(1e-9));
    }

    @Test
    void the_exponential_of_scenarios_starts_at_one_hundredth() {
        assertThat(Exponential.of(0.3)).isEqualTo(new Exponential(0.3, 0.01));
        for (double beta : PACES) {
            for (double elapsed = 0; elapsed <= 1; elapsed += 0x1.0p-6) {
                double published = StrictMath.exp(StrictMath.pow(1 - elapsed, beta) * StrictMath.log(0.01));
                assertThat(0.01 + 0.99 * Exponential.of(beta).conceded(elapsed))
                        .as("beta %s, elapsed %s", beta, elapsed)
                        .isCloseTo(published, within(1e-12));
            }
        }
    }

    @Test
    void a_tactic_concedes_nothing_at_the_start_and_all_at_the_deadline() {
        for (double beta : PACES) {
            for (Curve curve : Curve.values()) {
                ConcessionTactic tactic = of(curve, beta);
                assertThat(tactic.conceded(0)).as("%s", tactic).isCloseTo(0, within(1e-15));
                assertThat(tactic.conceded(1)).as("%s", tactic).isEqualTo(1);
            }
        }
    }

    @Test
    void a_tactic_never_takes_back() {
        for (double beta : PACES) {
            for (Curve curve : Curve.values()) {
                ConcessionTactic tactic = of(curve, beta);
                double before = 0;
                for (double elapsed = 0x1.0p-9; elapsed <= 1; elapsed += 0x1.0p-9) {
                    double now = tactic.conceded(elapsed);
                    assertThat(now).as("%s at %s", tactic, elapsed).isBetween(before, 1.0);
                    before = now;
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.25, 0.5, 0.75, 0.95})
    void boulware_concedes_later_than_linear_and_conceder_earlier(double elapsed) {
        for (Curve curve : Curve.values()) {
            double linear = of(curve, 1).conceded(elapsed);
            assertThat(of(curve, 0.3).conceded(elapsed)).isLessThan(linear);
            assertThat(of(curve, 3).conceded(elapsed)).isGreaterThan(linear);
        }
        assertThat(new Polynomial(1).conceded(elapsed)).isEqualTo(elapsed);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_pace_that_is_none_is_refused(double beta) {
        String message = "beta must be finite and above 0: " + beta;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Polynomial(beta))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exponential.of(beta))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1, 1.5, Double.NaN, Double.POSITIVE_INFINITY})
    void a_start_outside_the_open_unit_interval_is_refused(double start) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Exponential(1, start))
                .withMessageStartingWith("start must be ")
                .withMessageEndingWith(": " + start);
    }

    private static ConcessionTactic of(Curve curve, double beta) {
        return curve.at(beta);
    }
}
