package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.simulation.Sheet.between;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unanimity.bargaining.Bundle;
import unanimity.bargaining.Frontier;
import unanimity.model.Outcome;
import unanimity.model.RunResult;

/**
 * Limit 3 of the model: feasible deals do not fail. Everyone is reachable in every round, nothing raises a floor on the way
 * (no peer pressure, drift, irritation, rival, sour meeting or moved deadline), the proposer sees all floors, and capital and
 * stake are the sum of the floor costs at the deadline, or a little more.
 */
final class FeasibleDealsTest {

    private static final int DRAWS = 1000;
    private static final double SLACK = 1e-6; // the taste noise is 1e-9

    /** A rule easier than unanimity. */
    private enum Easier {
        MAJORITY,
        ANYBODY,
        ALL_BUT_ONE,
        ALL,
        WEIGHTED,
        QUALIFIED;

        Sheet of(Sheet sheet, SplittableRandom random) {
            int members = sheet.members().size();
            return switch (this) {
                case MAJORITY -> sheet.with("rule=majority");
                case ANYBODY -> sheet.with("rule.at_least=1");
                case ALL_BUT_ONE -> sheet.with("rule.at_least=" + Math.max(1, members - 1));
                case ALL -> sheet.with("rule.at_least=" + members);
                case WEIGHTED -> weigh(sheet, "votes", random).with("rule.weighted=" + between(random, 0.3, 1));
                case QUALIFIED ->
                    weigh(sheet, "population", random)
                            .with("rule.qualified.members=" + between(random, 0.3, 1), "rule.qualified.blocking=1");
            };
        }

        private static Sheet weigh(Sheet sheet, String weight, SplittableRandom random) {
            String[] values = new String[sheet.members().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = "members.M%d.%s=%d".formatted(i, weight, 1 + random.nextInt(10));
            }
            return sheet.with(values);
        }
    }

    /** A member as drawn: its line in the file, and what its floor at the deadline costs. */
    private record Drawn(String line, double floorCost) {}

    private static Drawn member(SplittableRandom random, int i, double credibility) {
        Frontier table = new Frontier();
        StringBuilder demands = new StringBuilder();
        int count = 1 + random.nextInt(3);
        for (int d = 0; d < count; d++) {
            double worth = between(random, 0.05, 0.5);
            double cost = random.nextInt(6) == 0 ? 0 : between(random, 0.02, 0.5);
            int steps = random.nextInt(3);
            if (steps == 0) {
                table.lay(credibility * worth, cost);
            } else {
                table.layStepped(credibility * worth, cost, steps == 1 ? new double[] {1} : new double[] {0.5, 1});
            }
            demands.append("d%d: {worth: %s, cost: %s%s, public: %s}, "
                    .formatted(d, worth, cost, steps == 0 ? "" : ", steps: " + steps, random.nextBoolean()));
        }
        double floor = random.nextInt(5) == 0 ? 0 : (table.top() - SLACK) * random.nextDouble();
        double failureCost = between(random, 0, 0.4);
        Bundle bundle = new Bundle();
        table.cheapest(floor + 1e-8, bundle);
        String line =
                "M%d: {affinity: {proposal: %s}, failure_cost: %s, urgency: %s, tactic: {beta: %s, curve: %s}, bluff: %s, recant_margin: %s, demands: {%s}}"
                        .formatted(
                                i,
                                -floor - failureCost,
                                failureCost,
                                random.nextDouble(),
                                between(random, 0.1, 4),
                                random.nextBoolean() ? "polynomial" : "exponential",
                                random.nextBoolean() ? 4 : 1.0e12,
                                random.nextBoolean() ? 0 : 0.1,
                                demands);
        return new Drawn(line, bundle.cost());
    }

    private static Sheet body(SplittableRandom random) {
        double credibility = random.nextBoolean() ? 1 : between(random, 0.5, 1);
        List<String> lines = new ArrayList<>();
        double sum = 0;
        int n = 1 + random.nextInt(6);
        for (int i = 0; i < n; i++) {
            Drawn drawn = member(random, i, credibility);
            lines.add(drawn.line());
            sum += drawn.floorCost();
        }
        String[] itineraries = {"closest-deal", "hardest-first", "most-influential", "bandwagon", "random"};
        double more = random.nextBoolean() ? 1 : between(random, 1, 2);
        return Sheet.of(1 + random.nextInt(12), lines)
                .with(
                        "proposal.capital=" + (more * sum + SLACK),
                        "proposal.stake=" + (sum + SLACK) * (random.nextBoolean() ? 1 : between(random, 1, 2)),
                        "proposal.credibility=" + credibility,
                        "proposal.audience=0",
                        "proposal.meetings_per_round=" + n,
                        "proposal.exchanges=" + (1 + random.nextInt(10)),
                        "proposal.opening=" + between(random, 0, 0.5),
                        "proposal.split=" + random.nextDouble(),
                        "proposal.tactic=" + between(random, 0.1, 3),
                        "proposal.contracts=" + (random.nextBoolean() ? "sunk" : "contingent"),
                        "proposal.rapport.rate=" + (random.nextBoolean() ? 0 : 0.25),
                        "proposal.itinerary=" + itineraries[random.nextInt(itineraries.length)],
                        "defaults.deliberation=" + random.nextInt(3));
    }

    @Test
    void feasible_deals_do_not_fail() {
        int paid = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
            Sheet sheet = body(new SplittableRandom(seed));
            RunResult run = new Negotiation(sheet.plan(), seed, Coverage::new).run();
            assertThat(run.outcome()).as("seed %d, %s", seed, sheet).isEqualTo(Outcome.ADOPTED);
            assertThat(run.round()).as("seed %d, %s", seed, sheet).isLessThanOrEqualTo(sheet.rounds());
            paid += run.spent() > 0 ? 1 : 0;
        }
        assertThat(paid).isGreaterThan(DRAWS / 2);
    }

    @ParameterizedTest
    @EnumSource(Easier.class)
    void nor_do_they_under_an_easier_rule(Easier rule) {
        for (int seed = 0; seed < DRAWS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Sheet sheet = rule.of(body(random), random);
            assertThat(sheet.run(seed).outcome()).as("seed %d, %s", seed, sheet).isEqualTo(Outcome.ADOPTED);
        }
    }

    /** Sees to it that after every deal what is left covers the floors of the others that still ask. */
    private record Coverage(Insight insight) implements Witness {

        @Override
        public void dealt(int member, Table table, Bundle deal, int t) {
            if (deal.cost() == 0) {
                return; // before the floors have come down there may be less than they cost, and nothing is spent
            }
            Situation now = insight.now();
            double floors = 0;
            for (int j = 0; j < now.plan().members; j++) {
                if (j != member
                        && now.roster().withholding(j)
                        && insight.board().hasTerms(j)) {
                    floors += insight.board().floorCost(j);
                }
            }
            assertThat(now.purse().left() - deal.cost())
                    .as(
                            "round %d, deal with %s",
                            t, now.plan().memberList.get(member).id())
                    .isGreaterThanOrEqualTo(floors - 1e-9);
        }
    }
}
