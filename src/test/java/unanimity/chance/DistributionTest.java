package unanimity.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unanimity.chance.Distribution.Beta;
import unanimity.chance.Distribution.Discrete;
import unanimity.chance.Distribution.LogNormal;
import unanimity.chance.Distribution.Normal;
import unanimity.chance.Distribution.Pert;
import unanimity.chance.Distribution.Scaled;
import unanimity.chance.Distribution.Triangular;
import unanimity.chance.Distribution.Uniform;

/** Quantiles at 0.05, 0.25, 0.5 and 0.9; oracle: scipy.stats 1.17, {@code ppf}, Pert as a beta on [low, high]. */
final class DistributionTest {

    static Stream<Arguments> quantiles() {
        return Stream.of(
                Arguments.of(new Normal(2, 3), -2.934560880854418, -0.023469250588245227, 2.0, 5.8446546966338015),
                Arguments.of(
                        new LogNormal(0.1, 0.25), 0.06628454608183512, 0.08448278184388569, 0.1, 0.13776620439479018),
                Arguments.of(new Uniform(-1, 3), -0.8, 0.0, 1.0, 2.6),
                Arguments.of(
                        new Triangular(0.5, 0.8, 1.1), 0.5948683298050514, 0.7121320343559643, 0.8, 0.9658359213500126),
                Arguments.of(new Pert(0.5, 0.8, 1.1), 0.6135532264626625, 0.7156616988737883, 0.8, 0.95201812802692),
                Arguments.of(
                        new Pert(0, 2, 10),
                        0.5897738761181723,
                        1.6343149752227435,
                        2.7667225939251887,
                        5.45334050433582),
                Arguments.of(
                        new Beta(2, 5),
                        0.06284989170835438,
                        0.16116291679032652,
                        0.26444998329566005,
                        0.5103163065514917),
                Arguments.of(new Beta(0.5, 0.5), 0.0061558297024311365, 0.14644660940672624, 0.5, 0.9755282581475768),
                Arguments.of(
                        new Scaled(new Normal(2, 3), 100),
                        -0.02934560880854418,
                        -0.00023469250588245227,
                        0.02,
                        0.05844654696633801));
    }

    @ParameterizedTest
    @MethodSource("quantiles")
    void quantiles_are_those_of_scipy(Distribution distribution, double q05, double q25, double median, double q90) {
        assertThat(distribution.quantile(0.05)).isCloseTo(q05, within(1e-9));
        assertThat(distribution.quantile(0.25)).isCloseTo(q25, within(1e-9));
        assertThat(distribution.median()).isCloseTo(median, within(1e-9));
        assertThat(distribution.quantile(0.9)).isCloseTo(q90, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("quantiles")
    void quantiles_rise(Distribution distribution) {
        double before = distribution.quantile(0x1.0p-53);
        for (double u = 0.001; u < 1; u += 0.001) {
            double now = distribution.quantile(u);
            assertThat(now).as("u = %s", u).isFinite().isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(distribution.quantile(1 - 0x1.0p-53)).isFinite().isGreaterThanOrEqualTo(before);
    }

    @Test
    void a_discrete_distribution_takes_values_by_their_weights_in_the_order_given() {
        Distribution distribution = new Discrete(List.of(5.0, -1.0, 2.0), List.of(1.0, 2.0, 1.0));
        assertThat(distribution.quantile(0x1.0p-53)).isEqualTo(5);
        assertThat(distribution.quantile(0.25)).isEqualTo(5);
        assertThat(distribution.quantile(0.2500001)).isEqualTo(-1);
        assertThat(distribution.quantile(0.75)).isEqualTo(-1);
        assertThat(distribution.quantile(0.7500001)).isEqualTo(2);
        assertThat(distribution.quantile(1 - 0x1.0p-53)).isEqualTo(2);
        assertThat(new Discrete(List.of(0.0, 1.0), List.of(1.0, 1.0)).median()).isEqualTo(0);
    }

    @Test
    void a_value_without_weight_is_never_drawn() {
        Distribution distribution = new Discrete(List.of(7.0, 1.0, 2.0, 9.0), List.of(0.0, 0.3, 0.7, 0.0));
        assertThat(distribution.quantile(0x1.0p-53)).isEqualTo(1);
        assertThat(distribution.quantile(1 - 0x1.0p-53)).isEqualTo(2);
    }

    @Test
    void a_distribution_without_width_is_a_number() {
        for (Distribution distribution :
                List.of(new Normal(3, 0), new LogNormal(3, 0), new Uniform(3, 3), new Triangular(3, 3, 3))) {
            assertThat(distribution.quantile(0.1)).as("%s", distribution).isEqualTo(3);
            assertThat(distribution.quantile(0.9)).as("%s", distribution).isEqualTo(3);
        }
    }

    @Test
    void a_triangle_may_lean_against_either_bound() {
        assertThat(new Triangular(0, 0, 1).quantile(0.75)).isEqualTo(0.5);
        assertThat(new Triangular(0, 1, 1).quantile(0.25)).isEqualTo(0.5);
    }

    static Stream<Arguments> refused() {
        double nan = Double.NaN;
        double infinite = Double.POSITIVE_INFINITY;
        return Stream.of(
                refusal("sd must be at least 0: -1.0", () -> new Normal(0, -1)),
                refusal("mean must be finite: NaN", () -> new Normal(nan, 1)),
                refusal("sd must be finite: Infinity", () -> new Normal(0, infinite)),
                refusal("median must be above 0: 0.0", () -> new LogNormal(0, 1)),
                refusal("log-sd must be at least 0: -0.5", () -> new LogNormal(1, -0.5)),
                refusal("bounds must rise, 2.0 is above: 1.0", () -> new Uniform(2, 1)),
                refusal("bound must be finite: NaN", () -> new Uniform(nan, 1)),
                refusal("bounds must rise, 3.0 is above: 2.0", () -> new Triangular(1, 3, 2)),
                refusal("bounds must rise, 1.0 is above: 0.0", () -> new Triangular(1, 0, 2)),
                refusal("low must be below high: 1.0", () -> new Pert(1, 1, 1)),
                refusal("bounds must rise, 1.0 is above: 0.5", () -> new Pert(1, 0.5, 2)),
                refusal("alpha must be above 0: 0.0", () -> new Beta(0, 1)),
                refusal("beta must be finite: NaN", () -> new Beta(1, nan)),
                refusal("one weight per value: 2.0", () -> new Discrete(List.of(1.0, 2.0), List.of(1.0))),
                refusal("one weight per value: 0.0", () -> new Discrete(List.of(), List.of())),
                refusal("weights must not all be 0: 0.0", () -> new Discrete(List.of(1.0), List.of(0.0))),
                refusal("weight must be at least 0: -1.0", () -> new Discrete(List.of(1.0), List.of(-1.0))),
                refusal("value must be finite: NaN", () -> new Discrete(List.of(nan), List.of(1.0))),
                refusal("divisor must be above 0: 0.0", () -> new Scaled(new Uniform(0, 1), 0)));
    }

    private static Arguments refusal(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_no_distribution_is_refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
