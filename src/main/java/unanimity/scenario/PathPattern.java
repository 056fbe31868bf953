package unanimity.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses parameter paths: {@code members.*.access}, {@code members.HUN} and all below it, {@code access} wherever it stands.
 * A star stands for any letters within a segment.
 */
public final class PathPattern {

    private final List<String> segments;

    private PathPattern(List<String> segments) {
        this.segments = segments;
    }

    /** Of what a user types; empty for all paths. */
    public static PathPattern of(String typed) {
        return new PathPattern(List.of(typed.isEmpty() ? new String[0] : typed.split("\\.", -1)));
    }

    /** Whether segments of the path that follow one another are those of the pattern; {@code ID} and {@code N} are any. */
    public boolean matches(String path) {
        List<String> names = List.of(path.split("\\.", -1));
        for (int from = 0; from + segments.size() <= names.size(); from++) {
            if (matches(names.subList(from, from + segments.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first segments of a path, which may have stars too, are those of the pattern. */
    public boolean begins(String path) {
        List<String> names = List.of(path.split("\\.", -1));
        boolean holds = segments.size() <= names.size();
        for (int i = 0; holds && i < segments.size(); i++) {
            holds = names.get(i).equals("*") || matches(segments.get(i), names.get(i));
        }
        return holds;
    }

    /** Did you mean: the pattern with the segment that is nowhere made one that is; empty when none is near. */
    public String hint(Collection<String> paths) {
        Set<String> known = new LinkedHashSet<>();
        paths.forEach(path -> known.addAll(List.of(path.split("\\.", -1))));
        List<String> meant = new ArrayList<>(segments);
        for (int i = 0; i < meant.size(); i++) {
            String segment = meant.get(i);
            String nearest = segment.contains("*") || known.contains(segment) ? segment : Nearest.to(segment, known);
            meant.set(i, nearest == null ? segment : nearest);
        }
        String better = String.join(".", meant);
        boolean helps = !meant.equals(segments) && paths.stream().anyMatch(of(better)::matches);
        return helps ? " (did you mean '" + better + "'?)" : "";
    }

    private boolean matches(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (!isPlaceholder(names.get(i)) && !matches(segments.get(i), names.get(i))) {
                return false;
            }
        }
        return names.isEmpty() || !names.stream().allMatch(PathPattern::isPlaceholder);
    }

    private static boolean isPlaceholder(String name) {
        return name.equals(Parameter.ANY_ID) || name.equals(Parameter.ANY_PLACE);
    }

    private static boolean matches(String pattern, String name) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(name);
        }
        String head = pattern.substring(0, star);
        String rest = pattern.substring(star + 1);
        for (int end = name.length(); name.startsWith(head) && end >= star; end--) {
            if (matches(rest, name.substring(end))) {
                return true;
            }
        }
        return false;
    }
}
