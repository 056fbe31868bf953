package unanimity.report;

import java.util.List;
import java.util.Set;
import unanimity.analysis.PairedFindings;
import unanimity.chart.batch.Sides;

/**
 * Two scenarios side by side, and what was found.
 *
 * @param changes what the second has otherwise; none where only words differ
 * @param set those of them that were set beside the second scenario's file, of which its title knows nothing
 */
public record Contrast(PairedFindings findings, List<Change> changes, List<Change> set) {

    private static final int LONGEST_VALUE = 36;
    private static final int LONGEST_NAME = 70;
    private static final String AS_IT_IS = "as it is";

    /** With these a title can go on behind a sentence. */
    private static final Set<String> LINKS = Set.of(
            "after", "as", "at", "before", "by", "for", "from", "had", "if", "in", "on", "under", "until", "when",
            "where", "while", "with", "without");

    public Contrast {
        changes = List.copyOf(changes);
        set = List.copyOf(set);
    }

    /** What both are called: by what one title has beyond the other, by the only change, or by their titles. */
    public Sides sides() {
        String first = findings.first().title();
        String second = findings.second().title();
        if (first.equals(second)) {
            return new Sides(AS_IT_IS, cut(changed()));
        }
        String shared = shared(first, second);
        String before = rest(shared, first);
        String after = rest(shared, second);
        if (before.isEmpty() && after.isEmpty()) {
            return new Sides(quoted(first), quoted(second) + besides());
        }
        return new Sides(
                before.isEmpty() ? AS_IT_IS : linked(before), (after.isEmpty() ? AS_IT_IS : linked(after)) + besides());
    }

    /** What was set besides, behind the name of the file. */
    private String besides() {
        if (set.isEmpty()) {
            return "";
        }
        return set.size() == 1
                ? " and " + cut(set.get(0).brief(LONGEST_VALUE))
                : " and with " + Phrases.count(set.size()).text() + " other values";
    }

    private String changed() {
        String parent = parent();
        if (changes.size() == 1) {
            return changes.get(0).brief(LONGEST_VALUE);
        } else if (!parent.isEmpty() && changes.stream().allMatch(change -> change.after() == null)) {
            return "without " + parent;
        } else if (!parent.isEmpty() && changes.stream().allMatch(change -> change.before() == null)) {
            return "with " + parent;
        }
        return changes.isEmpty()
                ? "with other words"
                : "with " + Phrases.count(changes.size()).text() + " changes";
    }

    /** The path below which all is changed; empty where there is none but the scenario. */
    private String parent() {
        String parent = changes.isEmpty() ? "" : changes.get(0).path();
        for (Change change : changes) {
            while (!parent.isEmpty() && !(change.path() + ".").startsWith(parent + ".")) {
                parent = parent.substring(0, Math.max(0, parent.lastIndexOf('.')));
            }
        }
        return parent;
    }

    /** What two titles begin with, up to where one of them ends or goes on behind a comma or the like in both; else nothing. */
    private static String shared(String first, String second) {
        String shared = "";
        for (int end = 1; end <= Math.min(first.length(), second.length()); end++) {
            if (!first.regionMatches(0, second, 0, end)) {
                break;
            }
            if (breaksAt(first, end) && breaksAt(second, end)) {
                shared = first.substring(0, end);
            }
        }
        return shared;
    }

    private static boolean breaksAt(String title, int end) {
        if (end == title.length()) {
            return true;
        }
        char next = title.charAt(end);
        if (next == ' ') {
            return LINKS.contains(title.substring(end).strip().split(" ", 2)[0]);
        }
        return ",;:–—(".indexOf(next) >= 0;
    }

    /** What a title has beyond what both begin with. */
    private static String rest(String shared, String title) {
        return shared.isEmpty()
                ? ""
                : title.substring(shared.length())
                        .replaceFirst("^[\\s,:;.–—-]+", "")
                        .strip();
    }

    private static String linked(String rest) {
        return LINKS.contains(rest.split("[\\s,]", 2)[0]) ? cut(rest) : quoted(rest);
    }

    private static String quoted(String title) {
        return "in “" + cut(title) + "”";
    }

    private static String cut(String words) {
        int letters = words.codePointCount(0, words.length());
        return letters <= LONGEST_NAME
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
