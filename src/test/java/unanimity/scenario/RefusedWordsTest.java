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
import unanimity.model.Itinerary;

/** Ids, provenances and words that cannot stand. */
class RefusedWordsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_its_place(String what, String text, String message) {
        assertThat(refusal(text)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                refused(
                        "an id with a blank",
                        with("  BOB:", "  BOB B:"),
                        """
                        small.yaml:19:3: error: 'BOB B' is no id: only letters A-Z and a-z, digits, _ and - are [bad-id]
                           19 |   BOB B:
                              |   ^^^^^
                        """),
                refused(
                        "a member called all",
                        with("  BOB:", "  all:"),
                        """
                        small.yaml:19:3: error: 'all' is a reserved word; take another id [bad-id]
                           19 |   all:
                              |   ^^^
                        """),
                refused(
                        "a group called like a member",
                        top("groups:\n  ANN: [BOB]"),
                        """
                        small.yaml:22:3: error: 'ANN' is the id of a member too; take another id [bad-id]
                           22 |   ANN: [BOB]
                              |   ^^^
                        """),
                refused(
                        "a rival called proposal",
                        top("rivals:\n  proposal: {home: ANN, positions: {money: 1, power: 1}}"),
                        """
                        small.yaml:22:3: error: 'proposal' is a reserved word; take another id [bad-id]
                           22 |   proposal: {home: ANN, positions: {money: 1, power: 1}}
                              |   ^^^^^^^^
                        """),
                refused(
                        "an unknown source",
                        with("  capital: 1", "  capital: {value: 1, source: [bloomberg]}"),
                        """
                        small.yaml:13:32: error: there is no source 'bloomberg'; none is described [unknown-source]
                           13 |   capital: {value: 1, source: [bloomberg]}
                              |                                ^^^^^^^^^
                        """),
                refused(
                        "an unknown confidence",
                        with("  capital: 1", "  capital: {value: 1, confidence: judgment}"),
                        """
                        small.yaml:13:35: error: 'confidence' must be one of fact, estimate, judgement, not 'judgment' (did you mean 'judgement'?) [unknown-word]
                           13 |   capital: {value: 1, confidence: judgment}
                              |                                   ^^^^^^^^
                        """),
                refused(
                        "a provenance without value",
                        with("  capital: 1", "  capital: {confidence: fact}"),
                        """
                        small.yaml:13:3: error: 'capital' needs a 'value' [missing-value]
                           13 |   capital: {confidence: fact}
                              |   ^^^^^^^
                        """),
                refused(
                        "a provenance with a mistyped key",
                        with("  capital: 1", "  capital: {value: 1, sorce: [x]}"),
                        """
                        small.yaml:13:23: error: unknown key 'sorce' (did you mean 'source'?) [unknown-key]
                           13 |   capital: {value: 1, sorce: [x]}
                              |                       ^^^^^
                        small.yaml:13:31: error: there is no source 'x'; none is described [unknown-source]
                           13 |   capital: {value: 1, sorce: [x]}
                              |                               ^
                        """),
                refused(
                        "a plausible range with its ends swapped",
                        with("  capital: 1", "  capital: {value: 1, range: [2, 1]}"),
                        """
                        small.yaml:13:23: error: 'range' must be [low, high], low first [bounds-swapped]
                           13 |   capital: {value: 1, range: [2, 1]}
                              |                       ^^^^^
                        """),
                refused(
                        "an itinerary that does not exist",
                        proposal("itinerary: closest"),
                        """
                        small.yaml:14:14: error: 'itinerary' must be one of %s, not 'closest' [unknown-word]
                           14 |   itinerary: closest
                              |              ^^^^^^^
                        """
                                .formatted(Small.words(
                                        Itinerary.Kind.values(),
                                        kind -> kind == Itinerary.Kind.SCRIPTED ? "" : kind.word()))),
                refused(
                        "a truthful proposer",
                        proposal("tactic: truthful"),
                        """
                        small.yaml:14:11: error: 'tactic' must be one of boulware, linear, conceder, not 'truthful' [unknown-word]
                           14 |   tactic: truthful
                              |           ^^^^^^^^
                        """),
                refused(
                        "a tactic that does not exist",
                        ann("tactic: bulware"),
                        """
                        small.yaml:17:13: error: 'tactic' must be one of boulware, linear, conceder, truthful, not 'bulware' (did you mean 'boulware'?) [unknown-word]
                           17 |     tactic: bulware
                              |             ^^^^^^^
                        """),
                refused(
                        "a key that is a list",
                        ann("[a, b]: 3"),
                        """
                        small.yaml:17:5: error: a key is a word, not a list or a map [wrong-type]
                           17 |     [a, b]: 3
                              |     ^
                        """));
    }

    private static Arguments refused(String what, String text, String message) {
        return arguments(what, text, message);
    }
}
