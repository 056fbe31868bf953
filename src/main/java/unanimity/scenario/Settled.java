package unanimity.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import unanimity.model.Origin;
import unanimity.model.Provenance;

/**
 * A value in effect, for a reader.
 *
 * @param path {@code defaults.access} or {@code members.*.access} where members share it
 * @param members how many members it holds for; 0 where it is not about members
 */
public record Settled(String path, int members, Provenance provenance) {

    private static final String MEMBERS = "members.";
    private static final String SOURCES = "sources.";

    /** Every value once: what members have from {@code defaults} or from the language is not told for each of them. */
    public static List<Settled> summary(Reading reading) {
        Map<String, Settled> summary = new TreeMap<>();
        reading.provenance().forEach((path, provenance) -> {
            if (!path.startsWith(SOURCES)) {
                summary.merge(shared(path, provenance), one(path, provenance), Settled::and);
            }
        });
        List<Settled> values = new ArrayList<>();
        summary.forEach((path, value) -> values.add(new Settled(path, value.members, value.provenance)));
        return values;
    }

    /** The values that a {@link PathPattern} chooses, also of {@code defaults}, which are told where members have them. */
    public static List<Settled> matching(Reading reading, String typed) {
        PathPattern pattern = PathPattern.of(typed);
        List<Settled> values = new ArrayList<>();
        for (Settled value : summary(reading)) {
            if (value.path.startsWith("defaults.") && pattern.matches(value.path)) {
                values.add(value);
            }
        }
        reading.provenance().forEach((path, provenance) -> {
            if (pattern.matches(path)) {
                values.add(one(path, provenance));
            }
        });
        return values;
    }

    private static Settled one(String path, Provenance provenance) {
        return new Settled(path, path.startsWith(MEMBERS) ? 1 : 0, provenance);
    }

    private Settled and(Settled other) {
        return new Settled(path, members + other.members, provenance);
    }

    private static String shared(String path, Provenance provenance) {
        if (!path.startsWith(MEMBERS) || provenance.origin() == Origin.WRITTEN) {
            return path;
        }
        String tail = path.substring(path.indexOf('.', MEMBERS.length()));
        return (provenance.origin() == Origin.DEFAULTS ? "defaults" : "members.*") + tail;
    }
}
