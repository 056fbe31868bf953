package unanimity.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.model.Trace.Corner;

/** The oracle is {@link Enumeration}, the frontier itself, or worked out by hand. */
final class OutlineTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void corners_are_where_terms_begin_and_end() {
        Frontier frontier = new Frontier();
        frontier.lay(0.25, 0.5);
        frontier.lay(0.5, 0.25);
        frontier.lay(0.125, 0);
        assertThat(Outline.of(frontier))
                .containsExactly(
                        new Corner(0, 0), new Corner(0.125, 0), new Corner(0.625, 0.25), new Corner(0.875, 0.75));
    }

    /** Of nothing, half or all of one term, and nothing or all of another, only half and half-with-all are not the best. */
    @Test
    void of_steps_only_those_that_no_other_beats_are_kept() {
        Frontier frontier = new Frontier();
        frontier.layStepped(0.5, 0.5, new double[] {0.5, 1});
        frontier.layStepped(0.5, 0.25, new double[] {1});
        assertThat(Outline.of(frontier))
                .containsExactly(new Corner(0, 0), new Corner(0.5, 0.25), new Corner(0.75, 0.5), new Corner(1, 0.75));
    }

    @Test
    void an_empty_table_has_one_corner() {
        assertThat(Outline.of(new Frontier())).containsExactly(new Corner(0, 0));
    }

    @ParameterizedTest(name = "stepped {0}, divisible {1}")
    @CsvSource({"false, true", "true, false", "true, true"})
    void every_point_is_the_best_for_its_cost_and_the_last_is_everything(boolean stepped, boolean divisible) {
        for (int seed = 0; seed < 300; seed++) {
            Enumeration table = Enumeration.random(new SplittableRandom(seed), stepped, divisible);
            List<Corner> outline = Outline.of(table.laid());
            for (Corner point : outline) {
                if (point.cost() > 0) {
                    assertThat(point.worth())
                            .as("seed %d, %s of %s", seed, point, table)
                            .isCloseTo(table.best(point.cost()), within(ROUNDING));
                }
            }
            Corner last = outline.get(outline.size() - 1);
            assertThat(last.worth()).as("seed %d", seed).isCloseTo(table.top(), within(ROUNDING));
            assertThat(last.cost()).as("seed %d", seed).isCloseTo(table.price(), within(ROUNDING));
        }
    }

    @Test
    void between_the_corners_of_divisible_terms_the_frontier_is_straight() {
        for (int seed = 0; seed < 300; seed++) {
            Enumeration table = Enumeration.random(new SplittableRandom(seed), false, true);
            Frontier frontier = table.laid();
            List<Corner> corners = Outline.of(frontier);
            Bundle bundle = new Bundle();
            for (int k = 1; k < corners.size(); k++) {
                Corner low = corners.get(k - 1);
                Corner high = corners.get(k);
                if (high.cost() > low.cost()) {
                    frontier.best((low.cost() + high.cost()) / 2, bundle);
                    assertThat(bundle.worth())
                            .as("seed %d, %s", seed, table)
                            .isCloseTo((low.worth() + high.worth()) / 2, within(ROUNDING));
                }
            }
        }
    }

    @Test
    void of_steps_alone_nothing_that_can_be_best_is_missing() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Enumeration table = Enumeration.random(random, true, false);
            List<Corner> outline = Outline.of(table.laid());
            for (int draw = 0; draw < 20; draw++) {
                double budget = random.nextDouble() * table.price();
                double affordable = outline.stream()
                        .filter(point -> point.cost() <= budget + 1e-12)
                        .mapToDouble(Corner::worth)
                        .max()
                        .orElseThrow();
                assertThat(affordable)
                        .as("seed %d, budget %s, %s", seed, budget, table)
                        .isCloseTo(table.best(budget), within(ROUNDING));
            }
        }
    }
}
