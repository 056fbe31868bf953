package unanimity.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which scenario an experiment is about, and what it lays over it.
 *
 * @param file the experiment file; other files are named as seen from its folder
 */
record ExperimentFiles(Path file, Problems problems) {

    /** The scenario of an experiment; the experiment file itself where there is none, which is told. */
    Path scenario(Tree.Mapping map, Location at) {
        Tree named = map.get("scenario");
        if (named == null) {
            problems.error(ProblemId.MISSING_KEY, at, "there is no 'scenario', neither here nor above all experiments");
            return file;
        }
        return file(named);
    }

    /** The experiment file itself where there is none of that name, which is told. */
    private Path file(Tree named) {
        try {
            Path path = file.resolveSibling(named.text());
            if (named instanceof Tree.Scalar && Files.isRegularFile(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // told below
        }
        problems.error(
                ProblemId.MISSING_FILE,
                named.at(),
                "there is no file '" + named.text() + "', seen from the folder of this one");
        return file;
    }

    /** What is laid over the scenario. */
    Changes changes(Tree.Mapping map) {
        return new Changes(overlays(map), sets(map));
    }

    private List<Path> overlays(Tree.Mapping map) {
        Tree overlays = map.get("overlays");
        if (overlays instanceof Tree.Items list) {
            return list.items().stream()
                    .map(this::file)
                    .filter(found -> !found.equals(file))
                    .toList();
        }
        return overlays == null
                ? List.of()
                : Stream.of(file(overlays)).filter(found -> !found.equals(file)).toList();
    }

    private List<String> sets(Tree.Mapping map) {
        List<String> sets = new ArrayList<>();
        Tree set = map.get("set");
        Tree.Mapping values = set == null ? null : new Maps(problems).mapping(set, "'set'");
        if (values != null) {
            values.entries()
                    .forEach(
                            (path, entry) -> sets.add(path + "=" + entry.value().text()));
        }
        return sets;
    }
}
