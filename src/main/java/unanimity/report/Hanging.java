package unanimity.report;

import java.util.ArrayList;
import java.util.List;

/** Answers on a terminal: the question on the left, and beside it lines that are not too long. */
final class Hanging {

    private static final int LABEL = 20;
    private static final int WIDTH = 100;

    private Hanging() {}

    /** Lines, at least one, broken at plain blanks. */
    static List<String> lines(String question, String answer) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String begin = "  " + question + " ".repeat(Math.max(1, LABEL - question.length()));
        for (String word : answer.split(" ", -1)) {
            if (line.length() > 0 && line.codePointCount(0, line.length()) + 1 + word.length() > WIDTH) {
                lines.add(begin + line);
                begin = " ".repeat(LABEL + 2);
                line = new StringBuilder();
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(begin + line);
        return lines;
    }
}
