package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.chance.Chance;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.scenario.ScenarioReader;

/**
 * Simpler models that the negotiation contains: with everything else switched off it has their closed forms. The third of
 * them, one member that settles where the lines cross, is in {@link LimitsOfPriceTest}.
 */
final class NestingTest {

    private static final int RUNS = 4_000;

    /**
     * Each of N members accepts with probability a in each round; the round in which the last one does has the mean
     * Σ_t [1 − (1 − (1 − a)^t)^N]. A demand that is not needed is given up with probability 1 − exp(−1/bluff) under full
     * pressure, so bluff = −1/ln(1 − a); a tiny exponent makes the pressure full from round 1 on.
     */
    @ParameterizedTest
    @CsvSource({"1, 4.481420117724551, 5", "32, 4.481420117724551, 18.687822017", "32, 19.495725746223673, 79.623309273"
    })
    void constant_acceptance_has_the_waiting_time_of_the_slowest_of_n(int members, double bluff, double mean) {
        Plan plan = plan(
                members,
                """
                  pressure: {exponent: 1.0e-9}
                """,
                "",
                "affinity: {proposal: 0.1}, bluff: " + bluff,
                ", demands: {post: {worth: 0.1, cost: 1}}");
        double sum = 0;
        double squares = 0;
        for (int r = 0; r < RUNS; r++) {
            RunResult result = run(plan, r);
            assertThat(result.outcome()).isEqualTo(Outcome.ADOPTED);
            sum += result.round();
            squares += (double) result.round() * result.round();
        }
        double average = sum / RUNS;
        double error = Math.sqrt((squares / RUNS - average * average) / RUNS);
        assertThat(average).isCloseTo(mean, within(4 * error));
    }

    /** Each of 32 endorsers objects with probability 0.02: none does with probability 0.98^32 = 0.523883140. */
    @Test
    void a_silence_procedure_passes_when_nobody_objects() {
        Plan plan = plan(
                32,
                "",
                """
                silence: {rounds: 2, objection: 0.02}
                events:
                  - {date: 2024-01-08, shock: {set: {members.*.affinity.proposal: -0.05}}}
                """,
                "affinity: {proposal: 0.1}",
                "");
        int adopted = 0;
        for (int r = 0; r < RUNS; r++) {
            adopted += run(plan, r).outcome() == Outcome.ADOPTED ? 1 : 0;
        }
        double probability = 0.523883140;
        double error = Math.sqrt(probability * (1 - probability) / RUNS);
        assertThat((double) adopted / RUNS).isCloseTo(probability, within(4 * error));
    }

    /**
     * Members without demands whom failing costs nothing are veto players (G. Tsebelis, Veto Players, 2002): a proposal passes
     * exactly when it lies in the winset of the status quo, for ideals 0.2, 0.5, 0.6 and the status quo 0.9 in [0.3, 0.9].
     */
    @Test
    void veto_players_pass_what_lies_in_the_winset_of_the_status_quo() {
        for (int percent = 0; percent <= 100; percent++) {
            if (percent != 30 && percent != 90) { // on the border the taste decides
                RunResult result = Sheet.of(
                                3,
                                "A: {positions: {tax: 0.2}}",
                                "B: {positions: {tax: 0.5}}",
                                "C: {positions: {tax: 0.6}}")
                        .withMore("issues: {tax: {status_quo: 0.9}}")
                        .with("proposal.positions.tax=" + percent / 100.0)
                        .run(1);
                assertThat(result.outcome())
                        .as("proposal at %d %%", percent)
                        .isEqualTo(percent > 30 && percent < 90 ? Outcome.ADOPTED : Outcome.DEADLINE);
            }
        }
    }

    private static RunResult run(Plan plan, int replicate) {
        return new Negotiation(plan, new Chance(20240101).replicate(replicate).seed()).run();
    }

    /** Members without issues, costs, company or luck, met by nobody. */
    private static Plan plan(int members, String calendar, String top, String defaults, String each) {
        String list = IntStream.range(0, members)
                .mapToObj(i -> "  M" + i + ": {name: Member " + i + each + "}\n")
                .collect(Collectors.joining());
        String text =
                """
                schema: unanimity/scenario/1
                title: A simpler model
                calendar:
                  start: 2024-01-01
                  deadline: 2084-01-01
                """
                        + calendar
                        + top
                        + "defaults: {failure_cost: 0, peer_pressure: {weight: 0}, taste_noise: 1.0e-9, drift: 0, deliberation: 0, "
                        + defaults
                        + "}\nproposal: {name: the proposal, capital: 1, meetings_per_round: 0}\nmembers:\n"
                        + list;
        return Plan.of(ScenarioReader.read(text, "simpler.yaml", List.of()).template());
    }
}
