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
