package unanimity.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads a file and the files that it extends, one laid over the other. */
final class Layers {

    private final Problems problems;
    private final List<Path> chain = new ArrayList<>();

    Layers(Problems problems) {
        this.problems = problems;
    }

    /** The file, or null when it cannot be had. */
    Tree.@Nullable Mapping load(Path file) {
        return load(file, file.toString());
    }

    private Tree.@Nullable Mapping load(Path file, String name) {
        chain.add(file.toAbsolutePath().normalize());
        String text = ScenarioText.read(file, name, problems);
        return text == null ? null : load(SourceText.of(name, text), file);
    }

    /**
     * The text, or null when it is no scenario.
     *
     * @param file against which {@code extends} is resolved
     */
    Tree.@Nullable Mapping load(SourceText source, Path file) {
        Tree tree = YamlDocument.parse(source, problems);
        if (tree == null) {
            return null;
        }
        if (!(tree instanceof Tree.Mapping map)) {
            String message = "a scenario is a map with keys such as schema, not " + Found.words(tree);
            problems.error(ProblemId.WRONG_TYPE, tree.at(), message);
            return null;
        }
        Tree base = map.get("extends");
        if (base instanceof Tree.Scalar name) {
            return name.isNull() ? map : extended(map, name, file);
        }
        if (base != null) {
            String message = "'extends' must be the name of a file, not " + Found.words(base);
            problems.error(ProblemId.WRONG_TYPE, base.at(), message);
            return null;
        }
        return map;
    }

    private Tree.@Nullable Mapping extended(Tree.Mapping map, Tree.Scalar base, Path file) {
        Path below;
        try {
            below = file.resolveSibling(base.text());
        } catch (InvalidPathException e) {
            problems.error(ProblemId.MISSING_FILE, base.at(), "there is no file '" + base.text() + "'");
            return null;
        }
        if (chain.contains(below.toAbsolutePath().normalize())) {
            boolean itself = below.toAbsolutePath().normalize().equals(chain.get(chain.size() - 1));
            String message = itself ? "a file cannot extend itself" : "'" + base.text() + "' extends this file in turn";
            problems.error(ProblemId.CYCLIC_EXTENDS, base.at(), message + "; take one 'extends' out");
            return null;
        }
        if (!Files.isRegularFile(below)) {
            String message = "there is no file '" + base.text() + "', seen from the folder of this one";
            problems.error(ProblemId.MISSING_FILE, base.at(), message);
            return null;
        }
        Tree.Mapping bottom = load(below, below.toString());
        return bottom == null ? null : (Tree.Mapping) Merge.overlay(bottom, map);
    }
}
