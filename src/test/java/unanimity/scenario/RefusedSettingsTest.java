package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static unanimity.scenario.Small.BODY;
import static unanimity.scenario.Small.refusal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Options that match nothing, or set what cannot be. */
class RefusedSettingsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_the_place_of_the_segment(String option, String message) {
        assertThat(refusal(BODY, option)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                arguments(
                        "members.ANN.acess=1",
                        """
                        --set members.ANN.acess=1:1:19: error: 'members.ANN.acess' matches nothing (did you mean 'members.ANN.access'?) [unknown-path]
                            1 | --set members.ANN.acess=1
                              |                   ^^^^^
                        """),
                arguments(
                        "member.ANN.access=1",
                        """
                        --set member.ANN.access=1:1:7: error: 'member.ANN.access' matches nothing (did you mean 'members.ANN.access'?) [unknown-path]
                            1 | --set member.ANN.access=1
                              |       ^^^^^^
                        """),
                arguments(
                        "members.AN.access=1",
                        """
                        --set members.AN.access=1:1:15: error: 'members.AN.access' matches nothing (did you mean 'members.ANN.access'?) [unknown-path]
                            1 | --set members.AN.access=1
                              |               ^^
                        """),
                arguments(
                        "members.ANN.access=2",
                        """
                        --set members.ANN.access=2:1:26: error: 'access' must be from 0 to 1, not 2 [out-of-range]
                            1 | --set members.ANN.access=2
                              |                          ^
                        """),
                arguments(
                        "members.ANN.access=often",
                        """
                        --set members.ANN.access=often:1:26: error: 'access' must be a number, not the text 'often' [wrong-type]
                            1 | --set members.ANN.access=often
                              |                          ^^^^^
                        """),
                arguments(
                        "members.ANN.access",
                        """
                        --set members.ANN.access:1:7: error: an option reads --set path=value [unknown-path]
                            1 | --set members.ANN.access
                              |       ^
                        """),
                arguments(
                        "members.ANN.access=",
                        """
                        --set members.ANN.access=:1:25: error: there is no value after = [missing-value]
                            1 | --set members.ANN.access=
                              |                         ^
                        """),
                arguments(
                        "members.ANN.access.low=1",
                        """
                        --set members.ANN.access.low=1:1:26: error: members.ANN.access is a number, nothing stands below it [unknown-path]
                            1 | --set members.ANN.access.low=1
                              |                          ^^^
                        """),
                arguments(
                        "members.*.acess=1",
                        """
                        --set members.*.acess=1:1:17: error: 'members.*.acess' matches nothing (did you mean 'members.*.access'?) [unknown-path]
                            1 | --set members.*.acess=1
                              |                 ^^^^^
                        """),
                arguments(
                        "events.0.hazard=1",
                        """
                        --set events.0.hazard=1:1:14: error: 'events.0.hazard' matches nothing: of events there are none [unknown-path]
                            1 | --set events.0.hazard=1
                              |              ^
                        """),
                arguments(
                        "calendar.summits.0.meetings=3",
                        """
                        --set calendar.summits.0.meetings=3:1:24: error: 'calendar.summits.0.meetings' matches nothing: of summits there are none [unknown-path]
                            1 | --set calendar.summits.0.meetings=3
                              |                        ^
                        """),
                arguments(
                        "members.ANN.demands.bridg.cost=1",
                        """
                        --set members.ANN.demands.bridg.cost=1:1:27: error: 'members.ANN.demands.bridg.cost' matches nothing (did you mean 'members.ANN.demands.bridge.cost'?) [unknown-path]
                            1 | --set members.ANN.demands.bridg.cost=1
                              |                           ^^^^^
                        """),
                arguments(
                        "proposal.capital=[1",
                        """
                        --set proposal.capital=[1:1:26: error: this is not YAML: after the [ of line 1 a comma or ] is wanted before this [not-yaml]
                            1 | --set proposal.capital=[1
                              |                          ^
                        """),
                arguments(
                        "members.ANN.positions.mony=1",
                        """
                        --set members.ANN.positions.mony=1:1:29: error: 'members.ANN.positions.mony' matches nothing (did you mean 'members.ANN.positions.money'?) [unknown-path]
                            1 | --set members.ANN.positions.mony=1
                              |                             ^^^^
                        """),
                arguments(
                        "members.ANN.positions=1",
                        """
                        --set members.ANN.positions=1:1:29: error: 'positions' must be a map by issue, not 1 [wrong-type]
                            1 | --set members.ANN.positions=1
                              |                             ^
                        """),
                arguments(
                        "members.ANN.access={unifrm: [0, 1]}",
                        """
                        --set members.ANN.access={unifrm: [0, 1]}:1:27: error: unknown distribution 'unifrm' for 'access' (did you mean 'uniform'?) [unknown-distribution]
                            1 | --set members.ANN.access={unifrm: [0, 1]}
                              |                           ^^^^^^
                        """),
                arguments(
                        "members.ANN.demands.bridge.price=1",
                        """
                        --set members.ANN.demands.bridge.price=1:1:34: error: 'members.ANN.demands.bridge.price' matches nothing: no 'price' in members.ANN.demands.bridge; here can stand: label, worth, cost, divisible, steps, public, leak, guarantor, opens, extends, opt_out, shifts, irritates, benefits, source [unknown-path]
                            1 | --set members.ANN.demands.bridge.price=1
                              |                                  ^^^^^
                        """),
                arguments(
                        "members.ANN.cost=1",
                        """
                        --set members.ANN.cost=1:1:19: error: 'members.ANN.cost' matches nothing: no 'cost' in members.ANN; it belongs under members.ID.demands.ID [unknown-path]
                            1 | --set members.ANN.cost=1
                              |                   ^^^^
                        """),
                arguments(
                        "members.ANN.demands.bridge.cost=0,2",
                        """
                        --set members.ANN.demands.bridge.cost=0,2:1:39: error: 'cost' must be a number, not the text '0,2'; write 0.2 [wrong-type]
                            1 | --set members.ANN.demands.bridge.cost=0,2
                              |                                       ^^^
                        """),
                arguments(
                        "members.ANN.ratification=no",
                        """
                        --set members.ANN.ratification=no:1:32: error: 'ratification' must be true or false, not the text 'no'; write false [wrong-type]
                            1 | --set members.ANN.ratification=no
                              |                                ^^
                        """),
                arguments(
                        "*=1",
                        """
                        --set *=1:1:7: error: '*' matches nothing: no '*'; here can stand: schema, extends, title, question, summary, sources, calendar, rule, silence, scale, loss, issues, defaults, groups, blocs, proposal, rivals, members, events, history [unknown-path]
                            1 | --set *=1
                              |       ^
                        """),
                arguments(
                        "proposal.capital=null",
                        """
                        small.yaml:10:1: error: proposal needs 'capital' [missing-key]
                           10 | proposal:
                              | ^^^^^^^^
                        """),
                arguments(
                        "members.BOB.demands.bridge.cost=1",
                        """
                        --set members.BOB.demands.bridge.cost=1:1:27: error: 'members.BOB.demands.bridge.cost' matches nothing: no 'bridge' in members.BOB.demands; none is described [unknown-path]
                            1 | --set members.BOB.demands.bridge.cost=1
                              |                           ^^^^^^
                        """),
                arguments(
                        "rule.at_lest=1",
                        """
                        --set rule.at_lest=1:1:12: error: 'rule.at_lest' matches nothing (did you mean 'rule.at_least'?) [unknown-path]
                            1 | --set rule.at_lest=1
                              |            ^^^^^^^
                        """),
                arguments(
                        "calendar.extension.probability=0.5",
                        """
                        --set calendar.extension.probability=0.5:1:7: error: calendar.extension needs 'until' [missing-key]
                            1 | --set calendar.extension.probability=0.5
                              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        """),
                arguments(
                        "members.ANN.salience.money=0",
                        """
                        --set members.ANN.salience.money=0:1:7: error: the saliences of 'ANN' are all 0; at least one issue must count [zero-salience]
                            1 | --set members.ANN.salience.money=0
                              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^
                        """),
                arguments(
                        "members.ANN.demands.bridge.cost={value: 3, source: [u]}",
                        """
                        --set members.ANN.demands.bridge.cost={value: 3, source: [u]}:1:59: error: there is no source 'u'; none is described [unknown-source]
                            1 | --set members.ANN.demands.bridge.cost={value: 3, source: [u]}
                              |                                                           ^
                        """),
                arguments(
                        "defaults.demands.x.cost=3",
                        """
                        --set defaults.demands.x.cost=3:1:24: error: 'defaults.demands.x.cost' matches nothing: no 'x' in defaults.demands; none is described [unknown-path]
                            1 | --set defaults.demands.x.cost=3
                              |                        ^
                        """));
    }
}
