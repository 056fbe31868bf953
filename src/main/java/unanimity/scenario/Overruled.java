package unanimity.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what would not count, because what varies is set over it at each point: a value that is set, or another that varies. */
final class Overruled {

    private final Tree.Mapping full;

    /** @param own the scenario, before it is checked */
    Overruled(Tree.Mapping own) {
        full = Merge.inherit(own);
    }

    /**
     * One problem at most for each that varies.
     *
     * @param sets {@code path=value}
     * @param varied in the order in which they are set, all of them over the sets
     */
    List<Problem> of(List<String> sets, List<Varied> varied) {
        Problems problems = new Problems();
        Map<String, List<ParameterPath>> before = new LinkedHashMap<>();
        for (String set : sets) {
            String path = set.substring(0, Math.max(0, set.indexOf('='))).strip();
            before.put("'" + path + "' is set", targets(path));
        }
        for (Varied one : varied) {
            List<ParameterPath> targets = targets(one.path());
            for (Map.Entry<String, List<ParameterPath>> other : before.entrySet()) {
                if (other.getValue().stream().anyMatch(target -> isBelowAny(target, targets))) {
                    problems.error(ProblemId.DUPLICATE_KEY, one.at(), words(one.path(), other.getKey()));
                }
            }
            before.put("'" + one.path() + "' is varied", targets);
        }
        return problems.of(Severity.ERROR);
    }

    private static String words(String path, String other) {
        return other.equals("'" + path + "' is varied")
                ? path + " is varied twice"
                : other + " too, and would not count where '" + path + "' is varied; leave one of them out";
    }

    private List<ParameterPath> targets(String path) {
        return new ArrayList<>(new PathResolver(full, false).resolve(path).paths());
    }

    private static boolean isBelowAny(ParameterPath target, List<ParameterPath> above) {
        return above.stream().anyMatch(one -> (target + ".").startsWith(one + "."));
    }
}
