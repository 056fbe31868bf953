package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static unanimity.scenario.Small.ann;
import static unanimity.scenario.Small.calendar;
import static unanimity.scenario.Small.proposal;
import static unanimity.scenario.Small.refusal;
import static unanimity.scenario.Small.top;
import static unanimity.scenario.Small.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers and distributions that a parameter cannot be. */
class RefusedNumbersTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_its_place(String what, String text, String message) {
        assertThat(refusal(text)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                refused(
                        "a share above 1",
                        ann("access: 1.5"),
                        """
                        small.yaml:17:13: error: 'access' must be from 0 to 1, not 1.5 [out-of-range]
                           17 |     access: 1.5
                              |             ^^^
                        """),
                refused(
                        "a cost below 0",
                        ann("failure_cost: -0.1"),
                        """
                        small.yaml:17:19: error: 'failure_cost' must be at least 0, not -0.1 [out-of-range]
                           17 |     failure_cost: -0.1
                              |                   ^^^^
                        """),
                refused(
                        "a taste noise of 0",
                        ann("taste_noise: 0"),
                        """
                        small.yaml:17:18: error: 'taste_noise' must be above 0, not 0 [out-of-range]
                           17 |     taste_noise: 0
                              |                  ^
                        """),
                refused(
                        "a pace of 0",
                        ann("tactic: 0"),
                        """
                        small.yaml:17:13: error: 'beta' must be above 0, not 0 [out-of-range]
                           17 |     tactic: 0
                              |             ^
                        """),
                refused(
                        "a position outside the scale",
                        with("{money: 20, power: 70}", "{money: 120, power: -1}"),
                        """
                        small.yaml:16:24: error: 'money' must be from 0 to 100, not 120 [out-of-range]
                           16 |     positions: {money: 120, power: -1}
                              |                        ^^^
                        small.yaml:16:36: error: 'power' must be from 0 to 100, not -1 [out-of-range]
                           16 |     positions: {money: 120, power: -1}
                              |                                    ^^
                        """),
                refused(
                        "a quota of 0",
                        top("rule: {weighted: 0}"),
                        """
                        small.yaml:21:18: error: 'weighted' must be above 0 and at most 1, not 0 [out-of-range]
                           21 | rule: {weighted: 0}
                              |                  ^
                        """),
                refused(
                        "half an exchange",
                        proposal("exchanges: 2.5"),
                        """
                        small.yaml:14:14: error: 'exchanges' must be a whole number, not 2.5 [not-whole]
                           14 |   exchanges: 2.5
                              |              ^^^
                        """),
                refused(
                        "no exchange",
                        proposal("exchanges: 0"),
                        """
                        small.yaml:14:14: error: 'exchanges' must be from 1 to 10000, not 0 [out-of-range]
                           14 |   exchanges: 0
                              |              ^
                        """),
                refused(
                        "a number that is none",
                        ann("access: .nan"),
                        """
                        small.yaml:17:13: error: 'access' must be a finite number, not .nan [not-finite]
                           17 |     access: .nan
                              |             ^^^^
                        """),
                refused(
                        "infinity",
                        ann("bluff: .inf"),
                        """
                        small.yaml:17:12: error: 'bluff' must be a finite number, not .inf [not-finite]
                           17 |     bluff: .inf
                              |            ^^^^
                        """),
                refused(
                        "a number beyond all numbers",
                        ann("bluff: 1e999"),
                        """
                        small.yaml:17:12: error: 'bluff' must be a finite number, not 1e999 [not-finite]
                           17 |     bluff: 1e999
                              |            ^^^^^
                        """),
                refused(
                        "a scale of 0",
                        with("scale: 100", "scale: 0"),
                        """
                        small.yaml:6:8: error: 'scale' must be above 0, not 0 [out-of-range]
                            6 | scale: 0
                              |        ^
                        """),
                refused(
                        "a scale that is a distribution",
                        with("scale: 100", "scale: {uniform: [1, 2]}"),
                        """
                        small.yaml:6:8: error: 'scale' must be a plain number, not a distribution [wrong-type]
                            6 | scale: {uniform: [1, 2]}
                              |        ^
                        """),
                refused(
                        "a distribution for round days",
                        calendar("round_days: {uniform: [1, 7]}"),
                        """
                        small.yaml:6:15: error: 'round_days' must be a plain number, not a distribution [wrong-type]
                            6 |   round_days: {uniform: [1, 7]}
                              |               ^
                        """));
    }

    private static Arguments refused(String what, String text, String message) {
        return arguments(what, text, message);
    }
}
