package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.scenario.Small.BODY;
import static unanimity.scenario.Small.ann;
import static unanimity.scenario.Small.read;
import static unanimity.scenario.Small.refusal;

import org.junit.jupiter.api.Test;
import unanimity.model.Citation;
import unanimity.model.DecisionRule;
import unanimity.model.Member;
import unanimity.model.Origin;
import unanimity.model.Provenance;
import unanimity.model.Scenario;

/** Options {@code --set path=value}. */
class SetTest {

    @Test
    void an_option_takes_the_place_of_what_the_file_says() {
        assertThat(member(ann("access: {value: 0.2, confidence: fact}"), "members.ANN.access=0.5")
                        .conduct()
                        .access())
                .isEqualTo(0.5);
    }

    @Test
    void an_option_may_set_what_the_file_does_not_write() {
        Scenario scenario = base(
                BODY,
                "members.ANN.waiting.until=2024-02-01",
                "rule.at_least=1",
                "calendar.extension={probability: 0.5, until: 2024-04-01}",
                "title=Another, longer title");

        assertThat(scenario.members().get(0).preferences().waiting().until()).hasToString("2024-02-01");
        assertThat(scenario.rule()).isEqualTo(new DecisionRule.AtLeast(1));
        assertThat(scenario.calendar().extension()).isNotNull();
        assertThat(scenario.title()).isEqualTo("Another, longer title");
    }

    @Test
    void a_star_stands_for_all_members_that_have_it() {
        Scenario scenario = base(BODY, "members.*.access=0.5", "members.*.demands.bridge.cost=0.7");

        assertThat(scenario.members()).allMatch(member -> member.conduct().access() == 0.5);
        assertThat(scenario.members().get(0).demands().get(0).cost()).isEqualTo(0.7);
    }

    @Test
    void defaults_reach_members_that_say_nothing_themselves() {
        Scenario scenario = base(ann("access: 0.2"), "defaults.access=0.5");

        assertThat(scenario.members().get(0).conduct().access()).isEqualTo(0.2);
        assertThat(scenario.members().get(1).conduct().access()).isEqualTo(0.5);
    }

    @Test
    void things_in_lists_are_counted_from_0() {
        String event = "events:\n  - {date: 2024-02-01, grant: {member: ANN, demand: bridge}}\n";

        assertThat(base(BODY + event, "events.0.grant.level=0.4")
                        .events()
                        .get(0)
                        .grant())
                .hasToString("Grant[demand=ANN.bridge, level=0.4, by=an outsider, lasts=1.0]");
    }

    @Test
    void the_pace_of_a_tactic_in_short_can_be_set() {
        assertThat(member(ann("tactic: boulware"), "members.ANN.tactic.beta=0.2")
                        .conduct()
                        .tactic()
                        .beta())
                .isEqualTo(0.2);
        assertThat(member(ann("tactic: {uniform: [1, 2]}"), "members.ANN.tactic.curve=exponential")
                        .conduct()
                        .tactic())
                .hasToString("Tactic[curve=EXPONENTIAL, beta=1.5, truthful=false]");
    }

    @Test
    void null_takes_a_key_away_and_later_options_come_on_top() {
        assertThat(member(ann("access: 0.2"), "members.ANN.access=null")
                        .conduct()
                        .access())
                .isEqualTo(0.9);
        assertThat(member(BODY, "members.ANN.access=0.1", "members.ANN.access=0.3")
                        .conduct()
                        .access())
                .isEqualTo(0.3);
    }

    @Test
    void a_distribution_can_be_set() {
        assertThat(read(BODY, "proposal.capital={triangular: [0, 1, 2]}")
                        .template()
                        .uncertain())
                .extracting("path")
                .containsExactly("proposal.capital");
    }

    @Test
    void an_option_is_named_as_the_place_of_its_value() {
        assertThat(read(BODY, "members.ANN.access=0.5").provenance().get("members.ANN.access"))
                .isEqualTo(new Provenance("0.5", Citation.NONE, "--set members.ANN.access=0.5:1:26", Origin.WRITTEN));
    }

    @Test
    void problems_of_options_and_of_the_file_come_together() {
        assertThat(refusal(ann("access: 2"), "members.ANN.acess=1"))
                .isEqualTo(
                        """
                        --set members.ANN.acess=1:1:19: error: 'members.ANN.acess' matches nothing (did you mean 'members.ANN.access'?) [unknown-path]
                            1 | --set members.ANN.acess=1
                              |                   ^^^^^
                        small.yaml:17:13: error: 'access' must be from 0 to 1, not 2 [out-of-range]
                           17 |     access: 2
                              |             ^
                        """);
    }

    private static Member member(String text, String... sets) {
        return base(text, sets).members().get(0);
    }

    private static Scenario base(String text, String... sets) {
        return read(text, sets).template().base();
    }
}
