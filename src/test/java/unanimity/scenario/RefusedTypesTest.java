package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static unanimity.scenario.Small.ann;
import static unanimity.scenario.Small.refusal;
import static unanimity.scenario.Small.top;
import static unanimity.scenario.Small.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unanimity.model.DecisionRules;
import unanimity.model.RuleForm;

/** Values of another kind than the key wants. */
class RefusedTypesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_its_place(String what, String text, String message) {
        assertThat(refusal(text)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                refused(
                        "a key without value",
                        ann("access:"),
                        """
                        small.yaml:17:5: error: 'access' has no value; write one or leave the key out [missing-value]
                           17 |     access:
                              |     ^^^^^^
                        """),
                refused(
                        "text for a number",
                        ann("access: often"),
                        """
                        small.yaml:17:13: error: 'access' must be a number, not the text 'often' [wrong-type]
                           17 |     access: often
                              |             ^^^^^
                        """),
                refused(
                        "quoted number",
                        ann("access: '0.5'"),
                        """
                        small.yaml:17:13: error: 'access' must be a number, not the text '0.5'; leave out the quotes [wrong-type]
                           17 |     access: '0.5'
                              |             ^^^^^
                        """),
                refused(
                        "a list for a number",
                        ann("access: [0.5]"),
                        """
                        small.yaml:17:13: error: 'access' must be a number, not a list [wrong-type]
                           17 |     access: [0.5]
                              |             ^
                        """),
                refused(
                        "a number for a map",
                        with("  money: {}", "  money: 5"),
                        """
                        small.yaml:8:10: error: 'money' must be a map with keys such as label, not 5 [wrong-type]
                            8 |   money: 5
                              |          ^
                        """),
                refused(
                        "a map for text",
                        with("title: A small body", "title: {a: b}"),
                        """
                        small.yaml:2:8: error: 'title' must be text, not a map [wrong-type]
                            2 | title: {a: b}
                              |        ^
                        """),
                refused(
                        "text for a list",
                        top("groups:\n  both: ANN"),
                        """
                        small.yaml:22:9: error: 'both' must be a list, not the text 'ANN'; write [ANN] [wrong-type]
                           22 |   both: ANN
                              |         ^^^
                        """),
                refused(
                        "yes for true",
                        ann("ad_referendum: yes"),
                        """
                        small.yaml:17:20: error: 'ad_referendum' must be true or false, not the text 'yes'; write true [wrong-type]
                           17 |     ad_referendum: yes
                              |                    ^^^
                        """),
                refused(
                        "a word that the key does not know",
                        top("loss: quadratc"),
                        """
                        small.yaml:21:7: error: 'loss' must be one of linear, quadratic, not 'quadratc' (did you mean 'quadratic'?) [unknown-word]
                           21 | loss: quadratc
                              |       ^^^^^^^^
                        """),
                refused(
                        "a rule that does not exist",
                        top("rule: majorty"),
                        """
                        small.yaml:21:7: error: 'rule' must be one of %s, not 'majorty' (did you mean 'majority'?) [unknown-word]
                           21 | rule: majorty
                              |       ^^^^^^^
                        """
                                .formatted(Small.words(
                                        DecisionRules.ALL.toArray(RuleForm[]::new),
                                        form -> form.numbers().isEmpty() ? form.word() : ""))),
                refused(
                        "a list for a rule",
                        top("rule: [1]"),
                        """
                        small.yaml:21:7: error: 'rule' must be one of %s or a map with keys such as at_least, not a list [wrong-type]
                           21 | rule: [1]
                              |       ^
                        """
                                .formatted(Small.words(
                                        DecisionRules.ALL.toArray(RuleForm[]::new),
                                        form -> form.numbers().isEmpty() ? form.word() : ""))),
                refused(
                        "two rules in one",
                        top("rule: {at_least: 1, weighted: 0.5}"),
                        """
                        small.yaml:21:21: error: 'weighted' and 'at_least' exclude each other [contradiction]
                           21 | rule: {at_least: 1, weighted: 0.5}
                              |                     ^^^^^^^^
                        """));
    }

    private static Arguments refused(String what, String text, String message) {
        return arguments(what, text, message);
    }
}
