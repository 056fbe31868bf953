package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static unanimity.scenario.Small.ann;
import static unanimity.scenario.Small.proposal;
import static unanimity.scenario.Small.refusal;
import static unanimity.scenario.Small.top;
import static unanimity.scenario.Small.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Distributions that are none, or none of the parameter. */
class RefusedDistributionsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_its_place(String what, String text, String message) {
        assertThat(refusal(text)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                refused(
                        "a distribution that does not exist",
                        ann("access: {unifrom: [0, 1]}"),
                        """
                        small.yaml:17:14: error: unknown distribution 'unifrom' for 'access' (did you mean 'uniform'?) [unknown-distribution]
                           17 |     access: {unifrom: [0, 1]}
                              |              ^^^^^^^
                        """),
                refused(
                        "two distributions in one",
                        ann("access: {uniform: [0, 1], normal: [0, 1]}"),
                        """
                        small.yaml:17:13: error: 'access' must be a number or a distribution: a map with one key such as normal [wrong-type]
                           17 |     access: {uniform: [0, 1], normal: [0, 1]}
                              |             ^
                        """),
                refused(
                        "uniform with bounds swapped",
                        ann("access: {uniform: [0.9, 0.1]}"),
                        """
                        small.yaml:17:24: error: the arguments of uniform must rise, and 0.9 is above 0.1 [bounds-swapped]
                           17 |     access: {uniform: [0.9, 0.1]}
                              |                        ^^^
                        """),
                refused(
                        "triangular with its mode outside",
                        ann("access: {triangular: [0.1, 0.9, 0.5]}"),
                        """
                        small.yaml:17:32: error: the arguments of triangular must rise, and 0.9 is above 0.5 [bounds-swapped]
                           17 |     access: {triangular: [0.1, 0.9, 0.5]}
                              |                                ^^^
                        """),
                refused(
                        "pert without width",
                        ann("access: {pert: [0.5, 0.5, 0.5]}"),
                        """
                        small.yaml:17:20: error: low must be below high in pert [bounds-swapped]
                           17 |     access: {pert: [0.5, 0.5, 0.5]}
                              |                    ^
                        """),
                refused(
                        "normal with one argument",
                        ann("access: {normal: [0.5]}"),
                        """
                        small.yaml:17:22: error: normal takes 2 arguments, [mean, sd], not 1 [wrong-arguments]
                           17 |     access: {normal: [0.5]}
                              |                      ^
                        """),
                refused(
                        "normal without a list",
                        ann("access: {normal: 0.5}"),
                        """
                        small.yaml:17:22: error: normal takes 2 arguments, [mean, sd], not 0.5 [wrong-arguments]
                           17 |     access: {normal: 0.5}
                              |                      ^^^
                        """),
                refused(
                        "a negative spread",
                        ann("access: {normal: [0.5, -1]}"),
                        """
                        small.yaml:17:28: error: 'sd of access' must be at least 0, not -1 [out-of-range]
                           17 |     access: {normal: [0.5, -1]}
                              |                            ^^
                        """),
                refused(
                        "lognormal with a median of 0",
                        ann("failure_cost: {lognormal: [0, 0.4]}"),
                        """
                        small.yaml:17:32: error: 'median of failure_cost' must be above 0, not 0 [out-of-range]
                           17 |     failure_cost: {lognormal: [0, 0.4]}
                              |                                ^
                        """),
                refused(
                        "beta with a shape of 0",
                        ann("access: {beta: [0, 1]}"),
                        """
                        small.yaml:17:21: error: 'a of access' must be above 0, not 0 [out-of-range]
                           17 |     access: {beta: [0, 1]}
                              |                     ^
                        """),
                refused(
                        "a mean outside the range",
                        ann("access: {normal: [1.5, 0.1]}"),
                        """
                        small.yaml:17:23: error: 'mean of access' must be from 0 to 1, not 1.5 [out-of-range]
                           17 |     access: {normal: [1.5, 0.1]}
                              |                       ^^^
                        """),
                refused(
                        "bounds outside the range",
                        ann("access: {uniform: [0.5, 1.5]}"),
                        """
                        small.yaml:17:29: error: 'high of access' must be from 0 to 1, not 1.5 [out-of-range]
                           17 |     access: {uniform: [0.5, 1.5]}
                              |                             ^^^
                        """),
                refused(
                        "text in a distribution",
                        ann("access: {uniform: [0, one]}"),
                        """
                        small.yaml:17:27: error: 'high of access' must be a number, not the text 'one' [wrong-type]
                           17 |     access: {uniform: [0, one]}
                              |                           ^^^
                        """),
                refused(
                        "discrete without pairs",
                        ann("access: {discrete: [0.1, 0.9]}"),
                        """
                        small.yaml:17:25: error: discrete takes pairs [value, weight] [wrong-arguments]
                           17 |     access: {discrete: [0.1, 0.9]}
                              |                         ^^^
                        """),
                refused(
                        "discrete without weight",
                        ann("access: {discrete: [[0.1, 0], [0.9, 0]]}"),
                        """
                        small.yaml:17:24: error: discrete takes pairs [value, weight], a weight above 0 [wrong-arguments]
                           17 |     access: {discrete: [[0.1, 0], [0.9, 0]]}
                              |                        ^
                        """),
                refused(
                        "half a meeting in a discrete distribution",
                        proposal("meetings_per_round: {discrete: [[1, 1], [2.5, 1]]}"),
                        """
                        small.yaml:14:44: error: 'value of meetings_per_round' must be a whole number, not 2.5 [not-whole]
                           14 |   meetings_per_round: {discrete: [[1, 1], [2.5, 1]]}
                              |                                            ^^^
                        """),
                refused(
                        "a distribution of positions outside the scale",
                        with("{money: 20, power: 70}", "{money: {normal: [120, 5]}, power: 70}"),
                        """
                        small.yaml:16:34: error: 'mean of money' must be from 0 to 100, not 120 [out-of-range]
                           16 |     positions: {money: {normal: [120, 5]}, power: 70}
                              |                                  ^^^
                        """),
                refused(
                        "a bad default once for all members",
                        top("defaults: {access: 2}"),
                        """
                        small.yaml:21:20: error: 'access' must be from 0 to 1, not 2 [out-of-range]
                           21 | defaults: {access: 2}
                              |                    ^
                        """));
    }

    private static Arguments refused(String what, String text, String message) {
        return arguments(what, text, message);
    }
}
