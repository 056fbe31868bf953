package unanimity.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BoxTest {

    private static final Limit LOW = new Limit(1, false, 0.2);
    private static final Limit HIGH = new Limit(1, true, 0.6);

    @Test
    void a_limit_is_inside() {
        Box box = Box.everything(2).with(HIGH).with(LOW);
        assertThat(box.limits()).containsExactly(LOW, HIGH);
        assertThat(box.contains(new double[] {9, 0.2})).isTrue();
        assertThat(box.contains(new double[] {9, 0.6})).isTrue();
        assertThat(box.contains(new double[] {9, 0.61})).isFalse();
        assertThat(box.contains(new double[] {9, 0.19})).isFalse();
    }

    @Test
    void a_limit_takes_the_place_of_the_one_on_its_side() {
        Box box = Box.everything(3).with(HIGH).with(new Limit(2, false, 1)).with(new Limit(1, true, 0.5));
        assertThat(box.limits()).containsExactly(new Limit(1, true, 0.5), new Limit(2, false, 1));
        assertThat(box.restricted()).isEqualTo(2);
        assertThat(box.with(LOW).restricted()).isEqualTo(2);
        assertThat(box.without(HIGH).limits()).containsExactly(new Limit(2, false, 1));
        assertThat(box.limited(1, true)).isTrue();
        assertThat(box.limited(1, false)).isFalse();
    }

    /** Oracle: Bryant and Lempert's measures by hand; scipy 1.17, {@code binom.sf(119, 150, .2)}. */
    @Test
    void a_box_is_measured_by_coverage_density_lift_and_chance() {
        ScoredBox box = new ScoredBox(Box.everything(1), 150, 120, 1000, 200);
        assertThat(box.coverage()).isCloseTo(0.6, within(1e-15));
        assertThat(box.density()).isCloseTo(0.8, within(1e-15));
        assertThat(box.lift()).isCloseTo(4, within(1e-12));
        assertThat(box.support()).isCloseTo(0.15, within(1e-15));
        assertThat(box.quasiP()).isCloseTo(5.647423885355526e-56, within(1e-64));
    }

    @Test
    void without_hits_there_is_nothing_to_cover() {
        ScoredBox box = new ScoredBox(Box.everything(1), 10, 0, 10, 0);
        assertThat(box.coverage()).isNaN();
        assertThat(box.density()).isZero();
        assertThat(box.quasiP()).isEqualTo(1);
        assertThat(new ScoredBox(Box.everything(1), 10, 10, 10, 10).quasiP()).isEqualTo(1);
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(1, List.of(LOW)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(2, List.of(HIGH, LOW)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(0, true, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoredBox(Box.everything(1), 10, 11, 20, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoredBox(Box.everything(1), 10, 9, 20, 8));
    }
}
