package unanimity.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what an event sets: paths, wildcards too, and the number that each takes. */
final class Shocks {

    private static final List<String> CHANGEABLE = List.of("members", "proposal", "rivals", "issues", "calendar");
    private static final String DEFAULTS = "defaults.";

    private final Problems problems;
    private final Tree.Mapping own;
    private final Tree.Mapping merged;

    /**
     * @param own the file as it is written
     * @param merged the file with the defaults laid under each member
     */
    Shocks(Problems problems, Tree.Mapping own, Tree.Mapping merged) {
        this.problems = problems;
        this.own = own;
        this.merged = merged;
    }

    /** What paths can start with. */
    static List<String> roots() {
        return Stream.concat(CHANGEABLE.stream(), Stream.of("defaults")).toList();
    }

    /** The numbers by concrete path; of two that set the same the later counts. */
    @Nullable
    Value read(Form form, Tree tree, Spot spot, Checker checker) {
        if (!(tree instanceof Tree.Mapping map)) {
            String message = "'" + spot.name() + "' must be " + form.words() + ", not " + Found.words(tree);
            problems.error(ProblemId.WRONG_TYPE, tree.at(), message);
            return null;
        }
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        map.entries().forEach((path, entry) -> {
            for (ParameterPath target : targets(path, entry.at())) {
                Spot place = spot.child(target.toString(), entry.at());
                Value value = number(target, entry, place, checker);
                if (value == null) {
                    return;
                }
                values.put(target.toString(), value);
                keys.put(target.toString(), entry.at());
            }
        });
        return new Block(spot.path(), spot.key(), values, keys, new TreeSet<>());
    }

    private @Nullable Value number(ParameterPath target, Tree.Entry entry, Spot spot, Checker checker) {
        boolean number = target.form() instanceof Form.Amount amount && amount.uncertain();
        if (!number || !CHANGEABLE.contains(target.segments().get(0))) {
            String why = number ? " cannot change during a negotiation" : " is not a number that can change";
            problems.error(ProblemId.NOT_A_NUMBER, entry.at(), "'" + target + "'" + why);
            return null;
        }
        return checker.check(target.form(), entry.value(), spot);
    }

    private List<ParameterPath> targets(String path, Location at) {
        boolean defaults = path.startsWith(DEFAULTS);
        String rest = defaults ? path.substring(DEFAULTS.length()) : path;
        PathResolver resolver = new PathResolver(merged, true);
        PathResolver.Match match = resolver.resolve(defaults ? "members.*." + rest : path);
        PathResolver.Miss miss = match.miss();
        if (miss != null) {
            PathResolver.Miss literal =
                    defaults ? new PathResolver(merged, false).resolve(path).miss() : miss;
            PathResolver.Miss said =
                    literal == null ? new PathResolver.Miss(0, "'" + path + "' matches nothing") : literal;
            problems.error(ProblemId.UNKNOWN_PATH, Settings.segment(at, path, said.segment()), said.message());
            return List.of();
        }
        List<ParameterPath> targets = new ArrayList<>(match.paths());
        if (defaults) {
            targets.removeIf(target -> isWritten(target.segments()));
        }
        return targets;
    }

    private boolean isWritten(List<String> segments) {
        Tree tree = own;
        for (String segment : segments) {
            Tree child = tree instanceof Tree.Mapping map ? map.get(segment) : null;
            if (child == null) {
                return tree instanceof Tree.Scalar; // a tactic in short: its pace is written
            }
            tree = child;
        }
        return true;
    }
}
