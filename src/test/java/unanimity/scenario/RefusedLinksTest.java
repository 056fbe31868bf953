package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static unanimity.scenario.Small.refusal;
import static unanimity.scenario.Small.second;
import static unanimity.scenario.Small.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Demands that extend or wait for what they cannot. */
class RefusedLinksTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_its_place(String what, String text, String message) {
        assertThat(refusal(text)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                refused(
                        "an extension of an unknown demand",
                        second("road: {worth: 0.1, cost: 0.1, extends: brigde}"),
                        """
                        small.yaml:19:46: error: 'ANN' has no demand 'brigde' (did you mean 'bridge'?) [unknown-demand]
                           19 |       road: {worth: 0.1, cost: 0.1, extends: brigde}
                              |                                              ^^^^^^
                        """),
                refused(
                        "an extension of a demand of another member",
                        with(
                                "    positions: {money: 80, power: 40}\n",
                                "    positions: {money: 80, power: 40}\n    demands:\n      road: {worth: 0.1, cost: 0.1, extends: bridge}\n"),
                        """
                        small.yaml:22:46: error: 'bridge' is a demand of 'ANN'; only demands of 'BOB' can be extended here [foreign-extension]
                           22 |       road: {worth: 0.1, cost: 0.1, extends: bridge}
                              |                                              ^^^^^^
                        """),
                refused(
                        "an extension of itself",
                        second("road: {worth: 0.1, cost: 0.1, extends: road}"),
                        """
                        small.yaml:19:46: error: a demand cannot extend itself [foreign-extension]
                           19 |       road: {worth: 0.1, cost: 0.1, extends: road}
                              |                                              ^^^^
                        """),
                refused(
                        "extensions in a circle",
                        second(
                                "road: {worth: 0.1, cost: 0.1, extends: rail}\nrail: {worth: 0.1, cost: 0.1, extends: road}"),
                        """
                        small.yaml:20:46: error: 'rail' and 'road' extend one another [cyclic-extension]
                           20 |       rail: {worth: 0.1, cost: 0.1, extends: road}
                              |                                              ^^^^
                        """),
                refused(
                        "two extensions of one demand",
                        second(
                                "road: {worth: 0.1, cost: 0.1, extends: bridge}\nrail: {worth: 0.1, cost: 0.1, extends: bridge}"),
                        """
                        small.yaml:20:46: error: 'bridge' is extended by 'road' already [double-extension]
                           20 |       rail: {worth: 0.1, cost: 0.1, extends: bridge}
                              |                                              ^^^^^^
                        """),
                refused(
                        "a wait for an unknown demand",
                        second("road: {worth: 0.1, cost: 0.1, opens: {after: brige}}"),
                        """
                        small.yaml:19:52: error: 'ANN' has no demand 'brige' (did you mean 'bridge'?) [unknown-demand]
                           19 |       road: {worth: 0.1, cost: 0.1, opens: {after: brige}}
                              |                                                    ^^^^^
                        """),
                refused(
                        "a wait for a demand of an unknown member",
                        second("road: {worth: 0.1, cost: 0.1, opens: {after: BOP.rail}}"),
                        """
                        small.yaml:19:52: error: there is no member 'BOP' (did you mean 'BOB'?) [unknown-member]
                           19 |       road: {worth: 0.1, cost: 0.1, opens: {after: BOP.rail}}
                              |                                                    ^^^^^^^^
                        """),
                refused(
                        "a wait for an unknown demand of another",
                        second("road: {worth: 0.1, cost: 0.1, opens: {after: BOB.rail}}"),
                        """
                        small.yaml:19:52: error: 'BOB' has no demand 'rail'; none is described [unknown-demand]
                           19 |       road: {worth: 0.1, cost: 0.1, opens: {after: BOB.rail}}
                              |                                                    ^^^^^^^^
                        """),
                refused(
                        "demands that wait for one another",
                        second(
                                "road: {worth: 0.1, cost: 0.1, opens: {after: rail}}\nrail: {worth: 0.1, cost: 0.1, opens: {after: ANN.road}}"),
                        """
                        small.yaml:20:52: error: demands wait for one another: ANN.rail after ANN.road after ANN.rail [cyclic-after]
                           20 |       rail: {worth: 0.1, cost: 0.1, opens: {after: ANN.road}}
                              |                                                    ^^^^^^^^
                        """),
                refused(
                        "a demand that waits for itself",
                        second("road: {worth: 0.1, cost: 0.1, opens: {after: road}}"),
                        """
                        small.yaml:19:52: error: demands wait for one another: ANN.road after ANN.road [cyclic-after]
                           19 |       road: {worth: 0.1, cost: 0.1, opens: {after: road}}
                              |                                                    ^^^^
                        """),
                refused(
                        "two ways to open",
                        second("road: {worth: 0.1, cost: 0.1, opens: {after: bridge, date: 2024-02-01}}"),
                        """
                        small.yaml:19:45: error: 'after' and 'date' exclude each other [contradiction]
                           19 |       road: {worth: 0.1, cost: 0.1, opens: {after: bridge, date: 2024-02-01}}
                              |                                             ^^^^^
                        """),
                refused(
                        "no way to open",
                        second("road: {worth: 0.1, cost: 0.1, opens: {probability: 0.5}}"),
                        """
                        small.yaml:19:37: error: members.ANN.demands.road.opens needs 'date' or 'after' or 'by' [missing-key]
                           19 |       road: {worth: 0.1, cost: 0.1, opens: {probability: 0.5}}
                              |                                     ^^^^^
                        """),
                refused(
                        "a chance to open by an event",
                        second("road: {worth: 0.1, cost: 0.1, opens: {by: event, probability: 0.5}}"),
                        """
                        small.yaml:19:56: error: 'probability' has no use where only an event can grant the demand [contradiction]
                           19 |       road: {worth: 0.1, cost: 0.1, opens: {by: event, probability: 0.5}}
                              |                                                        ^^^^^^^^^^^
                        """));
    }

    private static Arguments refused(String what, String text, String message) {
        return arguments(what, text, message);
    }
}
