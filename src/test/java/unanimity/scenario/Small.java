package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small body of two members, and what becomes of it when a line is added or replaced. */
final class Small {

    static final String BODY =
            """
            schema: unanimity/scenario/1
            title: A small body
            calendar:
              start: 2024-01-01
              deadline: 2024-03-01
            scale: 100
            issues:
              money: {}
              power: {}
            proposal:
              name: The plan
              positions: {money: 60, power: 50}
              capital: 1
            members:
              ANN:
                positions: {money: 20, power: 70}
                demands:
                  bridge: {worth: 0.2, cost: 0.1}
              BOB:
                positions: {money: 80, power: 40}
            """;

    private static final String ANN = "    positions: {money: 20, power: 70}\n";
    private static final String BRIDGE = "      bridge: {worth: 0.2, cost: 0.1}\n";

    private Small() {}

    static String with(String old, String replacement) {
        assertThat(BODY).containsOnlyOnce(old);
        return BODY.replace(old, replacement);
    }

    /** Line 17, a key of the member ANN. */
    static String ann(String lines) {
        return with(ANN, ANN + indented(4, lines));
    }

    /** Line 19, a second demand of ANN. */
    static String second(String lines) {
        return with(BRIDGE, BRIDGE + indented(6, lines));
    }

    /** Line 19, the first key of the demand bridge. */
    static String bridge(String lines) {
        return with(BRIDGE, "      bridge:\n" + indented(8, lines));
    }

    /** Line 14, a key of the proposal. */
    static String proposal(String lines) {
        return with("  capital: 1\n", "  capital: 1\n" + indented(2, lines));
    }

    /** Line 6, a key of the calendar. */
    static String calendar(String lines) {
        return with("  deadline: 2024-03-01\n", "  deadline: 2024-03-01\n" + indented(2, lines));
    }

    /** Line 21, a key of the file. */
    static String top(String lines) {
        return BODY + lines + "\n";
    }

    static Reading read(String text, String... sets) {
        return ScenarioReader.read(text, "small.yaml", List.of(sets));
    }

    /** What is wrong with a text, as a user sees it. */
    static String refusal(String text, String... sets) {
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> read(text, sets));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.getMessage() + "\n";
    }

    /** Words as a message lists them; empty ones are not. */
    static <T> String words(T[] all, Function<T, String> wordOf) {
        return Stream.of(all).map(wordOf).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String indented(int blanks, String lines) {
        return (lines + "\n").indent(blanks);
    }
}
