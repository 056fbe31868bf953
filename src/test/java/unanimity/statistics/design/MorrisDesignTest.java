package unanimity.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MorrisDesignTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8})
    void each_way_moves_each_factor_once_by_delta(int levels) {
        MorrisDesign design = new MorrisDesign(30, 5, levels, Addressed.chance(levels));
        assertThat(design.points()).isEqualTo(180);
        assertThat(design.delta()).isCloseTo(levels / (2.0 * (levels - 1)), within(1e-15));
        for (int way = 0; way < 30; way++) {
            for (int factor = 0; factor < 5; factor++) {
                long before = design.before(way, factor);
                assertThat(before).isBetween(way * 6L, way * 6L + 4);
                double[] moved = design.point(before + 1);
                moved[factor] += design.up(way, factor) ? -design.delta() : design.delta();
                assertThat(moved).containsExactly(design.point(before), within(1e-15));
            }
        }
    }

    @Test
    void every_level_is_as_frequent() {
        MorrisDesign design = new MorrisDesign(4000, 3, 4, Addressed.chance(9));
        int[] count = new int[4];
        for (int point = 0; point < design.points(); point += 4) {
            count[(int) Math.round(design.at(point, 1) * 3)]++;
        }
        assertThat(IntStream.of(count)).allSatisfy(times -> assertThat(times).isBetween(880, 1120)); // sd 27
    }

    @Test
    void another_way_changes_none_before() {
        Design few = new MorrisDesign(2, 3, 4, Addressed.chance(1));
        Design more = new MorrisDesign(3, 3, 4, Addressed.chance(1));
        for (int point = 0; point < few.points(); point++) {
            assertThat(more.point(point)).isEqualTo(few.point(point));
        }
    }

    @Test
    void what_is_no_way_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MorrisDesign(1, 1, 3, Addressed.chance(1)))
                .withMessage("levels must be an even number: 3");
        assertThatIllegalArgumentException().isThrownBy(() -> new MorrisDesign(1, 1, 0, Addressed.chance(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new MorrisDesign(0, 1, 4, Addressed.chance(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new MorrisDesign(1, 0, 4, Addressed.chance(1)));
    }
}
