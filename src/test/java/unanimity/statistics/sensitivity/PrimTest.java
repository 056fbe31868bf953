package unanimity.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.statistics.design.Addressed;
import unanimity.statistics.design.LatinHypercube;
import unanimity.statistics.design.Uniforms;

final class PrimTest {

    /** Hits in 90 of 100 cases with x₀ below 0.5 and x₂ between 0.3 and 0.8, in 3 of 100 others. */
    private static Cases planted(long seed, int n) {
        LatinHypercube points = LatinHypercube.random(n, 4, Addressed.chance(seed));
        Uniforms chance = Addressed.chance(seed + 1000);
        double[][] factors = IntStream.range(0, n).mapToObj(points::point).toArray(double[][]::new);
        boolean[] hit = new boolean[n];
        for (int i = 0; i < n; i++) {
            boolean inside = factors[i][0] < 0.5 && factors[i][2] > 0.3 && factors[i][2] < 0.8;
            hit[i] = chance.at(i) < (inside ? 0.9 : 0.03);
        }
        return Cases.of(factors, hit);
    }

    private static Cases line(int n, LongToDoubleFunction factor, int... hits) {
        double[][] factors = new double[n][1];
        boolean[] hit = new boolean[n];
        for (int i = 0; i < n; i++) {
            factors[i][0] = factor.applyAsDouble(i);
        }
        for (int i : hits) {
            hit[i] = true;
        }
        return Cases.of(factors, hit);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_planted_box_is_found(long seed) {
        ScoredBox found = Prim.patient().find(planted(seed, 1000), 0.85);
        assertThat(found.density()).isGreaterThan(0.85);
        assertThat(found.coverage()).isGreaterThan(0.75);
        assertThat(found.lift()).isGreaterThan(3);
        assertThat(found.box().limited(0, true)).isTrue();
        for (Limit limit : found.box().limits()) {
            double truth = limit.dimension() == 0 ? 0.5 : limit.upper() ? 0.8 : 0.3;
            if ((limit.dimension() == 0 && limit.upper()) || limit.dimension() == 2) {
                assertThat(limit.value()).isCloseTo(truth, within(0.06));
            } else { // what chance has cut away is little
                assertThat(limit.upper() ? 1 - limit.value() : limit.value()).isLessThan(0.15);
            }
        }
    }

    @Test
    void limits_that_were_planted_are_stable_and_others_are_not() {
        Cases cases = planted(1, 600);
        List<Prim.Choice> choices = Prim.patient()
                .anew(cases, 0.8, new Bootstrap(60, 0.95, Addressed.chance(2)))
                .choices();
        assertThat(choices).hasSize(8);
        assertThat(choices.stream().filter(Prim.Choice::stable).map(c -> c.dimension() + (c.upper() ? "+" : "-")))
                .containsExactly("0+", "2-", "2+");
        assertThat(choices.get(2).chosen().n()).isEqualTo(60);
    }

    @Test
    void only_limits_with_a_reason_have_a_small_quasi_p() {
        Cases cases = planted(1, 1000);
        Box box = Box.everything(4)
                .with(new Limit(0, true, 0.5))
                .with(new Limit(1, false, 0.1))
                .with(new Limit(2, false, 0.3))
                .with(new Limit(2, true, 0.8));
        assertThat(cases.quasiP(box, new Limit(0, true, 0.5))).isLessThan(1e-20);
        assertThat(cases.quasiP(box, new Limit(2, false, 0.3))).isLessThan(1e-10);
        assertThat(cases.quasiP(box, new Limit(1, false, 0.1))).isGreaterThan(0.05);
    }

    @Test
    void each_box_of_a_trajectory_is_within_the_one_before_and_counted_as_it_is() {
        Cases cases = planted(7, 500);
        List<ScoredBox> boxes = Prim.patient().peel(cases);
        assertThat(boxes.get(0).box().limits()).isEmpty();
        for (int i = 1; i < boxes.size(); i++) {
            ScoredBox box = boxes.get(i);
            assertThat(box).isEqualTo(cases.score(box.box()));
            assertThat(box.inside()).isLessThan(boxes.get(i - 1).inside()).isGreaterThanOrEqualTo(25);
            assertThat(box.inside())
                    .isGreaterThanOrEqualTo((long) (0.95 * boxes.get(i - 1).inside()));
        }
    }

    /** By hand: 20 cases on a line, one taken away at a time, at either end while it is no hit. */
    @Test
    void both_ends_are_peeled_down_to_the_hits() {
        Cases cases = line(20, i -> i, 8, 9, 10, 11);
        List<ScoredBox> boxes = new Prim(0.05, 0.1).peel(cases);
        assertThat(boxes).hasSize(17);
        ScoredBox last = boxes.get(16);
        assertThat(last.box().limits()).containsExactly(new Limit(0, false, 7.5), new Limit(0, true, 11.5));
        assertThat(last.density()).isEqualTo(1);
        assertThat(last.coverage()).isEqualTo(1);
    }

    @Test
    void peeling_ends_at_the_least_support() {
        Cases cases = line(20, i -> i, 10);
        assertThat(new Prim(0.05, 0.5).peel(cases).get(10).inside()).isEqualTo(10);
        assertThat(new Prim(0.05, 0.5).peel(cases)).hasSize(11);
        assertThat(new Prim(0.05, 0.5).peel(line(20, i -> i))).hasSize(1);
    }

    @Test
    void equal_values_are_never_cut_in_two() {
        Cases cases = line(20, i -> Math.floor(i / 5.0), 10, 11, 12, 13, 14);
        assertThat(new Prim(0.05, 0.05).peel(cases).stream().map(ScoredBox::inside))
                .containsExactly(20L, 15L, 10L, 5L);
        assertThat(new Prim(0.05, 0.05).peel(line(20, i -> 1, 3))).hasSize(1);
    }

    @Test
    void neighbouring_numbers_are_kept_apart() {
        Cases cases = line(2, i -> i == 0 ? 1 : Math.nextUp(1.0), 1);
        ScoredBox last = new Prim(0.05, 0.05).peel(cases).get(1);
        assertThat(last).isEqualTo(cases.score(last.box()));
        assertThat(last.density()).isEqualTo(1);
    }

    @Test
    void pasting_gives_back_what_costs_no_density() {
        Cases cases = line(20, i -> i, 5, 6, 7, 8, 9, 10, 11);
        Prim prim = new Prim(0.05, 0.05);
        Box narrow = Box.everything(1).with(new Limit(0, false, 7)).with(new Limit(0, true, 9));
        assertThat(prim.paste(cases, narrow).box().limits())
                .containsExactly(new Limit(0, false, 4.5), new Limit(0, true, 11.5));
        Box idle = Box.everything(1).with(new Limit(0, false, -1)).with(new Limit(0, true, 11));
        assertThat(prim.paste(cases, idle).box().limits()).containsExactly(new Limit(0, true, 11));
    }

    @Test
    void the_next_box_is_sought_in_what_is_left() {
        Cases cases = line(40, i -> i, 5, 6, 7, 8, 9, 30, 31, 32, 33);
        Prim prim = new Prim(0.05, 0.05);
        ScoredBox first = prim.find(cases, 1);
        ScoredBox second = prim.find(cases.outside(first.box()), 1);
        assertThat(first.insideHits() + second.insideHits()).isEqualTo(9);
        assertThat(cases.score(second.box()).density()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> cases.outside(Box.everything(1)));
    }

    @Test
    void where_no_box_is_as_dense_the_densest_is_found() {
        Cases cases = line(20, i -> i, 0, 2, 4, 6, 8);
        assertThat(new Prim(0.05, 0.5).find(cases, 1).density()).isEqualTo(0.5);
    }

    @Test
    void what_are_no_cases_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cases.of(new double[0][], new boolean[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Cases.of(new double[2][1], new boolean[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.of(new double[][] {{1}, {1, 2}}, new boolean[2]))
                .withMessage("cases must have equal lengths, 1 and: 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Cases.of(new double[][] {{Double.NaN}}, new boolean[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Prim(0, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Prim(0.05, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prim.patient().find(line(3, i -> i), 1.1))
                .withMessage("density must be in [0, 1]: 1.1");
    }

    /** In about a third of the cases each time: 0.9 of 100 in the box are hits, and 0.03 of 100 outside. */
    @Test
    void what_resamples_leave_out_tells_how_a_box_does_elsewhere() {
        Cases cases = planted(3, 1000);
        ScoredBox everything = cases.score(Box.everything(4));
        ScoredBox leftOut = Prim.patient()
                .anew(cases, 0.8, new Bootstrap(60, 0.95, Addressed.chance(2)))
                .leftOut();
        assertThat(leftOut.cases() / 60.0).isCloseTo(1000 * Math.exp(-1), within(5.0));
        assertThat((double) leftOut.hits() / leftOut.cases()).isCloseTo(everything.density(), within(0.01));
        assertThat(leftOut.density()).isCloseTo(0.85, within(0.06));
    }
}
