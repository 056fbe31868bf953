package unanimity.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads a file, the files that it extends and overlays, one laid over the other. */
final class Layers {

    private final Problems problems;
    private final List<Path> laid = new ArrayList<>();
    private final List<Path> chain = new ArrayList<>();
    private Tree.@Nullable Mapping ground;

    Layers(Problems problems) {
        this.problems = problems;
    }

    /** The file with overlays over it, or null when one of them cannot be had. */
    Tree.@Nullable Mapping load(Path file, List<Path> overlays) {
        boolean complete = lay(file, file.toString());
        for (Path overlay : overlays) {
            chain.clear();
            complete &= lay(overlay, overlay.toString());
        }
        return complete ? ground : null;
    }

    /**
     * The text, or null when it is no scenario.
     *
     * @param file against which {@code extends} is resolved
     */
    Tree.@Nullable Mapping load(SourceText source, Path file) {
        return lay(source, file) ? ground : null;
    }

    private boolean lay(Path file, String name) {
        chain.add(normal(file));
        String text = ScenarioText.read(file, name, problems);
        return text != null && lay(SourceText.of(name, text), file);
    }

    private boolean lay(SourceText source, Path file) {
        Tree tree = YamlDocument.parse(source, problems);
        if (tree == null) {
            return false;
        }
        if (!(tree instanceof Tree.Mapping map)) {
            String message = "a scenario is a map with keys such as schema, not " + Found.words(tree);
            problems.error(ProblemId.WRONG_TYPE, tree.at(), message);
            return false;
        }
        Tree base = map.get("extends");
        Tree.Mapping own = map;
        if (base instanceof Tree.Scalar name && !name.isNull()) {
            if (!extend(name, file)) {
                return false;
            }
            own = map.without("extends"); // done with; what is below stands in the same tree now
        } else if (base != null && !(base instanceof Tree.Scalar)) {
            String message = "'extends' must be the name of a file, not " + Found.words(base);
            problems.error(ProblemId.WRONG_TYPE, base.at(), message);
            return false;
        }
        laid.add(normal(file));
        ground = ground == null ? own : Merge.overlay(ground, own, problems);
        return true;
    }

    /** Lays the file that is extended, unless it lies there already: an overlay may extend the very file it is laid over. */
    private boolean extend(Tree.Scalar base, Path file) {
        Path below;
        try {
            below = file.resolveSibling(base.text());
        } catch (InvalidPathException e) {
            problems.error(ProblemId.MISSING_FILE, base.at(), "there is no file '" + base.text() + "'");
            return false;
        }
        if (chain.contains(normal(below))) {
            boolean itself = normal(below).equals(chain.get(chain.size() - 1));
            String message = itself ? "a file cannot extend itself" : "'" + base.text() + "' extends this file in turn";
            problems.error(ProblemId.CYCLIC_EXTENDS, base.at(), message + "; take one 'extends' out");
            return false;
        }
        if (!Files.isRegularFile(below)) {
            String message = "there is no file '" + base.text() + "', seen from the folder of this one";
            problems.error(ProblemId.MISSING_FILE, base.at(), message);
            return false;
        }
        return laid.contains(normal(below)) || lay(below, below.toString());
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
