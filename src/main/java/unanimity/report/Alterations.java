package unanimity.report;

import java.util.ArrayList;
import java.util.List;

/** What a run has otherwise than its scenario's file, in a sentence for the story and in full for the report. */
final class Alterations {

    /** Changes told in the story; the rest is counted. */
    private static final int MOST = 3;

    private static final int SHORT = 36;

    private final List<Change> changes;

    Alterations(List<Change> changes) {
        this.changes = changes;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** {@code With members.HUN.access = 1 in place of 0.1.} */
    Passage sentence() {
        return Passage.of("With ").and(words()).and(".");
    }

    /** {@code members.HUN.access = 1 in place of 0.1}. */
    Passage words() {
        int told = changes.size() <= MOST ? changes.size() : MOST - 1;
        List<Passage> words = new ArrayList<>();
        changes.subList(0, told).forEach(change -> words.add(Passage.of(change.words(SHORT))));
        if (told < changes.size()) {
            words.add(Phrases.count(changes.size() - told).and(" other changes"));
        }
        return Passage.join(words, "; ");
    }

    /** All of them, as a list. */
    String html() {
        Html html = new Html();
        html.element("p class=\"changed\"", "This run was made with other values than the scenario's file has:")
                .raw("\n<ul class=\"changed\">\n");
        changes.forEach(change -> html.raw("<li>")
                .element("code", change.words(Integer.MAX_VALUE))
                .raw("</li>\n"));
        return html.raw("</ul>\n").toString();
    }
}
