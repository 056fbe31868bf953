package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static unanimity.scenario.Small.ann;
import static unanimity.scenario.Small.refusal;
import static unanimity.scenario.Small.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that the language does not know, or misses. */
class RefusedKeysTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_its_place(String what, String text, String message) {
        assertThat(refusal(text)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                refused(
                        "a mistyped key",
                        ann("salence: {money: 3}"),
                        """
                        small.yaml:17:5: error: unknown key 'salence' (did you mean 'salience'?) [unknown-key]
                           17 |     salence: {money: 3}
                              |     ^^^^^^^
                        """),
                refused(
                        "a key like no other",
                        ann("horoscope: 3"),
                        """
                        small.yaml:17:5: error: unknown key 'horoscope'; here can stand: name, leader, positions, salience, affinity, fallback, failure_cost, urgency, waiting, peer_pressure, taste_noise, drift, influence, population, votes, tactic, access, deliberation, ad_referendum, ratification, soundings, bluff, envy, recant_margin, demands [unknown-key]
                           17 |     horoscope: 3
                              |     ^^^^^^^^^
                        """),
                refused(
                        "a mistyped required key is not missed as well",
                        with("  capital: 1", "  captal: 1"),
                        """
                        small.yaml:13:3: error: unknown key 'captal' (did you mean 'capital'?) [unknown-key]
                           13 |   captal: 1
                              |   ^^^^^^
                        """),
                refused(
                        "a mistyped section does not make its ids unknown",
                        with("issues:", "isues:"),
                        """
                        small.yaml:7:1: error: unknown key 'isues' (did you mean 'issues'?) [unknown-key]
                            7 | isues:
                              | ^^^^^
                        """),
                refused(
                        "a wrong value under a mistyped key",
                        ann("acess: often\nurgncy: 2\nbluf: 0.1"),
                        """
                        small.yaml:17:5: error: unknown key 'acess' (did you mean 'access'?) [unknown-key]
                           17 |     acess: often
                              |     ^^^^^
                        small.yaml:17:12: error: 'access' must be a number, not the text 'often' [wrong-type]
                           17 |     acess: often
                              |            ^^^^^
                        small.yaml:18:5: error: unknown key 'urgncy' (did you mean 'urgency'?) [unknown-key]
                           18 |     urgncy: 2
                              |     ^^^^^^
                        small.yaml:18:13: error: 'urgency' must be from 0 to 1, not 2 [out-of-range]
                           18 |     urgncy: 2
                              |             ^
                        small.yaml:19:5: error: unknown key 'bluf' (did you mean 'bluff'?) [unknown-key]
                           19 |     bluf: 0.1
                              |     ^^^^
                        """),
                refused(
                        "a mistyped key whose value stands under the right one too",
                        ann("access: 0.5\nacess: often"),
                        """
                        small.yaml:18:5: error: unknown key 'acess' (did you mean 'access'?) [unknown-key]
                           18 |     acess: often
                              |     ^^^^^
                        """),
                refused(
                        "a mistyped map is not held to what it would inherit",
                        with("members:", "membrs:").replace(", cost: 0.1", "")
                                + "defaults: {demands: {bridge: {cost: 0.1}}}\n",
                        """
                        small.yaml:14:1: error: unknown key 'membrs' (did you mean 'members'?) [unknown-key]
                           14 | membrs:
                              | ^^^^^^
                        """),
                refused(
                        "a decimal comma between braces",
                        with("cost: 0.1", "cost: 0,1"),
                        """
                        small.yaml:18:36: error: unknown key '1'; numbers are written with a point, as 0.1 [unknown-key]
                           18 |       bridge: {worth: 0.2, cost: 0,1}
                              |                                    ^
                        """),
                refused(
                        "part of a scenario",
                        "proposal: {capital: 2}\nmembers: {ANN: {acess: 1}}\n",
                        """
                        small.yaml:1:1: error: this is part of a scenario: schema, title and calendar are missing; if it is to be laid over one, check it so: validate SCENARIO --overlay small.yaml [missing-key]
                            1 | proposal: {capital: 2}
                              | ^
                        """),
                refused(
                        "a key that stands twice",
                        ann("access: 0.5\naccess: 0.6"),
                        """
                        small.yaml:18:5: error: key 'access' stands here again, after line 17 [duplicate-key]
                           18 |     access: 0.6
                              |     ^^^^^^
                        """),
                refused(
                        "a missing key",
                        with("  capital: 1\n", ""),
                        """
                        small.yaml:10:1: error: proposal needs 'capital' [missing-key]
                           10 | proposal:
                              | ^^^^^^^^
                        """),
                refused(
                        "a missing section",
                        with("calendar:\n  start: 2024-01-01\n  deadline: 2024-03-01\n", ""),
                        """
                        small.yaml:1:1: error: the scenario needs 'calendar' [missing-key]
                            1 | schema: unanimity/scenario/1
                              | ^
                        """),
                refused(
                        "a missing schema",
                        with("schema: unanimity/scenario/1\n", ""),
                        """
                        small.yaml:1:1: error: the scenario needs 'schema: unanimity/scenario/1' [missing-key]
                            1 | title: A small body
                              | ^
                        """),
                refused(
                        "another schema and nothing else",
                        with("schema: unanimity/scenario/1\ntitle", "schema: unanimity/scenario/9\ntitel"),
                        """
                        small.yaml:1:9: error: this program reads unanimity/scenario/1, not 'unanimity/scenario/9' [wrong-schema]
                            1 | schema: unanimity/scenario/9
                              |         ^^^^^^^^^^^^^^^^^^^^
                        """));
    }

    private static Arguments refused(String what, String text, String message) {
        return arguments(what, text, message);
    }
}
