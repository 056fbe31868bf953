package unanimity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import unanimity.model.Origin;
import unanimity.model.Provenance;
import unanimity.report.Change;
import unanimity.scenario.Difference;
import unanimity.scenario.PathPattern;
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
        return new Variant(
                reading, changed(plain, reading, options.changes().sets()).all(), same ? "" : mark(reading));
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

    /**
     * What is otherwise.
     *
     * @param set by options {@code --set}, in their order; what one has set stands together
     * @param other by overlays, or in another file
     */
    record Changed(List<Change> set, List<Change> other) {

        List<Change> all() {
            return Stream.concat(set.stream(), other.stream()).toList();
        }
    }

    /** @param sets {@code path=value}, laid over the second */
    static Changed changed(Reading before, Reading after, List<String> sets) {
        List<Difference> found = Difference.between(before, after).stream()
                .filter(Variant::counts)
                .toList();
        List<Difference> rest = new ArrayList<>(found);
        List<Change> ofSets = new ArrayList<>();
        for (String set : sets) {
            List<Difference> ofSet = rest.stream().filter(one -> isOf(set, one)).toList();
            rest.removeAll(ofSet);
            List<Difference> own = ofSet.stream()
                    .filter(one -> ofSet.stream().noneMatch(above -> isBelow(one, above)))
                    .toList();
            if (own.size() > 1) {
                ofSets.add(together(set, own));
            } else {
                own.forEach(one -> ofSets.add(change(one, below(one, found))));
            }
        }
        rest.removeIf(one -> found.stream().anyMatch(above -> isBelow(one, above)));
        return new Changed(
                ofSets, rest.stream().map(one -> change(one, below(one, found))).toList());
    }

    /** By its place, or where the scenario was resolved to a file since, by its path. */
    private static boolean isOf(String set, Difference one) {
        if (one.after() != null && one.after().place().startsWith("--set " + set + ":")) {
            return true;
        }
        String[] path = set.substring(0, Math.max(0, set.indexOf('='))).strip().split("\\.");
        boolean shared =
                path[0].equals("defaults") && one.after() != null && one.after().origin() == Origin.DEFAULTS;
        List<String> wanted = new ArrayList<>(shared ? List.of("members", "*") : List.of());
        wanted.addAll(List.of(path).subList(shared ? 1 : 0, path.length));
        return PathPattern.of(String.join(".", wanted)).begins(one.path());
    }

    private static boolean isBelow(Difference one, Difference above) {
        return one.path().startsWith(above.path() + ".");
    }

    private static int below(Difference above, List<Difference> found) {
        return (int) found.stream().filter(one -> isBelow(one, above)).count();
    }

    private static Change together(String set, List<Difference> all) {
        int equals = set.indexOf('=');
        String path = set.substring(0, equals).strip();
        boolean single = path.startsWith("members.") && !path.contains("*");
        int members = single ? 1 : all.stream().mapToInt(Difference::members).sum();
        String value = set.substring(equals + 1).strip();
        return new Change(path, members, "different values", value.equals("null") ? null : value);
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
