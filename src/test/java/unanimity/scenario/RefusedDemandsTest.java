package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static unanimity.scenario.Small.bridge;
import static unanimity.scenario.Small.refusal;
import static unanimity.scenario.Small.second;
import static unanimity.scenario.Small.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Demands that make no sense. */
class RefusedDemandsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_its_place(String what, String text, String message) {
        assertThat(refusal(text)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                refused(
                        "a demand without worth",
                        with("      bridge: {worth: 0.2, cost: 0.1}", "      bridge: {cost: 0.1}"),
                        """
                        small.yaml:18:7: error: members.ANN.demands.bridge needs 'worth' (or 'opt_out') [missing-key]
                           18 |       bridge: {cost: 0.1}
                              |       ^^^^^^
                        """),
                refused(
                        "a demand without cost",
                        with("      bridge: {worth: 0.2, cost: 0.1}", "      bridge: {worth: 0.1}"),
                        """
                        small.yaml:18:7: error: members.ANN.demands.bridge needs 'cost' [missing-key]
                           18 |       bridge: {worth: 0.1}
                              |       ^^^^^^
                        """),
                refused(
                        "an opt out with worth",
                        bridge("opt_out: {issue: money}\nworth: 0.1\ncost: 0.1"),
                        """
                        small.yaml:20:9: error: an opt-out has no 'worth' of its own: it is the policy loss that it removes [opt-out-worth]
                           20 |         worth: 0.1
                              |         ^^^^^
                        """),
                refused(
                        "steps of what is divisible",
                        bridge("worth: 0.1\ncost: 0.1\ndivisible: true\nsteps: 3"),
                        """
                        small.yaml:22:9: error: 'steps' and 'divisible: true' exclude each other [contradiction]
                           22 |         steps: 3
                              |         ^^^^^
                        """),
                refused(
                        "steps of what is indivisible",
                        bridge("worth: 0.1\ncost: 0.1\ndivisible: false\nsteps: 3"),
                        """
                        small.yaml:22:9: error: 'steps' and 'divisible: false' exclude each other [contradiction]
                           22 |         steps: 3
                              |         ^^^^^
                        """),
                refused(
                        "steps that fall",
                        bridge("worth: 0.1\ncost: 0.1\nsteps: [0.5, 0.25, 1]"),
                        """
                        small.yaml:21:22: error: 'steps' must rise [bad-steps]
                           21 |         steps: [0.5, 0.25, 1]
                              |                      ^^^^
                        """),
                refused(
                        "steps that end below 1",
                        bridge("worth: 0.1\ncost: 0.1\nsteps: [0.25, 0.5]"),
                        """
                        small.yaml:21:23: error: the last of 'steps' must be 1 [bad-steps]
                           21 |         steps: [0.25, 0.5]
                              |                       ^^^
                        """),
                refused(
                        "a step of 0",
                        bridge("worth: 0.1\ncost: 0.1\nsteps: [0, 1]"),
                        """
                        small.yaml:21:17: error: 'steps' must be above 0 and at most 1, not 0 [out-of-range]
                           21 |         steps: [0, 1]
                              |                 ^
                        """),
                refused(
                        "no steps",
                        bridge("worth: 0.1\ncost: 0.1\nsteps: []"),
                        """
                        small.yaml:21:9: error: the last of 'steps' must be 1 [bad-steps]
                           21 |         steps: []
                              |         ^^^^^
                        """),
                refused(
                        "too many combinations of steps",
                        second("b: {worth: 0.1, cost: 0.1, steps: 63}\nc: {worth: 0.1, cost: 0.1, steps: 64}"),
                        """
                        small.yaml:17:5: error: the stepped demands of 'ANN' have 4160 combinations of levels; at most 4096 are possible [too-many-steps]
                           17 |     demands:
                              |     ^^^^^^^
                        """));
    }

    private static Arguments refused(String what, String text, String message) {
        return arguments(what, text, message);
    }
}
