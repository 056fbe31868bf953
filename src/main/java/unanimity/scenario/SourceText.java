package unanimity.scenario;

import java.util.List;

/**
 * A text that a scenario is read from.
 *
 * @param name as the user typed it: a file, or an option such as {@code --set members.HUN.access=1}
 * @param lines the text, without line ends
 */
record SourceText(String name, List<String> lines) {

    /** The origin of values that the table of keys supplies. */
    static final SourceText BUILT_IN = new SourceText("built-in default", List.of());

    SourceText {
        lines = List.copyOf(lines);
    }

    static SourceText of(String name, String text) {
        return new SourceText(name, List.of(text.split("\r\n|\r|\n", -1)));
    }

    /** The line with this number, counted from 1, or the empty text. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
