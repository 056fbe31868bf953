package unanimity.scenario;

import java.util.Locale;

/**
 * Something wrong in a scenario, and where.
 *
 * @param file as the user typed it
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1, in characters
 * @param length in characters, at least 1
 * @param excerpt the line in question, or the empty text
 */
public record Problem(
        String file,
        int line,
        int column,
        int length,
        Severity severity,
        String message,
        ProblemId id,
        String excerpt) {

    private static final int WIDEST = 160;

    static Problem at(Location at, Severity severity, ProblemId id, String message) {
        String excerpt = at.source().line(at.line());
        return new Problem(at.source().name(), at.line(), at.column(), at.length(), severity, message, id, excerpt);
    }

    /** The message in one line and, where a line is to blame, the line with the place underlined. */
    public String render() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        String head = place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + message + " [" + id.id() + "]";
        return line == 0 || excerpt.isBlank() ? head : head + "\n" + quoted();
    }

    private String quoted() {
        int[] text = excerpt.codePoints().toArray();
        int before = Math.min(column - 1, text.length);
        int from = before < WIDEST - 40 ? 0 : before - 40;
        int to = Math.min(text.length, from + WIDEST);
        StringBuilder blank = new StringBuilder();
        for (int i = from; i < before; i++) {
            blank.append(text[i] == '\t' ? '\t' : ' ');
        }
        int width = Math.max(1, Math.min(length, to - before));
        String shown = new String(text, from, to - from).stripTrailing();
        return String.format(Locale.ROOT, "%5d | %s%n      | %s%s", line, shown, blank, "^".repeat(width))
                .replace("\r\n", "\n");
    }
}
