package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.simulation.Sheet.between;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.model.RecordedRun;
import unanimity.model.Trace;

/** Limits 4, 5, 10 and 11 of the model: when a deal is struck, and at which price. */
final class LimitsOfPriceTest {

    private static final double NOISE = 1e-6; // the taste noise is 1e-9

    /** One member whose only wish is worth and costs a point; its floor does not move. */
    private static Sheet one(int rounds, double floor, double beta) {
        return Sheet.of(
                rounds,
                "A: {affinity: {proposal: %s}, tactic: {beta: %s}, demands: {d: {worth: 1, cost: 1}}}"
                        .formatted(-floor, beta));
    }

    private static Sheet proposer(Sheet sheet, double capital, double opening, int exchanges) {
        return sheet.with(
                "proposal.capital=" + capital,
                "proposal.opening=" + opening,
                "proposal.tactic=linear",
                "proposal.exchanges=" + exchanges);
    }

    /** Time at which a member settled, as a share of the time to the deadline; infinite if it did not. */
    private static double settled(RecordedRun run, int rounds, int exchanges) {
        for (Trace.Round round : run.trace().rounds()) {
            for (Trace.Meeting meeting : round.meetings()) {
                if (meeting.deal() != null) {
                    int last = meeting.exchanges()
                            .get(meeting.exchanges().size() - 1)
                            .exchange();
                    return (round.round() + (double) last / exchanges) / rounds;
                }
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Crossings τ* = (v̄ − C k0)/((v̄ − lo) + C(1 − k0)) with v̄ = 1, by hand; lo above 0, else it gives in at the deadline. */
    @ParameterizedTest
    @CsvSource({
        "0.05, 1, 0, 0.5128205128205128",
        "0.05, 0.5, 0, 0.6896551724137931",
        "0.5, 1, 0, 0.6666666666666666",
        "0.25, 0.75, 0.2, 0.6296296296296297",
        "0.4, 0.5, 0.15, 0.9024390243902439",
        "0.1, 0.8, 0.3, 0.5205479452054794"
    })
    void one_member_settles_where_the_lines_cross(double floor, double capital, double opening, double crossing) {
        for (int rounds : new int[] {1, 5, 16}) {
            for (int exchanges : new int[] {1, 8, 50}) {
                Sheet sheet = proposer(one(rounds, floor, 1), capital, opening, exchanges);
                assertThat(settled(Negotiation.record(sheet.plan(), 1), rounds, exchanges))
                        .as("%s", sheet)
                        .isBetween(crossing - NOISE, crossing + 1.0 / (exchanges * rounds) + NOISE);
            }
        }
    }

    @Test
    void one_member_settles_where_the_lines_cross_whatever_the_numbers() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double capital = between(random, 0.1, 1);
            double opening = between(random, 0, 0.9);
            double floor = between(random, 0, 0.98 * capital);
            int rounds = 1 + random.nextInt(20);
            int exchanges = 1 + random.nextInt(30);
            double crossing = (1 - capital * opening) / ((1 - floor) + capital * (1 - opening));
            Sheet sheet = proposer(one(rounds, floor, 1), capital, opening, exchanges);
            assertThat(settled(Negotiation.record(sheet.plan(), seed), rounds, exchanges))
                    .as("seed %d, %s", seed, sheet)
                    .isBetween(crossing - NOISE, crossing + 1.0 / (exchanges * rounds) + NOISE);
        }
    }

    private static final double[] PACES = {4, 2, 1, 0.6, 0.3, 0.15, 0.08};

    /**
     * With the zone of agreement left to the member (split 1) the order is exact. With any other split a deal can lie below
     * the crossing by as much as the ask falls within one exchange.
     */
    @Test
    void the_slower_a_member_concedes_the_more_it_gets() {
        for (int seed = 0; seed < 150; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double capital = between(random, 0.2, 1);
            double floor = between(random, 0.01, 0.9 * capital);
            double opening = between(random, 0, 0.3);
            int exchanges = 1 + random.nextInt(20);
            String[] sets = {"proposal.split=1", "proposal.tactic=" + between(random, 0.2, 2)};
            double first = proposer(one(20, floor, 4), capital, opening, exchanges)
                    .with(sets)
                    .run(seed)
                    .members()
                    .get(0)
                    .pay();
            double before = first;
            for (double beta : PACES) {
                Sheet sheet = proposer(one(20, floor, beta), capital, opening, exchanges)
                        .with(sets);
                double pay = sheet.run(seed).members().get(0).pay();
                assertThat(pay).as("seed %d, beta %s, %s", seed, beta, sheet).isGreaterThanOrEqualTo(before);
                before = pay;
            }
            assertThat(before).as("seed %d", seed).isGreaterThan(first);
        }
    }

    /** With capital for all the demands; where the purse can run empty, the slowest come too late. */
    @Test
    void the_slower_of_several_members_gets_more_while_there_is_enough_for_all() {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> others = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                others.add("M%d: {affinity: {proposal: %s}, tactic: %s, demands: {d: {worth: 1, cost: 1}}}"
                        .formatted(i, between(random, -0.5, -0.05), between(random, 0.3, 3)));
            }
            double affinity = between(random, -0.5, -0.05);
            double before = 0;
            for (double beta : PACES) {
                List<String> members = new ArrayList<>(others);
                members.add("X: {affinity: {proposal: %s}, tactic: %s, demands: {d: {worth: 1, cost: 1}}}"
                        .formatted(affinity, beta));
                Sheet sheet = Sheet.of(20, members)
                        .with(
                                "proposal.capital=4",
                                "proposal.stake=2",
                                "proposal.meetings_per_round=4",
                                "proposal.contracts=" + (seed % 2 == 0 ? "sunk" : "contingent"));
                double pay = sheet.run(seed).members().get(3).pay();
                assertThat(pay).as("seed %d, beta %s, %s", seed, beta, sheet).isGreaterThan(before);
                before = pay;
            }
        }
    }
}
