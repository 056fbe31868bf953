package unanimity.chart.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class SpreadTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void labels_with_room_stay_where_they_are() {
        assertThat(Spread.of(new double[] {50, 20, 80}, 10, 0, 100)).containsExactly(50, 20, 80);
    }

    @Test
    void labels_at_one_place_spread_around_it_in_the_order_given() {
        assertThat(Spread.of(new double[] {50, 50, 50}, 10, 0, 100)).containsExactly(40, 50, 60);
    }

    @Test
    void labels_at_the_edge_are_moved_inwards() {
        assertThat(Spread.of(new double[] {100, 99, 2}, 10, 0, 100)).containsExactly(95, 85, 5);
    }

    @Test
    void too_many_labels_are_packed_evenly() {
        assertThat(Spread.of(new double[] {9, 9, 9, 9}, 10, 0, 20)).containsExactly(2.5, 7.5, 12.5, 17.5);
    }

    @Test
    void no_label_is_no_trouble() {
        assertThat(Spread.of(new double[0], 10, 0, 20)).isEmpty();
    }

    @Test
    void labels_never_touch_never_leave_their_room_and_keep_their_order() {
        Random random = new Random(1);
        for (int trial = 0; trial < 500; trial++) {
            double[] wished =
                    random.doubles(1 + random.nextInt(9), -20, 120).sorted().toArray();
            double[] places = Spread.of(wished, 10, 0, 100);
            assertThat(places[0]).isGreaterThanOrEqualTo(5 - 1e-9);
            assertThat(places[places.length - 1]).isLessThanOrEqualTo(95 + 1e-9);
            for (int i = 1; i < places.length; i++) {
                assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(10 - 1e-9);
            }
            if (isFree(wished)) {
                for (int i = 0; i < places.length; i++) {
                    assertThat(places[i]).isCloseTo(wished[i], CLOSE);
                }
            }
        }
    }

    private static boolean isFree(double[] wished) {
        boolean free = Arrays.stream(wished).allMatch(place -> place >= 5 && place <= 95);
        for (int i = 1; i < wished.length; i++) {
            free &= wished[i] - wished[i - 1] >= 10;
        }
        return free;
    }
}
