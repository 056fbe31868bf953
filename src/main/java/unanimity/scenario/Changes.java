package unanimity.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * What is laid over a scenario file before anything in it is checked.
 *
 * @param overlays partial files, each over all before it: maps merge, lists are replaced, {@code null} deletes
 * @param sets options {@code path=value}, in turn, over all overlays
 */
public record Changes(List<Path> overlays, List<String> sets) {

    /** The file as it is. */
    public static final Changes NONE = new Changes(List.of(), List.of());

    public Changes {
        overlays = List.copyOf(overlays);
        sets = List.copyOf(sets);
    }

    /** Whether the file stays as it is. */
    public boolean isEmpty() {
        return overlays.isEmpty() && sets.isEmpty();
    }
}
