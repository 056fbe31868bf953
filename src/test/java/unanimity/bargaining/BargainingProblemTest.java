package unanimity.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.model.Trace.Corner;

/**
 * Literals are worked out by hand in the comments or are those of the textbook frontiers; the other oracle is a fine grid over the
 * points that can be agreed on.
 */
final class BargainingProblemTest {

    private static final double ROUNDING = 1e-12;
    private static final int GRID = 20_000;

    private static BargainingProblem problem(double floor, double reserve, double... worthAndCost) {
        List<Corner> corners = new ArrayList<>();
        for (int k = 0; k < worthAndCost.length; k += 2) {
            corners.add(new Corner(worthAndCost[k], worthAndCost[k + 1]));
        }
        return new BargainingProblem(corners, false, floor, reserve);
    }

    private static BargainingProblem stepped(BargainingProblem problem) {
        return new BargainingProblem(problem.frontier(), true, problem.floor(), problem.reserve());
    }

    private static void assertAt(Corner point, double worth, double cost, double tolerance) {
        assertThat(point).isNotNull();
        assertThat(point.worth()).isCloseTo(worth, within(tolerance));
        assertThat(point.cost()).isCloseTo(cost, within(tolerance));
    }

    @Test
    void on_a_straight_frontier_both_solutions_split_what_there_is_to_gain() {
        BargainingProblem problem = problem(0.2, 0.8, 0, 0, 1, 1);
        assertAt(problem.nash(), 0.5, 0.5, ROUNDING);
        assertAt(problem.kalaiSmorodinsky(), 0.5, 0.5, ROUNDING);
    }

    /**
     * Up to cost 0.2 worth rises by 3 a point, then by ½. Nash: the product still rises up to the kink (0.4 · 0.4) and falls
     * after it. Ideal gains: 0.8 − 0.2 = 3/5 and 3/5 − 0.2/3 = 8/15; beyond the kink by x: 8/15 (2/5 + x/2) = 3/5 (2/5 − x),
     * x = 2/65, cost 3/13, worth 8/13.
     */
    @Test
    void at_a_kink_the_solutions_part() {
        BargainingProblem problem = problem(0.2, 0.6, 0, 0, 0.6, 0.2, 0.8, 0.6);
        assertAt(problem.nash(), 0.6, 0.2, ROUNDING);
        assertAt(problem.kalaiSmorodinsky(), 8.0 / 13, 3.0 / 13, ROUNDING);
    }

    /**
     * The proposer's gain u and the member's √(1 − u) on a curve of many corners: the product is largest at u = 2/3 and worth
     * 0.384900179; the gains are equal, hence the same share of ideals of 1, at 0.618033989, the golden section.
     */
    @Test
    void on_the_square_root_the_solutions_are_two_thirds_and_the_golden_section() {
        BargainingProblem problem = squareRoot(0, 1);
        assertAt(problem.nash(), Math.sqrt(1.0 / 3), 1.0 / 3, 1e-4);
        assertThat(problem.nash().worth() * (1 - problem.nash().cost())).isCloseTo(0.384900179, within(1e-8));
        assertAt(problem.kalaiSmorodinsky(), 0.618033989, 1 - 0.618033989, 1e-6);
    }

    /** Disagreement at (0.1, 0.2): the point 0.579416533 of the way to the ideal, (0.598298218, 0.633799481). */
    @Test
    void the_kalai_smorodinsky_point_starts_from_the_disagreement() {
        assertAt(squareRoot(0.2, 0.9).kalaiSmorodinsky(), 0.633799481, 1 - 0.598298218, 1e-6);
    }

    private static BargainingProblem squareRoot(double floor, double reserve) {
        List<Corner> corners = IntStream.rangeClosed(0, 10_000)
                .mapToObj(k -> new Corner(Math.sqrt(k / 1e4), k / 1e4))
                .toList();
        return new BargainingProblem(corners, false, floor, reserve);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing on the table reaches the floor,    1.1, 2",
        "the proposer would not pay for the floor,  0.5, 0.4",
    })
    void where_nothing_is_good_for_both_there_is_no_solution(String why, double floor, double reserve) {
        BargainingProblem problem = problem(floor, reserve, 0, 0, 1, 1);
        assertThat(problem.nash()).as(why).isNull();
        assertThat(problem.kalaiSmorodinsky()).as(why).isNull();
        assertThat(stepped(problem).nash()).as(why).isNull();
        assertThat(stepped(problem).kalaiSmorodinsky()).as(why).isNull();
    }

    @Test
    void a_single_point_that_is_good_for_both_is_the_solution() {
        BargainingProblem problem = problem(0.5, 0.5, 0, 0, 1, 1);
        assertAt(problem.nash(), 0.5, 0.5, ROUNDING);
        assertAt(problem.kalaiSmorodinsky(), 0.5, 0.5, ROUNDING);
        assertAt(problem(0, 1, 0, 0).nash(), 0, 0, 0);
        assertAt(problem(0, 0, 0, 0).kalaiSmorodinsky(), 0, 0, 0);
    }

    @Test
    void what_costs_nothing_is_given_whole() {
        assertAt(problem(0.1, 0, 0, 0, 0.4, 0, 1, 1).nash(), 0.4, 0, ROUNDING);
        assertAt(problem(0.1, 0, 0, 0, 0.4, 0, 1, 1).kalaiSmorodinsky(), 0.4, 0, ROUNDING);
        assertAt(problem(0.1, 0.5, 0, 0, 0.3, 0, 0.4, 0).nash(), 0.4, 0, ROUNDING);
        assertAt(problem(0.1, 0.5, 0, 0, 0.3, 0, 0.4, 0).kalaiSmorodinsky(), 0.4, 0, ROUNDING);
    }

    /** A proposer that would pay far more than everything costs gives everything: (1 − 0)(9 − 1) is the largest product. */
    @Test
    void a_rich_proposer_gives_everything() {
        assertAt(problem(0, 9, 0, 0, 1, 1).nash(), 1, 1, ROUNDING);
    }

    /** Products of gains 0.2 · 0.9, 0.5 · 0.5, 0.8 · 0.2; shares of the ideals 0.8 and 0.9: min(¼, 1), min(⅝, 5/9), min(1, 2/9). */
    @Test
    void of_steps_only_the_steps_can_be_agreed_on() {
        BargainingProblem problem = stepped(problem(0.1, 1, 0, 0, 0.3, 0.1, 0.6, 0.5, 0.9, 0.8));
        assertAt(problem.nash(), 0.6, 0.5, 0);
        assertAt(problem.kalaiSmorodinsky(), 0.6, 0.5, 0);
    }

    @Test
    void no_point_of_a_fine_grid_is_better_by_either_measure() {
        for (int seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Enumeration table = Enumeration.random(random, seed % 2 == 0, true);
            Frontier frontier = table.laid();
            double floor = random.nextInt(4) == 0 ? 0 : 0.7 * random.nextDouble() * table.top();
            double reserve = 1.5 * random.nextDouble() * table.price();
            BargainingProblem problem = new BargainingProblem(Outline.of(frontier), frontier.stepped(), floor, reserve);
            assertNoneBetter(problem, points(problem), "seed " + seed + ", " + problem);
        }
    }

    /** What can be agreed on: all of the frontier, or where it is stepped its points. */
    private static List<Corner> points(BargainingProblem problem) {
        if (problem.stepped()) {
            return problem.frontier();
        }
        List<Corner> points = new ArrayList<>(problem.frontier());
        int pieces = GRID / problem.frontier().size();
        for (int k = 1; k < problem.frontier().size(); k++) {
            Corner low = problem.frontier().get(k - 1);
            Corner high = problem.frontier().get(k);
            for (int p = 1; p < pieces; p++) {
                double share = (double) p / pieces;
                points.add(new Corner(
                        low.worth() + share * (high.worth() - low.worth()),
                        low.cost() + share * (high.cost() - low.cost())));
            }
        }
        return points;
    }

    private static void assertNoneBetter(BargainingProblem problem, List<Corner> points, String as) {
        List<Corner> open = points.stream()
                .filter(p -> p.worth() >= problem.floor() && p.cost() <= problem.reserve())
                .toList();
        Corner nash = problem.nash();
        Corner even = problem.kalaiSmorodinsky();
        if (nash == null || even == null) {
            assertThat(open).as(as).isEmpty();
            return;
        }
        double largest =
                open.stream().mapToDouble(p -> product(problem, p)).max().orElse(0);
        assertThat(product(problem, nash)).as(as).isGreaterThanOrEqualTo(largest - 1e-9);
        double member = open.stream().mapToDouble(Corner::worth).max().orElse(0) - problem.floor();
        double proposer = problem.reserve()
                - open.stream().mapToDouble(Corner::cost).min().orElse(0);
        if (member > 0.05 && proposer > 0.05) {
            double best = open.stream()
                    .mapToDouble(point -> smaller(problem, point, member, proposer))
                    .max()
                    .orElseThrow();
            assertThat(smaller(problem, even, member, proposer)).as(as).isCloseTo(best, within(5e-3));
        }
    }

    private static double product(BargainingProblem problem, Corner point) {
        return (point.worth() - problem.floor()) * (problem.reserve() - point.cost());
    }

    private static double smaller(BargainingProblem problem, Corner point, double member, double proposer) {
        return Math.min((point.worth() - problem.floor()) / member, (problem.reserve() - point.cost()) / proposer);
    }
}
