package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The interval of a difference of means over other points with the same luck, or with luck that nothing is known of. */
final class CrossedDifferenceTest {

    /**
     * Extra hours of sleep with two drugs, ten patients each (Student, Biometrika 6 (1908) 1–25), as R's {@code t.test(extra ~ group,
     * sleep)} tells them: difference 0.75 − 2.33, df = 17.776, interval −3.3654832 to 0.2054832 of the first less the second.
     */
    @Test
    void it_is_the_interval_of_students_sleep_data() {
        Moments first = Moments.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);
        Moments second = Moments.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
        Estimate difference = welch(first, second).estimate(0.95);
        assertThat(difference.value()).isEqualTo(1.58, within(1e-12));
        assertThat(difference.low()).isEqualTo(-0.2054832, within(5e-8));
        assertThat(difference.high()).isEqualTo(3.3654832, within(5e-8));
        assertThat(difference.n()).isEqualTo(20);
        assertThat(difference.method()).isEqualTo("welch");
    }

    @Test
    void with_equal_sizes_and_variances_it_is_students() {
        Moments first = Moments.of(1, 2, 3, 4, 5);
        Moments second = Moments.of(11, 12, 13, 14, 15);
        Estimate difference = welch(first, second).estimate(0.95);
        // R 4.3: qt(0.975, 8) = 2.306004135; both variances 2.5, so ± 2.306 · √(2.5/5 + 2.5/5)
        assertThat(difference.value()).isEqualTo(10, within(1e-12));
        assertThat(difference.halfWidth()).isEqualTo(2.306004135, within(1e-8));
    }

    @Test
    void the_other_way_round_it_is_mirrored() {
        Moments first = Moments.of(0.2, 0.9, 0.4);
        Moments second = Moments.of(0.1, 0.1, 0.3, 0.25);
        Estimate there = welch(first, second).estimate(0.9);
        Estimate back = welch(second, first).estimate(0.9);
        assertThat(there.low()).isEqualTo(-back.high(), within(1e-12));
        assertThat(there.high()).isEqualTo(-back.low(), within(1e-12));
    }

    @Test
    void a_single_number_bounds_nothing() {
        Estimate difference = welch(Moments.of(1), Moments.of(2, 3)).estimate(0.95);
        assertThat(difference.value()).isEqualTo(1.5);
        assertThat(difference.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(difference.high()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void samples_without_any_spread_differ_for_certain() {
        Estimate difference = welch(Moments.of(1, 1, 1), Moments.of(2, 2)).estimate(0.95);
        assertThat(difference.low()).isEqualTo(1);
        assertThat(difference.high()).isEqualTo(1);
    }

    /** Sizes and variances as unlike as can be, where the pooled interval fails: 2,000 draws at a standard error of 0.5 points. */
    @Test
    void it_covers_at_its_level_where_sizes_and_variances_differ() {
        Random random = new Random(1);
        int covered = 0;
        for (int draw = 0; draw < 2_000; draw++) {
            Estimate difference =
                    welch(normals(random, 6, 4), normals(random, 30, 0.5)).estimate(0.95);
            covered += difference.low() <= 0 && 0 <= difference.high() ? 1 : 0;
        }
        assertThat(covered / 2_000.0).isBetween(0.935, 0.965);
    }

    private static CrossedDifference welch(Moments first, Moments second) {
        return new CrossedDifference(
                new CrossedMean(first, new Moments(), 0), new CrossedMean(second, new Moments(), 0), new Moments());
    }

    /**
     * By hand: points with means 1, 3 and 5, 9, variances of the means 2 and 8, half of them each; differences of replicates 4 and 6 with
     * variance 2, half of it; nothing is held twice. The sum is 6; of 1, 1 and 1 degrees of freedom 36/(1 + 16 + 1) = 2.
     */
    @Test
    void shared_luck_counts_by_how_differently_it_falls() {
        CrossedMean first = new CrossedMean(Moments.of(1, 3), Moments.of(1, 3), 2);
        CrossedMean second = new CrossedMean(Moments.of(5, 9), Moments.of(5, 9), 8);
        Estimate difference = new CrossedDifference(first, second, Moments.of(4, 6)).estimate(0.95);
        assertThat(difference.value()).isEqualTo(5);
        assertThat(difference.halfWidth()).isEqualTo(4.302652730 * Math.sqrt(6), within(1e-7)); // R 4.3: qt(0.975, 2)
        assertThat(difference.method()).isEqualTo("crossed");
    }

    private static Moments normals(Random random, int n, double sd) {
        return Moments.of(random.doubles(n).map(u -> sd * random.nextGaussian()).toArray());
    }
}
