package unanimity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import unanimity.model.Provenance;
import unanimity.report.Change;
import unanimity.scenario.Changes;
import unanimity.scenario.Difference;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioException;
import unanimity.scenario.ScenarioReader;

/**
 * A scenario as a command uses it, beside its file as it is.
 *
 * @param changes what options have made otherwise; none where they change nothing
 * @param mark tells its results from those of the file as it is: empty for the file, else 8 digits of the fingerprint
 */
record Variant(Reading reading, List<Change> changes, String mark) {

    /** Of a fingerprint, in the name of a folder. */
    static final int DIGITS = 8;

    /** Keys whose words are no values of the negotiation. */
    private static final Set<String> WORDS = Set.of("title", "question", "summary");

    Variant {
        changes = List.copyOf(changes);
    }

    static Variant of(Path file, ChangeOptions options) {
        Reading reading = ScenarioReader.read(file, options.changes());
        if (options.changes().isEmpty()) {
            return new Variant(reading, List.of(), "");
        }
        Reading plain = readingOf(file);
        if (plain == null) {
            Change typed = new Change(options.typed().strip(), 0, null, null);
            return new Variant(reading, List.of(typed), mark(reading));
        }
        boolean same = plain.fingerprint().equals(reading.fingerprint());
        return new Variant(reading, changes(plain, reading, options.changes()), same ? "" : mark(reading));
    }

    /** The file alone; null where it says too little to be read without what is laid over it. */
    private static @Nullable Reading readingOf(Path file) {
        try {
            return ScenarioReader.read(file);
        } catch (ScenarioException incomplete) {
            return null;
        }
    }

    private static String mark(Reading reading) {
        return "-" + reading.fingerprint().substring(0, DIGITS);
    }

    /** What one option has set stands together, in the order of the options; then what overlays have. */
    static List<Change> changes(Reading before, Reading after, Changes laid) {
        List<Difference> found = Difference.between(before, after).stream()
                .filter(Variant::counts)
                .toList();
        List<Difference> rest = new ArrayList<>(found);
        List<Change> changes = new ArrayList<>();
        for (String set : laid.sets()) {
            List<Difference> ofSet = rest.stream().filter(one -> isOf(set, one)).toList();
            rest.removeAll(ofSet);
            if (ofSet.size() > 1) {
                changes.add(together(set, ofSet));
            } else {
                ofSet.forEach(one -> changes.add(change(one, below(one, found))));
            }
        }
        rest.removeIf(one -> found.stream().anyMatch(above -> isBelow(one, above)));
        rest.forEach(one -> changes.add(change(one, below(one, found))));
        return changes;
    }

    private static boolean isOf(String set, Difference one) {
        return one.after() != null && one.after().place().startsWith("--set " + set + ":");
    }

    private static boolean isBelow(Difference one, Difference above) {
        return one.path().startsWith(above.path() + ".");
    }

    private static int below(Difference above, List<Difference> found) {
        return (int) found.stream().filter(one -> isBelow(one, above)).count();
    }

    private static Change together(String set, List<Difference> all) {
        int members = all.stream().mapToInt(Difference::members).sum();
        int equals = set.indexOf('=');
        return new Change(
                set.substring(0, equals).strip(),
                members,
                "different values",
                set.substring(equals + 1).strip());
    }

    /** @param below values below the path that are gone, or new: a list that was emptied had many, and itself no value */
    private static Change change(Difference one, int below) {
        String before = one.before() == null && below > 0 ? below + " values" : value(one.before());
        String after = one.after() == null && below > 0 ? below + " values" : value(one.after());
        return new Change(one.path(), one.members(), before, after);
    }

    private static boolean counts(Difference one) {
        return one.kind() != Difference.Kind.RESOURCED
                && !WORDS.contains(one.path())
                && !one.path().startsWith("sources.");
    }

    private static @Nullable String value(@Nullable Provenance value) {
        return value == null ? null : value.value();
    }
}
