package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static unanimity.simulation.Sheet.between;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Trace;

/** Limits 10 and 11 of the model: what rule and contracts do to prices. */
final class LimitsOfContractsTest {

    private static final String[] RULES = {"unanimity", "{at_least: 4}", "majority"};
    private static final int RUNS = 200;

    /** Five members that all need something; the stake is a multiple of what their floors cost. */
    private static Sheet needy(SplittableRandom random, double stake, int meetings) {
        List<String> members = new ArrayList<>();
        double floors = 0;
        for (int i = 0; i < 5; i++) {
            double floor = between(random, 0.05, 0.4);
            double cost = between(random, 0.3, 1);
            floors += floor * cost;
            members.add(
                    "M%d: {affinity: {proposal: {normal: [%s, 0.02]}}, tactic: %s, demands: {d: {worth: 1, cost: %s}}}"
                            .formatted(i, -floor, between(random, 0.3, 2), cost));
        }
        return Sheet.of(15, members)
                .with(
                        "proposal.capital=" + stake * floors,
                        "proposal.stake=" + stake * floors,
                        "proposal.meetings_per_round=" + meetings,
                        "defaults.access=0.9");
    }

    /** Mean cost of the first deal of a run. */
    private static double firstPrice(Plan plan, int runs) {
        double sum = 0;
        for (int seed = 0; seed < runs; seed++) {
            sum += Negotiation.record(plan, seed).trace().rounds().stream()
                    .flatMap(round -> round.meetings().stream())
                    .map(Trace.Meeting::deal)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElseThrow()
                    .cost();
        }
        return sum / runs;
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "2, 2", "2, 5", "3, 2"})
    void easier_rules_do_not_raise_the_mean_price_of_the_first_settlement(double stake, int meetings) {
        double[] price = new double[RULES.length];
        for (int seed = 0; seed < 40; seed++) {
            Sheet body = needy(new SplittableRandom(seed), stake, meetings);
            for (int rule = 0; rule < RULES.length; rule++) {
                price[rule] += firstPrice(body.with("rule=" + RULES[rule]).plan(), 10) / 40;
            }
        }
        assertThat(price[1]).as("n - 1").isLessThanOrEqualTo(price[0]);
        assertThat(price[2]).as("majority").isLessThanOrEqualTo(price[1]);
    }

    /** At twice the floor costs a body's own mean can rise from unanimity to n − 1, by a hundredth: the first to settle is another. */
    @Test
    void with_three_times_the_floor_costs_they_raise_it_in_no_body() {
        for (int seed = 0; seed < 40; seed++) {
            Sheet body = needy(new SplittableRandom(seed), 3, 2);
            double before = Double.POSITIVE_INFINITY;
            for (String rule : RULES) {
                double price = firstPrice(body.with("rule=" + rule).plan(), 15);
                assertThat(price).as("seed %d, %s, %s", seed, rule, body).isLessThanOrEqualTo(before);
                before = price;
            }
        }
    }

    /** Mean pay of equal members in the order in which they settle. */
    private static double[] payByOrder(int members, double stake, String contracts) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            lines.add("M%d: {affinity: {proposal: {normal: [-0.3, 0.02]}}, demands: {d: {worth: 1, cost: 1}}}"
                    .formatted(i));
        }
        Plan plan = Sheet.of(20, lines)
                .with(
                        "proposal.capital=" + members,
                        "proposal.stake=" + stake,
                        "proposal.meetings_per_round=1",
                        "proposal.contracts=" + contracts,
                        "defaults.access=0.9")
                .plan();
        double[] pay = new double[members];
        int adopted = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            RunResult run = new Negotiation(plan, seed).run();
            if (run.outcome() == Outcome.ADOPTED) {
                List<MemberResult> order = new ArrayList<>(run.members());
                order.sort(Comparator.comparingInt(MemberResult::consentRound));
                for (int place = 0; place < members; place++) {
                    pay[place] += order.get(place).pay();
                }
                adopted++;
            }
        }
        assertThat(adopted).isGreaterThan(RUNS / 2);
        for (int place = 0; place < members; place++) {
            pay[place] /= adopted;
        }
        return pay;
    }

    /** Slope of pay on the order of settling, by least squares. */
    private static double slope(double[] pay) {
        double above = 0;
        double below = 0;
        for (int place = 0; place < pay.length; place++) {
            double x = place - (pay.length - 1) / 2.0;
            above += x * pay[place];
            below += x * x;
        }
        return above / below;
    }

    @ParameterizedTest
    @CsvSource({"3, 1.5", "3, 2", "4, 2", "4, 2.5", "4, 3", "6, 4", "6, 5"})
    void pay_rises_more_steeply_with_the_order_of_settling_under_sunk_contracts(int members, double stake) {
        double[] sunk = payByOrder(members, stake, "sunk");
        double[] contingent = payByOrder(members, stake, "contingent");
        assertThat(sunk).isSorted();
        assertThat(contingent).isSorted();
        assertThat(slope(sunk)).isGreaterThan(slope(contingent));
    }

    /** The figures of the model's prototype were .37 .43 .56 .98 and .37 .38 .41 .49. */
    @Test
    void the_last_of_four_equal_members_gets_all_under_sunk_contracts_and_half_under_contingent_ones() {
        assertThat(payByOrder(4, 2, "sunk")).containsExactly(new double[] {0.41, 0.48, 0.63, 1.00}, within(0.01));
        assertThat(payByOrder(4, 2, "contingent")).containsExactly(new double[] {0.41, 0.42, 0.44, 0.50}, within(0.01));
    }
}
