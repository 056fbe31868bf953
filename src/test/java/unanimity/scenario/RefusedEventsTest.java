package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static unanimity.scenario.Small.refusal;
import static unanimity.scenario.Small.top;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Events that cannot happen. */
class RefusedEventsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_its_place(String what, String text, String message) {
        assertThat(refusal(text)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                refused(
                        "an event with date and hazard",
                        top("events:\n  - {date: 2024-02-01, hazard: 0.1, shock: {set: {proposal.capital: 2}}}"),
                        """
                        small.yaml:22:24: error: 'hazard' and 'date' exclude each other [contradiction]
                           22 |   - {date: 2024-02-01, hazard: 0.1, shock: {set: {proposal.capital: 2}}}
                              |                        ^^^^^^
                        """),
                refused(
                        "an event with neither date nor hazard",
                        top("events:\n  - {shock: {set: {proposal.capital: 2}}}"),
                        """
                        small.yaml:22:5: error: events.0 needs 'date' or 'hazard' [missing-key]
                           22 |   - {shock: {set: {proposal.capital: 2}}}
                              |     ^
                        """),
                refused(
                        "an event that does nothing",
                        top("events:\n  - {date: 2024-02-01}"),
                        """
                        small.yaml:22:5: error: events.0 does nothing: it needs 'grant' or 'shock' [event-without-effect]
                           22 |   - {date: 2024-02-01}
                              |     ^
                        """),
                refused(
                        "a grant of an unknown demand",
                        top("events:\n  - {date: 2024-02-01, grant: {member: ANN, demand: brdge}}"),
                        """
                        small.yaml:22:53: error: 'ANN' has no demand 'brdge' (did you mean 'bridge'?) [unknown-demand]
                           22 |   - {date: 2024-02-01, grant: {member: ANN, demand: brdge}}
                              |                                                     ^^^^^
                        """),
                refused(
                        "a grant to an unknown member",
                        top("events:\n  - {date: 2024-02-01, grant: {member: ANNA, demand: bridge}}"),
                        """
                        small.yaml:22:40: error: there is no member 'ANNA' (did you mean 'ANN'?) [unknown-member]
                           22 |   - {date: 2024-02-01, grant: {member: ANNA, demand: bridge}}
                              |                                        ^^^^
                        """),
                refused(
                        "a shock to an unknown parameter",
                        top("events:\n  - {date: 2024-02-01, shock: {set: {members.ANN.acess: 0.5}}}"),
                        """
                        small.yaml:22:50: error: 'members.ANN.acess' matches nothing (did you mean 'members.ANN.access'?) [unknown-path]
                           22 |   - {date: 2024-02-01, shock: {set: {members.ANN.acess: 0.5}}}
                              |                                                  ^^^^^
                        """),
                refused(
                        "a shock to an unknown member",
                        top("events:\n  - {date: 2024-02-01, shock: {set: {members.AN.access: 0.5}}}"),
                        """
                        small.yaml:22:46: error: 'members.AN.access' matches nothing (did you mean 'members.ANN.access'?) [unknown-path]
                           22 |   - {date: 2024-02-01, shock: {set: {members.AN.access: 0.5}}}
                              |                                              ^^
                        """),
                refused(
                        "a shock to what is no number",
                        top("events:\n  - {date: 2024-02-01, shock: {set: {members.ANN.ratification: 1}}}"),
                        """
                        small.yaml:22:38: error: 'members.ANN.ratification' is not a number that can change [not-a-number]
                           22 |   - {date: 2024-02-01, shock: {set: {members.ANN.ratification: 1}}}
                              |                                      ^^^^^^^^^^^^^^^^^^^^^^^^
                        """),
                refused(
                        "a shock to a whole member",
                        top("events:\n  - {date: 2024-02-01, shock: {set: {members.ANN: 1}}}"),
                        """
                        small.yaml:22:38: error: 'members.ANN' is not a number that can change [not-a-number]
                           22 |   - {date: 2024-02-01, shock: {set: {members.ANN: 1}}}
                              |                                      ^^^^^^^^^^^
                        """),
                refused(
                        "a shock to the rule",
                        top("rule: {at_least: 1}\nevents:\n  - {date: 2024-02-01, shock: {set: {rule.at_least: 2}}}"),
                        """
                        small.yaml:23:38: error: 'rule.at_least' cannot change during a negotiation [not-a-number]
                           23 |   - {date: 2024-02-01, shock: {set: {rule.at_least: 2}}}
                              |                                      ^^^^^^^^^^^^^
                        """),
                refused(
                        "a shock to an extension that is not there",
                        top("events:\n  - {date: 2024-02-01, shock: {set: {calendar.extension.probability: 1}}}"),
                        """
                        small.yaml:22:47: error: the scenario has no 'calendar.extension' [unknown-path]
                           22 |   - {date: 2024-02-01, shock: {set: {calendar.extension.probability: 1}}}
                              |                                               ^^^^^^^^^
                        """),
                refused(
                        "a shock below a number",
                        top("events:\n  - {date: 2024-02-01, shock: {set: {members.ANN.access.low: 1}}}"),
                        """
                        small.yaml:22:57: error: members.ANN.access is a number, nothing stands below it [unknown-path]
                           22 |   - {date: 2024-02-01, shock: {set: {members.ANN.access.low: 1}}}
                              |                                                         ^^^
                        """),
                refused(
                        "a shock out of range",
                        top("events:\n  - {date: 2024-02-01, shock: {set: {'members.*.access': 2}}}"),
                        """
                        small.yaml:22:58: error: 'access' must be from 0 to 1, not 2 [out-of-range]
                           22 |   - {date: 2024-02-01, shock: {set: {'members.*.access': 2}}}
                              |                                                          ^
                        """),
                refused(
                        "a shock to an unknown default",
                        top("events:\n  - {date: 2024-02-01, shock: {set: {defaults.acess: 1}}}"),
                        """
                        small.yaml:22:47: error: 'defaults.acess' matches nothing (did you mean 'defaults.access'?) [unknown-path]
                           22 |   - {date: 2024-02-01, shock: {set: {defaults.acess: 1}}}
                              |                                               ^^^^^
                        """),
                refused(
                        "a shock that is a list",
                        top("events:\n  - {date: 2024-02-01, shock: {set: [1]}}"),
                        """
                        small.yaml:22:37: error: 'set' must be a map from parameter paths to numbers, not a list [wrong-type]
                           22 |   - {date: 2024-02-01, shock: {set: [1]}}
                              |                                     ^
                        """),
                refused(
                        "a shock to a demand that nobody has",
                        top("events:\n  - {date: 2024-02-01, shock: {set: {'members.*.demands.brdge.cost': 1}}}"),
                        """
                        small.yaml:22:56: error: 'members.*.demands.brdge.cost' matches nothing (did you mean 'members.*.demands.bridge.cost'?) [unknown-path]
                           22 |   - {date: 2024-02-01, shock: {set: {'members.*.demands.brdge.cost': 1}}}
                              |                                                        ^^^^^
                        """));
    }

    private static Arguments refused(String what, String text, String message) {
        return arguments(what, text, message);
    }
}
