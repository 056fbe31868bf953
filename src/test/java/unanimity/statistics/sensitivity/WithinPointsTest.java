package unanimity.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.design.Addressed;
import unanimity.statistics.design.Uniforms;

final class WithinPointsTest {

    /** By hand: variances 2 and 2; means 2 and 6 with variance 8, of which 2/2 is noise. */
    @Test
    void chance_within_points_is_told_from_that_between() {
        WithinPoints parts = WithinPoints.of(List.of(Moments.of(1, 3), Moments.of(5, 7)));
        assertThat(parts.within()).isEqualTo(2);
        assertThat(parts.between()).isEqualTo(7);
        assertThat(parts.share()).isCloseTo(2 / 9.0, within(1e-15));
        assertThat(parts.ofMeans()).isEqualTo(1 / 8.0);
        assertThat(parts.points()).isEqualTo(2);
    }

    /** Points θ uniform on [0, 1], noise uniform on [0, 2]: four fifths are noise. Replicates 2, 3, 4, 5 in turn. */
    @Test
    void the_share_has_no_bias_to_speak_of_whatever_the_number_of_replicates() {
        Moments shares = new Moments();
        Moments between = new Moments();
        for (int sample = 0; sample < 200; sample++) {
            WithinPoints parts = WithinPoints.of(sample(sample, 1));
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
            between.add(WithinPoints.of(sample(sample, 0)).between());
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

    @Test
    void the_interval_holds_the_truth() {
        Estimate share = WithinPoints.share(sample(3, 1), new Bootstrap(400, 0.95, Addressed.chance(1)));
        assertThat(share.low()).isBetween(0.4, 0.8);
        assertThat(share.high()).isBetween(0.8, 1.3);
        assertThat(share.value()).isEqualTo(WithinPoints.of(sample(3, 1)).share());
        assertThat(share.n()).isEqualTo(60);
    }

    @Test
    void the_edges_are_told() {
        assertThat(WithinPoints.of(List.of(Moments.of(1, 1), Moments.of(2, 2))).share())
                .isZero();
        List<Moments> equal = List.of(Moments.of(1, 1), Moments.of(1, 1));
        assertThat(WithinPoints.of(equal).share()).isNaN();
        assertThat(WithinPoints.share(equal, new Bootstrap(9, 0.9, Addressed.chance(1)))
                        .known())
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> WithinPoints.of(List.of(Moments.of(1, 2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WithinPoints.of(List.of(Moments.of(1, 2), Moments.of(1))))
                .withMessage("replicates must be at least 2: 1");
    }
}
