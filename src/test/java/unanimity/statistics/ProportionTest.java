package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: scipy.stats 1.17, {@code binomtest(…).proportion_ci} with "wilson" and "exact", and {@code beta.ppf}. */
final class ProportionTest {

    @ParameterizedTest
    @CsvSource({
        "29, 100, 0.95, 0.210148357, 0.385388912",
        "29, 100, 0.99, 0.18912790070092472, 0.4170047881397209",
        "0, 10, 0.95, 0, 0.27753279986288926",
        "10, 10, 0.95, 0.7224672001371109, 1",
        "1, 1000, 0.95, 0.00017654637062607809, 0.0056425585979579355",
        "0, 1000, 0.95, 0, 0.0038267584855551234"
    })
    void wilson_intervals_are_those_of_scipy(long successes, long n, double level, double low, double high) {
        Interval interval = new Proportion(successes, n).wilson(level);
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "29, 100, 0.95, 0.2035741892507459, 0.38926595890778776",
        "29, 100, 0.8, 0.23051970047350567, 0.3560107779179572",
        "0, 10, 0.95, 0, 0.30849710781876294",
        "10, 10, 0.95, 0.6915028921812371, 1",
        "1, 1000, 0.95, 2.5317487491674634e-05, 0.0055589242798499"
    })
    void exact_intervals_are_those_of_scipy(long successes, long n, double level, double low, double high) {
        Interval interval = new Proportion(successes, n).clopperPearson(level);
        assertThat(interval.low()).isCloseTo(low, within(1e-10));
        assertThat(interval.high()).isCloseTo(high, within(1e-10));
    }

    @Test
    void the_exact_upper_bound_without_success_is_that_of_the_rule_of_three() {
        assertThat(new Proportion(0, 1000).upper(0.95)).isCloseTo(0.002991250, within(1e-9));
        assertThat(new Proportion(3, 100).upper(0.95)).isCloseTo(0.07571079374983004, within(1e-10));
        assertThat(new Proportion(997, 1000).lower(0.95))
                .isCloseTo(1 - new Proportion(3, 1000).upper(0.95), within(1e-12));
        assertThat(new Proportion(0, 1_000_000_000).upper(0.95)).isCloseTo(2.995732e-9, within(1e-14));
    }

    @Test
    void without_runs_nothing_is_known() {
        Proportion none = new Proportion(0, 0);
        assertThat(none.value()).isNaN();
        assertThat(none.wilson(0.95)).isEqualTo(new Interval(0, 1, 0.95));
        assertThat(none.clopperPearson(0.95)).isEqualTo(new Interval(0, 1, 0.95));
        assertThat(none.halfWidth(0.95)).isEqualTo(0.5);
        assertThat(none.estimate(0.95).known()).isFalse();
    }

    @Test
    void an_estimate_names_its_method_and_its_runs() {
        Estimate estimate = new Proportion(8743, 10_000).estimate(0.95);
        assertThat(estimate.method()).isEqualTo("wilson");
        assertThat(estimate.n()).isEqualTo(10_000);
        assertThat(estimate.text()).isEqualTo("0.874 (0.868 to 0.881)");
        assertThat(new Proportion(3, 7).plus(new Proportion(2, 5))).isEqualTo(new Proportion(5, 12));
    }

    /** Oracle: numpy, trying every n; the normal approximation as in textbooks. */
    @Test
    void a_half_width_takes_so_many_runs() {
        assertThat(Proportion.runsFor(0.3, 0.02, 0.95)).isEqualTo(2014);
        assertThat(Proportion.runsFor(0.5, 0.01, 0.95)).isEqualTo(9600);
        assertThat(Proportion.runsFor(0.5, 0.03, 0.95)).isEqualTo(1064);
        assertThat(Proportion.runsFor(0, 0.01, 0.95)).isEqualTo(189);
        assertThat(Proportion.runsFor(1, 0.02, 0.95)).isEqualTo(93);
        assertThat(Proportion.runsFor(0.02, 0.01, 0.95)).isEqualTo(792);
        assertThat(Proportion.runsFor(0.5, 0.9, 0.95)).isEqualTo(1);
        assertThat(Moments.runsFor(Math.sqrt(0.3 * 0.7), 0.02, 0.95)).isEqualTo(2017);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 200, 1000})
    void wilson_covers_at_its_level_on_average_and_clopper_pearson_always(int n) {
        double sum = 0;
        int steps = 0;
        for (double p = 0.01; p < 0.995; p += 0.01) {
            double wilson = coverage(n, p, false);
            sum += wilson;
            steps++;
            assertThat(wilson).as("Wilson, p = %s", p).isGreaterThan(0.9);
            assertThat(coverage(n, p, true)).as("exact, p = %s", p).isGreaterThanOrEqualTo(0.95 - 1e-9);
        }
        assertThat(sum / steps).isCloseTo(0.95, within(0.006));
    }

    /** Exact: the probability of all counts whose interval holds p. */
    private static double coverage(int n, double p, boolean exact) {
        Binomial binomial = new Binomial(n, p);
        double covered = 0;
        double before = 0;
        for (int k = 0; k <= n; k++) {
            double now = binomial.atMost(k);
            if (now - before > 1e-13) {
                Proportion sample = new Proportion(k, n);
                covered += (exact ? sample.clopperPearson(0.95) : sample.wilson(0.95)).contains(p) ? now - before : 0;
            }
            before = now;
        }
        return covered;
    }

    /** Oracle: scipy.stats, {@code binom.ppf} and {@code binom.cdf}. */
    @Test
    void hits_of_intervals_can_be_judged() {
        assertThat(new Binomial(71, 0.8).central(0.95)).isEqualTo(new Interval(50, 63, 0.95));
        assertThat(new Binomial(10, 0.3).atMost(2)).isCloseTo(0.3827827864, within(1e-10));
        assertThat(new Binomial(10, 0.3).atMost(-1)).isZero();
        assertThat(new Binomial(10, 0.3).atMost(10)).isEqualTo(1);
        assertThat(new Binomial(10, 0).central(0.95)).isEqualTo(new Interval(0, 0, 0.95));
        assertThat(new Binomial(10, 1).central(0.95)).isEqualTo(new Interval(10, 10, 0.95));
        assertThat(new Binomial(0, 0.5).quantile(0.5)).isZero();
    }

    @Test
    void what_is_no_proportion_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(3, 2))
                .withMessage("successes must be in [0, 2]: 3");
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(1, 2).wilson(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0).clopperPearson(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.runsFor(0.5, 0, 0.95));
        assertThatThrownBy(() -> Proportion.runsFor(0.5, 1e-12, 0.95)).isInstanceOf(ArithmeticException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportion.runsFor(1.5, 0.1, 0.95))
                .withMessage("p must be in [0, 1]: 1.5");
        assertThatIllegalArgumentException().isThrownBy(() -> new Binomial(-1, 0.5));
    }
}
