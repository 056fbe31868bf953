package unanimity.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.design.Addressed;
import unanimity.statistics.design.Uniforms;

final class WithinPointsTest {

    /** By hand: variances 2 and 2; means 2 and 6 with variance 8, of which 2/2 is noise. */
    @Test
    void chance_within_points_is_told_from_that_between() {
        WithinPoints parts = WithinPoints.of(List.of(Moments.of(1, 3), Moments.of(5, 7)), 1);
        assertThat(parts.within()).isEqualTo(2);
        assertThat(parts.between()).isEqualTo(7);
        assertThat(parts.share()).isCloseTo(2 / 9.0, within(1e-15));
        assertThat(parts.points()).isEqualTo(2);
    }

    /** Points θ uniform on [0, 1], noise uniform on [0, 2]: four fifths are noise. Replicates 2, 3, 4, 5 in turn. */
    @Test
    void the_share_has_no_bias_to_speak_of_whatever_the_number_of_replicates() {
        Moments shares = new Moments();
        Moments between = new Moments();
        for (int sample = 0; sample < 200; sample++) {
            WithinPoints parts = WithinPoints.of(sample(sample, 1), 1);
            shares.add(parts.share());
            between.add(parts.between());
        }
        assertThat(shares.mean()).isCloseTo(0.8, within(0.02));
        assertThat(between.mean()).isCloseTo(1 / 12.0, within(0.01));
    }

    @Test
    void of_pure_noise_nothing_is_explained_on_average() {
        Moments between = new Moments();
        for (int sample = 0; sample < 200; sample++) {
            between.add(WithinPoints.of(sample(sample, 0), 1).between());
        }
        assertThat(between.mean()).isCloseTo(0, within(0.008));
        assertThat(between.min()).isNegative();
    }

    private static List<Moments> sample(int seed, double effect) {
        Uniforms chance = Addressed.chance(seed);
        return IntStream.range(0, 60)
                .mapToObj(point -> Moments.of(IntStream.range(0, 2 + point % 4)
                        .mapToDouble(run -> effect * chance.at(point) + 2 * chance.at(1000 + 10L * point + run))
                        .toArray()))
                .toList();
    }

    /**
     * Points θ and luck γ of replicates uniform on [0, 1], noise ε uniform on [0, 1]: three twelfths in all, one of them between
     * points. Each of the eight replicates has the same γ at all points, so that half of the noise in their means is common.
     */
    @Test
    void luck_that_points_share_is_not_taken_off_what_is_between_them() {
        Moments between = new Moments();
        Moments shares = new Moments();
        for (int sample = 0; sample < 200; sample++) {
            double[][] y = crossed(sample, 40, 8);
            List<Moments> points = Stream.of(y).map(Moments::of).toList();
            double own = WithinPoints.own(points, replicates(y));
            between.add(WithinPoints.of(points, own).between());
            shares.add(WithinPoints.of(points, own).share());
        }
        assertThat(between.mean()).isCloseTo(1 / 12.0, within(0.003));
        assertThat(shares.mean()).isCloseTo(2 / 3.0, within(0.02));
    }

    /** By hand: y = (1, 3), (5, 7) is the sum of a point's and a replicate's number; (1, 3), (7, 5) has no replicate's at all. */
    @Test
    void the_own_part_of_the_noise_is_that_of_an_analysis_of_variance() {
        assertThat(own(new double[][] {{1, 3}, {5, 7}})).isZero();
        assertThat(own(new double[][] {{1, 3}, {7, 5}})).isEqualTo(1);
        // variances 2 and 8; replicates' means 3 and 6 with variance 4.5; 2/1 · (1 − 4.5/5)
        assertThat(own(new double[][] {{1, 3}, {5, 9}})).isCloseTo(0.2, within(1e-15));
        assertThat(own(new double[][] {{1, 1}, {2, 2}})).isEqualTo(1);
        assertThat(WithinPoints.own(List.of(Moments.of(1, 3), Moments.of(5, 7)), new Moments()))
                .isEqualTo(1);
    }

    private static double own(double[][] y) {
        return WithinPoints.own(Stream.of(y).map(Moments::of).toList(), replicates(y));
    }

    private static Moments replicates(double[][] y) {
        return Moments.of(IntStream.range(0, y[0].length)
                .mapToDouble(run ->
                        Stream.of(y).mapToDouble(point -> point[run]).average().orElseThrow())
                .toArray());
    }

    private static double[][] crossed(int seed, int points, int runs) {
        Uniforms chance = Addressed.chance(seed);
        return IntStream.range(0, points)
                .mapToObj(point -> IntStream.range(0, runs)
                        .mapToDouble(
                                run -> chance.at(point) + chance.at(100 + run) + chance.at(1000 + 100L * point + run))
                        .toArray())
                .toArray(double[][]::new);
    }

    @Test
    void the_interval_holds_the_truth() {
        Estimate share = WithinPoints.share(sample(3, 1), 1, new Bootstrap(400, 0.95, Addressed.chance(1)));
        assertThat(share.low()).isBetween(0.4, 0.8);
        assertThat(share.high()).isBetween(0.8, 1.0);
        assertThat(share.value()).isEqualTo(WithinPoints.of(sample(3, 1), 1).share());
        assertThat(share.n()).isEqualTo(60);
    }

    @Test
    void the_edges_are_told() {
        assertThat(WithinPoints.of(List.of(Moments.of(1, 1), Moments.of(2, 2)), 1)
                        .share())
                .isZero();
        List<Moments> equal = List.of(Moments.of(1, 1), Moments.of(1, 1));
        assertThat(WithinPoints.of(equal, 1).share()).isNaN();
        assertThat(WithinPoints.share(equal, 1, new Bootstrap(9, 0.9, Addressed.chance(1)))
                        .known())
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> WithinPoints.of(List.of(Moments.of(1, 2)), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WithinPoints.of(List.of(Moments.of(1, 2), Moments.of(1)), 1))
                .withMessage("replicates must be at least 2: 1");
    }
}
