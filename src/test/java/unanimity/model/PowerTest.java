package unanimity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is the JDK's own StrictMath. */
final class PowerTest {

    private static final int DRAWS = 300_000;

    private final SplittableRandom random = new SplittableRandom(2024);

    @Test
    void shares_of_all_sizes_have_the_bits_of_strict_math() {
        same(u -> u, u -> 8 * u);
        same(u -> 1 - u * u * u, u -> StrictMath.exp(12 * u - 6));
        same(u -> StrictMath.exp(-60 * u), u -> 4 * u);
        same(u -> StrictMath.exp(-700 * u), u -> u);
    }

    /** As tactics, peers and rivals ask: whole parts of a time or of a body, paces and exponents with few digits. */
    @Test
    void fractions_have_the_bits_of_strict_math() {
        for (int whole = 1; whole <= 160; whole++) {
            for (int part = 0; part <= whole; part++) {
                for (int pace = 1; pace <= 40; pace++) {
                    same((double) part / whole, 1 / (pace / 20.0));
                    same((double) part / whole, pace / 8.0);
                }
            }
        }
    }

    /** Where 2 to a power that ends in exactly a half, or is near it, is rounded to the nearest whole power. */
    @Test
    void powers_near_halves_of_powers_of_two_have_the_bits_of_strict_math() {
        for (int step = 1; step <= 400; step++) {
            double x = StrictMath.pow(2, -step / 4.0);
            for (double at = x; at > x * (1 - 1e-13); at = Math.nextDown(at)) {
                same(at, 0.5 + 1 / 64.0);
                same(at, 1.0 / step);
                same(at, 2.0 / step);
                same(at, 6.0 / step);
            }
        }
        for (int power = 1; power < 2000; power++) {
            double nearHalf = -0.5 - power * 0x1p-33 / 1000;
            same(StrictMath.pow(2, nearHalf / 3), 3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                Double.MIN_VALUE,
                0x1p-1030,
                Double.MIN_NORMAL,
                1e-300,
                0.25,
                0.5,
                0x1.fffffffffffffp-1,
                1,
                1.5,
                -0.5,
                1e300,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.NaN
            })
    void everything_else_has_them_too(double x) {
        double[] exponents = {
            0,
            -0.0,
            Double.MIN_VALUE,
            0x1p-20,
            1e-5,
            1.0 / 3,
            0.5,
            1,
            2,
            3,
            100,
            1e5,
            0x1p20,
            1e9,
            1e300,
            -0.5,
            -3,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NaN
        };
        for (double y : exponents) {
            same(x, y);
        }
    }

    private void same(DoubleUnaryOperator base, DoubleUnaryOperator exponent) {
        for (int draw = 0; draw < DRAWS; draw++) {
            same(base.applyAsDouble(random.nextDouble()), exponent.applyAsDouble(random.nextDouble()));
        }
    }

    private static void same(double x, double y) {
        if (Double.doubleToLongBits(Power.of(x, y)) != Double.doubleToLongBits(StrictMath.pow(x, y))) {
            assertThat(Power.of(x, y)).as("%s to the power %s", x, y).isEqualTo(StrictMath.pow(x, y));
        }
    }
}
