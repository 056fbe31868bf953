package unanimity.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle is {@link Enumeration}: every vertex of the linear programme, every combination of steps. */
final class FrontierTest {

    private static final int TABLES = 1500;
    private static final double ROUNDING = 1e-9;

    @ParameterizedTest(name = "stepped {0}, divisible {1}")
    @CsvSource({"false, true", "true, false", "true, true"})
    void no_bundle_of_a_cost_is_worth_more_than_the_best(boolean stepped, boolean divisible) {
        for (int seed = 0; seed < TABLES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Enumeration table = Enumeration.random(random, stepped, divisible);
            double budget = 1.2 * random.nextDouble() * table.price();
            Bundle bundle = new Bundle();
            table.laid().best(budget, bundle);
            assertThat(bundle.worth())
                    .as("seed %d, budget %s, %s", seed, budget, table)
                    .isCloseTo(table.best(budget), within(ROUNDING));
            assertThat(bundle.cost()).as("seed %d", seed).isLessThanOrEqualTo(budget + ROUNDING);
            assertSumsHold(table, bundle, seed);
        }
    }

    @ParameterizedTest(name = "stepped {0}, divisible {1}")
    @CsvSource({"false, true", "true, false", "true, true"})
    void no_bundle_of_a_worth_costs_less_than_the_cheapest(boolean stepped, boolean divisible) {
        for (int seed = 0; seed < TABLES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Enumeration table = Enumeration.random(random, stepped, divisible);
            double target = random.nextDouble() * table.top();
            Bundle bundle = new Bundle();
            table.laid().cheapest(target, bundle);
            assertThat(bundle.cost())
                    .as("seed %d, target %s, %s", seed, target, table)
                    .isCloseTo(table.cheapest(target), within(ROUNDING));
            assertThat(bundle.worth()).as("seed %d", seed).isGreaterThanOrEqualTo(target - ROUNDING);
            assertSumsHold(table, bundle, seed);
        }
    }

    private static void assertSumsHold(Enumeration table, Bundle bundle, int seed) {
        double worth = 0;
        double cost = 0;
        for (int term = 0; term < table.terms().size(); term++) {
            double fraction = bundle.fraction(term);
            assertThat(fraction).as("seed %d", seed).isBetween(0.0, 1.0);
            List<Double> steps = table.terms().get(term).steps();
            if (!steps.isEmpty() && fraction > 0) {
                assertThat(steps).as("seed %d", seed).contains(fraction);
            }
            worth += fraction * table.terms().get(term).worth();
            cost += fraction * table.terms().get(term).cost();
        }
        assertThat(bundle.worth()).as("seed %d", seed).isCloseTo(worth, within(ROUNDING));
        assertThat(bundle.cost()).as("seed %d", seed).isCloseTo(cost, within(ROUNDING));
    }

    @Test
    void what_a_budget_buys_can_be_had_for_the_budget_and_the_reverse() {
        for (int seed = 0; seed < TABLES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Enumeration table = Enumeration.random(random, seed % 2 == 0, true);
            Frontier frontier = table.laid();
            double budget = random.nextDouble() * table.price();
            Bundle best = new Bundle();
            Bundle again = new Bundle();
            frontier.best(budget, best);
            frontier.cheapest(best.worth(), again);
            assertThat(again.cost()).as("seed %d, %s", seed, table).isLessThanOrEqualTo(budget + ROUNDING);
            double target = random.nextDouble() * table.top();
            frontier.cheapest(target, again);
            frontier.best(again.cost(), best);
            assertThat(best.worth()).as("seed %d, %s", seed, table).isGreaterThanOrEqualTo(target - ROUNDING);
        }
    }

    @Test
    void more_money_buys_no_less_and_more_worth_costs_no_less() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Enumeration table = Enumeration.random(random, seed % 2 == 0, true);
            Frontier frontier = table.laid();
            Bundle bundle = new Bundle();
            double worth = 0;
            double cost = 0;
            for (int step = 0; step <= 60; step++) {
                frontier.best(step * table.price() / 50, bundle);
                assertThat(bundle.worth()).as("seed %d, step %d", seed, step).isGreaterThanOrEqualTo(worth - ROUNDING);
                worth = bundle.worth();
                frontier.cheapest(step * table.top() / 50, bundle);
                assertThat(bundle.cost()).as("seed %d, step %d", seed, step).isGreaterThanOrEqualTo(cost - ROUNDING);
                cost = bundle.cost();
            }
        }
    }

    @Test
    void without_terms_there_is_nothing_to_buy() {
        Frontier frontier = new Frontier();
        Bundle bundle = new Bundle();
        frontier.best(10, bundle);
        assertThat(bundle.worth()).isZero();
        assertThat(bundle.cost()).isZero();
        frontier.cheapest(10, bundle);
        assertThat(bundle.worth()).isZero();
        assertThat(frontier.top()).isZero();
    }

    @Test
    void what_costs_nothing_is_given_first_and_without_a_budget() {
        Frontier frontier = new Frontier();
        frontier.lay(5, 1);
        frontier.lay(0.1, 0);
        frontier.layStepped(0.2, 0, new double[] {0.5, 1});
        Bundle bundle = new Bundle();
        frontier.best(0, bundle);
        assertThat(bundle.worth()).isCloseTo(0.3, within(1e-15));
        assertThat(bundle.cost()).isZero();
        frontier.cheapest(0.25, bundle);
        assertThat(bundle.cost()).isZero();
    }

    @Test
    void a_worth_beyond_everything_takes_every_term_whole() {
        Frontier frontier = new Frontier();
        frontier.lay(0.1, 3);
        frontier.layStepped(0.2, 4, new double[] {0.5, 1});
        frontier.lay(0.7, 5);
        Bundle bundle = new Bundle();
        for (double target : new double[] {frontier.top(), Math.nextUp(frontier.top()), 2, 1e9}) {
            frontier.cheapest(target, bundle);
            assertThat(bundle.cost()).isEqualTo(12);
            assertThat(new double[] {bundle.fraction(0), bundle.fraction(1), bundle.fraction(2)})
                    .containsExactly(1, 1, 1);
        }
    }

    @Test
    void nothing_is_asked_for_a_floor_of_0() {
        Frontier frontier = new Frontier();
        frontier.lay(1, 1);
        frontier.layStepped(1, 1, new double[] {1});
        Bundle bundle = new Bundle();
        frontier.cheapest(0, bundle);
        assertThat(bundle.worth()).isZero();
        assertThat(bundle.cost()).isZero();
    }

    @Test
    void a_term_in_steps_is_not_granted_in_between() {
        Frontier frontier = new Frontier();
        frontier.layStepped(1, 1, new double[] {0.25, 0.5, 1});
        Bundle bundle = new Bundle();
        frontier.best(0.49, bundle);
        assertThat(bundle.worth()).isEqualTo(0.25);
        frontier.cheapest(0.51, bundle);
        assertThat(bundle.cost()).isEqualTo(1);
    }

    @Test
    void a_table_is_used_again_without_a_trace_of_what_lay_on_it() {
        Frontier frontier = new Frontier();
        Bundle bundle = new Bundle();
        for (int seed = 0; seed < 300; seed++) {
            Enumeration table = Enumeration.random(new SplittableRandom(seed), seed % 3 > 0, seed % 3 < 2);
            frontier.clear();
            table.terms().forEach(term -> term.lay(frontier));
            Bundle fresh = new Bundle();
            table.laid().best(table.price() / 2, fresh);
            frontier.best(table.price() / 2, bundle);
            assertThat(bundle.worth()).as("seed %d", seed).isEqualTo(fresh.worth());
            assertThat(bundle.cost()).as("seed %d", seed).isEqualTo(fresh.cost());
            assertThat(frontier.terms()).isEqualTo(table.terms().size());
        }
    }

    @Test
    void a_term_laid_after_a_bundle_was_asked_for_counts() {
        Frontier frontier = new Frontier();
        Bundle bundle = new Bundle();
        frontier.lay(1, 1);
        frontier.best(1, bundle);
        frontier.lay(3, 1);
        frontier.best(1, bundle);
        assertThat(bundle.worth()).isEqualTo(3);
        assertThat(bundle.fraction(1)).isEqualTo(1);
    }

    @Test
    void a_table_has_room_for_many_terms() {
        Frontier frontier = new Frontier();
        for (int term = 1; term <= 40; term++) {
            frontier.lay(term, 1);
        }
        Bundle bundle = new Bundle();
        frontier.best(10.5, bundle);
        assertThat(bundle.worth()).isEqualTo(370); // 31 + … + 40, and half of 30
        frontier.clear();
        for (int term = 1; term <= 10; term++) {
            frontier.layStepped(term, 1, new double[] {1});
        }
        frontier.best(3.2, bundle);
        assertThat(bundle.worth()).isEqualTo(27); // 8 + 9 + 10
        frontier.cheapest(28, bundle);
        assertThat(bundle.cost()).isEqualTo(4);
    }
}
