package unanimity.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Answers on a terminal: the question on the left, and beside it lines that are not too long. */
final class Hanging {

    private static final int LEAST_LABEL = 20;
    private static final int MOST_LABEL = 46;
    private static final int WIDTH = 100;

    private Hanging() {}

    /** Letters of the left column: as the longest question takes, but for those that are very long. */
    static int label(Collection<String> questions) {
        return questions.stream()
                .mapToInt(question -> question.length() + 2)
                .filter(length -> length <= MOST_LABEL)
                .reduce(LEAST_LABEL, Math::max);
    }

    /**
     * Lines, at least one, broken at plain blanks.
     *
     * @param label letters of the left column
     */
    static List<String> lines(int label, String question, String answer) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String begin = "  " + question + " ".repeat(Math.max(1, label - question.length()));
        for (String word : answer.split(" ", -1)) {
            if (line.length() > 0 && line.codePointCount(0, line.length()) + 1 + word.length() > WIDTH) {
                lines.add(begin + line);
                begin = " ".repeat(label + 2);
                line = new StringBuilder();
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(begin + line);
        return lines;
    }
}
