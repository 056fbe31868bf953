package unanimity.scenario;

import java.util.List;
import java.util.Set;

/** Tells a file that is made to be laid over a scenario from a scenario. */
final class Partial {

    private Partial() {}

    /** Whether a file says something of a scenario, but neither in which language nor all that a scenario needs. */
    static boolean is(Tree.Mapping file) {
        Set<String> written = file.entries().keySet();
        boolean something = Keys.names(Part.SCENARIO).stream().anyMatch(written::contains);
        List<String> missing = missing(file);
        return something && file.get("extends") == null && missing.contains("schema") && missing.size() > 1;
    }

    /** Refuses a part as a whole: of references into the rest nothing could be said that holds. */
    static void refuse(Tree.Mapping file, Problems problems) {
        if (is(file)) {
            List<String> missing = missing(file);
            int last = missing.size() - 1;
            Location start = Location.of(file.at().source(), 1, 1, 1);
            String list = String.join(", ", missing.subList(0, last)) + " and " + missing.get(last);
            String message = "this is part of a scenario: " + list
                    + " are missing; if it is to be laid over one, check it " + "so: validate SCENARIO --overlay "
                    + file.at().source().name();
            problems.error(ProblemId.MISSING_KEY, start, message);
            problems.stopIfAny();
        }
    }

    private static List<String> missing(Tree.Mapping file) {
        return Keys.of(Part.SCENARIO).stream()
                .filter(key -> key.required() && file.get(key.name()) == null)
                .map(Key::name)
                .toList();
    }
}
