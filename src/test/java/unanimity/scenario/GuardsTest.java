package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values with which the model says little are told, and no others. */
class GuardsTest {

    private static final String SOUND = "proposal.capital=0.1";

    /** Two demands, one only for an event to grant; each member says what its access is. */
    private static final String IDLE = Small.second("toll: {worth: 0.1, cost: 0.1, opens: {by: event}}")
            .replace("    positions: {money: ", "    access: 0.9\n    positions: {money: ");

    @ParameterizedTest
    @ValueSource(strings = {"scenarios/rutte-2024.yaml", "scenarios/tutorial-three-members.yaml"})
    void shipped_scenarios_are_sound(Path file) {
        assertThat(ScenarioReader.read(file).cautions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "proposal.capital=0.03, capital-out-of-proportion, 'proposal.capital is 0.03, below 0.4 of what all demands cost together, 0.1'",
        "proposal.capital=0.2, capital-out-of-proportion, 'proposal.capital is 0.2, above 1.5 of what all demands cost together, 0.1'",
        "proposal.stake=0.16, stake-out-of-proportion, 'proposal.stake is 0.16, above 1.5 of the capital, 0.1'",
        "proposal.opening=0.4, generous-opening, 'proposal.opening is 0.4, above 0.3'",
        "'proposal={credibility: 0.6, audience: 0, name: x, positions: {money: 60, power: 50}, capital: 0.1}', low-credibility, 'proposal.credibility is 0.6, below 0.7 and audience is 0'",
        "members.ANN.failure_cost=2, costly-failure, 'members.ANN.failure_cost is 2, 2 or more'",
        "defaults.peer_pressure.weight=1, strong-peer-pressure, 'members.ANN.peer_pressure.weight is 1, 1 or more'",
        "members.ANN.drift=0.04, strong-drift, 'members.ANN.drift is 0.04, over 9 rounds a walk of 0.12, above the recant_margin of 0.1'",
        "members.BOB.taste_noise=0.2, noisy-taste, 'members.BOB.taste_noise is 0.2, above 0.1'",
        "members.BOB.envy=0.6, strong-envy, 'members.BOB.envy is 0.6, above 0.5'",
        "members.BOB.access=0.2, rare-access, 'members.BOB.access is 0.2, over 9 rounds 1.8 meetings, below 2, and no summit'",
        "members.ANN.bluff=0, no-bluff, 'members.ANN.bluff is 0, the least that can be'",
    })
    void a_value_beyond_its_guard_is_told_with_its_place(String set, String id, String message) {
        Reading reading = Small.read(Small.BODY, SOUND, set);

        assertThat(reading.cautions()).hasSize(1);
        assertThat(reading.cautions().get(0).render())
                .contains(": warning: " + message + ": ")
                .contains(" [" + id + "]\n")
                .contains("^");
    }

    @ParameterizedTest
    @CsvSource({
        "members.ANN.votes=3, votes count under the rule 'weighted' only",
        "members.*.population=3, populations count under the rule 'qualified' only",
        "members.ANN.demands.bridge.leak=1, a public pledge cannot leak",
        "proposal.leak_cost=0.5, 'every demand is public, so nothing can leak'",
        "members.ANN.demands.toll.cost=3, 'only an event grants this demand, and what it grants costs the proposer nothing'",
        "defaults.access=0.5, every member has a value of its own there",
    })
    void what_is_set_and_has_no_effect_is_told(String set, String why) {
        Reading reading = Small.read(IDLE, SOUND, set);

        assertThat(reading.cautions()).hasSize(1);
        assertThat(reading.cautions().get(0).render())
                .startsWith("--set " + set)
                .contains(" has no effect: " + why + " [setting-without-effect]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"members.BOB.access=0.5", "defaults.urgency=0.4", "members.ANN.demands.bridge.cost=0.11"})
    void what_has_an_effect_is_not(String set) {
        assertThat(Small.read(IDLE, SOUND, set).cautions()).isEmpty();
    }

    @Test
    void what_an_event_sets_to_no_effect_is_told_at_its_place() {
        String text = IDLE + "events:\n  - {date: 2024-02-01, shock: {set: {'members.*.demands.*.leak': 1}}}\n";

        assertThat(Small.read(text, SOUND).cautions())
                .extracting(Problem::render)
                .singleElement()
                .asString()
                .contains(":warning: to set members.ANN.demands.bridge.leak has no effect: ".substring(1))
                .contains("^");
    }

    @Test
    void one_cost_out_of_all_proportion_is_named_in_place_of_the_capital() {
        String text = Small.second("road: {worth: 0.2, cost: 0.1}");

        assertThat(Small.read(text, "proposal.capital=0.1", "members.ANN.demands.road.cost=20")
                        .cautions())
                .extracting(Problem::message)
                .containsExactly("members.ANN.demands.road.cost is 20, where proposal.capital is 0.1 and the costs in"
                        + " proportion to it sum to 0.1; costs are in points, not per cent");
    }

    @Test
    void a_value_in_defaults_is_told_once() {
        assertThat(Small.read(Small.BODY, SOUND, "defaults.envy=0.6").cautions())
                .extracting(Problem::message)
                .containsExactly(
                        "members.ANN.envy is 0.6, above 0.5: an envy above 0.5 makes each settlement raise all others");
    }

    @Test
    void a_summit_makes_up_for_rare_access() {
        String text = Small.calendar("summits: [{date: 2024-02-01, present: [BOB], meetings: 1}]");

        assertThat(Small.read(text, SOUND, "members.BOB.access=0.1").cautions()).isEmpty();
    }

    @Test
    void under_a_qualified_majority_members_without_population_are_told() {
        assertThat(Small.read(Small.BODY, SOUND, "rule={qualified: {}}", "members.ANN.population=3")
                        .cautions())
                .extracting(Problem::message)
                .containsExactly("members.BOB has no population, and the rule asks for shares of it");
    }

    @Test
    void three_members_that_are_all_alike_are_told() {
        String text = Small.BODY + "  CAT:\n    positions: {money: 80, power: 40}\n";
        assertThat(Small.read(text, SOUND).cautions()).isEmpty();

        assertThat(Small.read(text + "  DAN:\n    positions: {money: 80, power: 40}\n", SOUND)
                        .cautions())
                .extracting(Problem::message)
                .containsExactly(
                        "BOB, CAT, DAN: 3 members are alike in every number; they move together but for their private taste");
    }
}
