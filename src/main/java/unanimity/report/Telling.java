package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A story of many runs on its way to a terminal: what it is of and what was found, answers and lists, caveats. */
final class Telling {

    private final List<String> lines = new ArrayList<>();

    /**
     * Its head.
     *
     * @param title of the scenario
     * @param counted what it rests on: {@code 2,000 runs}
     * @param finding without a full stop
     */
    Telling(String title, String counted, long seed, String finding) {
        lines.add(title + "  (" + counted + ", seed " + seed + ")");
        lines.add(finding + ".");
    }

    /** Questions and their answers, as a paragraph of their own. */
    Telling answers(Map<String, Passage> answers) {
        int label = Hanging.label(answers.keySet());
        List<String> told = new ArrayList<>();
        answers.forEach((question, answer) -> told.addAll(Hanging.lines(label, question, answer.text())));
        return paragraph(told);
    }

    /** Lines as they are, as a paragraph of their own; nothing where there are none. */
    Telling paragraph(List<String> more) {
        if (!more.isEmpty()) {
            lines.add("");
            lines.addAll(more);
        }
        return this;
    }

    /** All of it, the caveat at the end where there is one. */
    String text(Passage caveat) {
        paragraph(caveat.isEmpty() ? List.of() : List.of(caveat.text()));
        return String.join("\n", lines) + "\n";
    }
}
