package unanimity.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import unanimity.bargaining.AlternatingOffers.Circumstances;
import unanimity.bargaining.AlternatingOffers.Sides;
import unanimity.model.Polynomial;

final class AlternatingOffersTest {

    private static final double NONE = -1;

    /** What was said in an exchange. */
    private record Said(double ask, double bid, boolean settled) {}

    private final AlternatingOffers offers = new AlternatingOffers();
    private final List<Said> said = new ArrayList<>();
    private final Bundle deal = new Bundle();

    private boolean meet(Frontier table, Sides sides, Circumstances circumstances) {
        said.clear();
        OfferLog log = (exchange, ask, willingness, settled) -> {
            assertThat(exchange).isEqualTo(said.size());
            said.add(new Said(ask.cost(), willingness, settled));
        };
        return offers.meet(table, sides, circumstances, log, deal);
    }

    private static Frontier one() {
        Frontier table = new Frontier();
        table.lay(1, 1);
        return table;
    }

    /** With linear tactics S = 1 − (1 − lo)τ meets W = C(k0 + (1 − k0)τ) at τ* = (1 − C k0)/((1 − lo) + C(1 − k0)). */
    @Test
    void they_settle_at_the_first_exchange_after_the_lines_cross() {
        for (int seed = 0; seed < 2000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double capital = 0.3 + 0.7 * random.nextDouble();
            double floor = 0.95 * capital * random.nextDouble();
            double opening = 0.5 * random.nextDouble();
            double crossing = (1 - capital * opening) / ((1 - floor) + capital * (1 - opening));
            int exchanges = 1 + random.nextInt(40);
            Sides sides = new Sides(
                    new Aspiration(floor, 1, 1),
                    new Polynomial(1),
                    new Willingness(capital, floor, capital - floor, opening),
                    new Polynomial(1));
            int deadline = 1 + random.nextInt(12);
            int settled = -1;
            double stated = NONE;
            for (int round = 0; round <= deadline && settled < 0; round++) {
                Circumstances now = new Circumstances(new Clock(round, exchanges, deadline), stated, 0.5);
                if (meet(one(), sides, now)) {
                    settled = round * exchanges + said.size() - 1;
                }
                stated = offers.lastAskCost();
            }
            assertThat((double) settled)
                    .as("seed %d, capital %s, floor %s, opening %s", seed, capital, floor, opening)
                    .isBetween(crossing * exchanges * deadline - 1e-9, crossing * exchanges * deadline + 1 + 1e-9);
        }
    }

    @Test
    void a_deal_lies_between_ask_and_limit_and_never_beyond_the_last_ask() {
        int deals = 0;
        for (int seed = 0; seed < 3000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Enumeration terms = Enumeration.random(random, seed % 2 == 0, true);
            Frontier table = terms.laid();
            double stated = random.nextBoolean() ? random.nextDouble() * terms.price() : NONE;
            Sides sides = sides(random, terms);
            Circumstances circumstances = new Circumstances(
                    new Clock(random.nextInt(10), 1 + random.nextInt(6), 10), stated, random.nextDouble());
            boolean settled = meet(table, sides, circumstances);
            Said last = said.get(said.size() - 1);
            assertThat(last.settled()).as("seed %d", seed).isEqualTo(settled);
            assertThat(said.stream().filter(Said::settled).count()).isEqualTo(settled ? 1 : 0);
            if (!settled) {
                assertThat(said)
                        .as("seed %d", seed)
                        .hasSize(circumstances.clock().exchanges());
                assertThat(said).as("seed %d", seed).allMatch(s -> s.ask() > s.bid());
                assertThat(offers.lastAskCost()).isEqualTo(last.ask());
                continue;
            }
            deals++;
            double before = said.size() > 1 ? said.get(said.size() - 2).ask() : stated;
            double most = before < 0 ? last.bid() : Math.max(last.ask(), Math.min(last.bid(), before));
            assertThat(last.ask()).as("seed %d", seed).isLessThanOrEqualTo(last.bid() + 1e-12);
            assertThat(deal.cost()).as("seed %d, %s", seed, said).isLessThanOrEqualTo(most + 1e-12);
            Bundle ask = new Bundle();
            table.best(last.ask(), ask);
            assertThat(deal.worth()).as("seed %d, %s", seed, said).isGreaterThanOrEqualTo(ask.worth() - 1e-12);
        }
        assertThat(deals).isBetween(1000, 2900); // both ends of a meeting were seen often
    }

    private static Sides sides(SplittableRandom random, Enumeration terms) {
        double floor = random.nextDouble() * terms.top();
        Bundle cheapest = new Bundle();
        terms.laid().cheapest(floor, cheapest);
        return new Sides(
                new Aspiration(floor, terms.top(), random.nextDouble()),
                new Polynomial(0.1 + 3 * random.nextDouble()),
                new Willingness(
                        random.nextDouble() * 1.5 * terms.price(),
                        cheapest.cost(),
                        random.nextDouble() * terms.price(),
                        random.nextDouble()),
                new Polynomial(0.1 + 3 * random.nextDouble()));
    }

    @Test
    void a_deal_is_struck_by_the_split_between_ask_and_limit() {
        Sides sides = new Sides(
                new Aspiration(0.2, 0.2, 1), new Polynomial(1), new Willingness(0.6, 0.6, 0, 1), new Polynomial(1));
        double[] splits = {0, 0.25, 0.5, 1};
        double[] prices = {0.2, 0.3, 0.4, 0.6};
        for (int i = 0; i < splits.length; i++) {
            assertThat(meet(one(), sides, new Circumstances(new Clock(0, 1, 10), NONE, splits[i])))
                    .isTrue();
            assertThat(deal.cost()).isCloseTo(prices[i], within(1e-15));
            assertThat(deal.worth()).isCloseTo(prices[i], within(1e-15));
        }
        assertThat(meet(one(), sides, new Circumstances(new Clock(0, 1, 10), 0.35, 1)))
                .isTrue();
        assertThat(deal.cost()).isCloseTo(0.35, within(1e-15));
        assertThat(meet(one(), sides, new Circumstances(new Clock(0, 1, 10), 0.1, 1)))
                .isTrue();
        assertThat(deal.cost()).as("an ask that has risen is met").isCloseTo(0.2, within(1e-15));
    }

    @Test
    void an_ask_that_costs_no_more_than_the_limit_but_for_rounding_is_met() {
        Sides sides = new Sides(
                new Aspiration(0.3, 0.3, 1),
                new Polynomial(1),
                new Willingness(0.3 - 1e-13, 1, 0, 1),
                new Polynomial(1));
        assertThat(meet(one(), sides, new Circumstances(new Clock(0, 1, 10), NONE, 0.5)))
                .isTrue();
        sides = new Sides(
                new Aspiration(0.3, 0.3, 1),
                new Polynomial(1),
                new Willingness(0.3 - 1e-11, 1, 0, 1),
                new Polynomial(1));
        assertThat(meet(one(), sides, new Circumstances(new Clock(0, 1, 10), NONE, 0.5)))
                .isFalse();
    }

    @Test
    void time_passes_within_a_meeting_and_stands_still_after_the_deadline() {
        Clock clock = new Clock(3, 4, 8);
        assertThat(clock.elapsed(0)).isEqualTo(0.375);
        assertThat(clock.elapsed(2)).isEqualTo(0.4375);
        assertThat(new Clock(9, 4, 8).elapsed(0)).isEqualTo(1);
    }
}
