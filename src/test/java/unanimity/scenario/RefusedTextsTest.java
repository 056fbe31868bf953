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

/** Texts that are no YAML, or too much of it. */
class RefusedTextsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_with_its_place(String what, String text, String message) {
        assertThat(refusal(text)).isEqualTo(message);
    }

    private static Stream<Arguments> cases() {
        return Stream.of(
                refused(
                        "an empty text",
                        "",
                        """
                        small.yaml: error: the file is empty; a scenario starts with schema: unanimity/scenario/1 [empty-file]
                        """),
                refused(
                        "nothing but comments",
                        "# nothing\n\n",
                        """
                        small.yaml: error: the file holds nothing but comments; a scenario starts with schema: unanimity/scenario/1 [empty-file]
                        """),
                refused(
                        "a list",
                        "- a\n- b\n",
                        """
                        small.yaml:1:1: error: a scenario is a map with keys such as schema, not a list [wrong-type]
                            1 | - a
                              | ^
                        """),
                refused(
                        "a word",
                        "hello\n",
                        """
                        small.yaml:1:1: error: a scenario is a map with keys such as schema, not the text 'hello' [wrong-type]
                            1 | hello
                              | ^^^^^
                        """),
                refused(
                        "a tab that indents",
                        with("  start: 2024", "\tstart: 2024"),
                        """
                        small.yaml:4:1: error: a tab indents this line; YAML is indented with spaces only [tab-indentation]
                            4 | \tstart: 2024-01-01
                              | ^
                        """),
                refused(
                        "a tab among the blanks",
                        with("    positions: {money: 20", "  \tpositions: {money: 20"),
                        """
                        small.yaml:16:3: error: a tab indents this line; YAML is indented with spaces only [tab-indentation]
                           16 |   \tpositions: {money: 20, power: 70}
                              |   ^
                        """),
                refused(
                        "two documents",
                        with(
                                "    positions: {money: 80, power: 40}\n",
                                "    positions: {money: 80, power: 40}\n---\nschema: unanimity/scenario/1\n"),
                        """
                        small.yaml:21:1: error: a second document starts here; a file holds one [several-documents]
                           21 | ---
                              | ^
                        """),
                refused(
                        "a colon too many",
                        with("title: A small body", "title: A small: body"),
                        """
                        small.yaml:2:15: error: this is not YAML: no key can stand here; mind the indentation, and put a text with a colon in quotes [not-yaml]
                            2 | title: A small: body
                              |               ^
                        """),
                refused(
                        "an open bracket",
                        with("  positions: {money: 60, power: 50}", "  positions: {money: 60, power: 50"),
                        """
                        small.yaml:13:10: error: this is not YAML: after the { of line 12 a comma or } is wanted before this [not-yaml]
                           13 |   capital: 1
                              |          ^
                        """),
                refused(
                        "a wrong indentation",
                        with("  deadline: 2024-03-01", "   deadline: 2024-03-01"),
                        """
                        small.yaml:5:12: error: this is not YAML: no key can stand here; mind the indentation, and put a text with a colon in quotes [not-yaml]
                            5 |    deadline: 2024-03-01
                              |            ^
                        """),
                refused(
                        "an alias without anchor",
                        ann("access: *x"),
                        """
                        small.yaml:17:13: error: no value is anchored as '&x' before this; a text that starts with * needs quotes [bad-alias]
                           17 |     access: *x
                              |             ^^
                        """),
                refused(
                        "an alias within its anchor",
                        ann("salience: &x {money: *x}"),
                        """
                        small.yaml:17:26: error: no value is anchored as '&x' before this; a text that starts with * needs quotes [bad-alias]
                           17 |     salience: &x {money: *x}
                              |                          ^^
                        """),
                refused(
                        "a tag",
                        ann("access: !!float 1"),
                        """
                        small.yaml:17:13: error: tags have no use here; leave '!!float' out [not-yaml]
                           17 |     access: !!float 1
                              |             ^^^^^^^^^
                        """),
                refused(
                        "an alias bomb",
                        with(
                                "title: A small body",
                                "title: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]\ng: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]"),
                        """
                        small.yaml:7:8: error: aliases repeat more than 100,000 values up to here [too-many-aliases]
                            7 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
                              |        ^^
                        """),
                refused(
                        "lists in lists without end",
                        with(
                                "title: A small body",
                                "title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"),
                        """
                        small.yaml:2:71: error: this is nested more than 64 levels deep [too-deep]
                            2 | title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                              |                                                                       ^
                        """));
    }

    private static Arguments refused(String what, String text, String message) {
        return arguments(what, text, message);
    }
}
