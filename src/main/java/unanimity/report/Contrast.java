package unanimity.report;

import java.util.List;
import unanimity.analysis.PairedFindings;

/**
 * Two scenarios side by side, and what was found.
 *
 * @param changes what the second has otherwise; none where its values could not be set against those of the first
 */
public record Contrast(PairedFindings findings, List<Change> changes) {

    private static final int SHORT = 36;

    public Contrast {
        changes = List.copyOf(changes);
    }

    /** What the first is called. */
    String before() {
        return "as it is";
    }

    /** What the second is called: by its title where that is its own, else by its only change. */
    String after() {
        if (!findings.first().title().equals(findings.second().title())) {
            return findings.second().title();
        }
        return changes.size() == 1 ? "with " + changes.get(0).words(SHORT) : "with the changes";
    }
}
