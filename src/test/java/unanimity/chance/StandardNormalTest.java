package unanimity.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantiles: the three test values of the AS 241 paper (p. 479), the others from mpmath 1.3 with 40 digits. */
final class StandardNormalTest {

    @ParameterizedTest
    @CsvSource({
        "0.25, -0.6744897501960817432",
        "0.001, -3.090232306167813542",
        "1e-20, -9.262340089798407574",
        "0.5, 0",
        "0.3, -0.52440051270804078404",
        "0.075, -1.4395314709384559153",
        "0.925, 1.4395314709384559153",
        "0.9, 1.281551565544600467",
        "0.975, 1.9599639845400542355",
        "0.99, 2.3263478740408411009",
        "1e-5, -4.2648907939228246285",
        "1e-10, -6.3613409024040562047",
        "1e-12, -7.0344838253011319298"
    })
    void quantiles_are_the_published_ones(double p, double quantile) {
        assertThat(StandardNormal.quantile(p)).isCloseTo(quantile, within(2e-15 * Math.max(1, Math.abs(quantile))));
    }

    @Test
    void quantiles_rise_across_the_seams_of_the_approximation() {
        double before = StandardNormal.quantile(1e-15);
        for (double p = 1e-4; p < 1; p += 1e-4) {
            double now = StandardNormal.quantile(p);
            assertThat(now).as("p = %s", p).isGreaterThan(before);
            before = now;
        }
        for (double seam : new double[] {0.075, 0.925, StrictMath.exp(-25)}) {
            assertThat(StandardNormal.quantile(Math.nextUp(seam)))
                    .isCloseTo(StandardNormal.quantile(Math.nextDown(seam)), within(1e-13));
        }
    }

    @Test
    void quantiles_are_odd_about_one_half() {
        for (double p = 0x1.0p-20; p < 0.5; p += 0x1.0p-12) {
            assertThat(StandardNormal.quantile(1 - p)).isEqualTo(-StandardNormal.quantile(p));
        }
    }
}
