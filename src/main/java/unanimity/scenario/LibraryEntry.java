package unanimity.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scenario file in a folder.
 *
 * @param extended the file that it extends, as written, or null
 * @param partial whether it is made to be laid over other files: without {@code schema} and more that a scenario needs
 * @param reading what it says, or null for a partial or a broken file
 * @param problem the first thing that is wrong in it, or null
 */
public record LibraryEntry(
        Path file, @Nullable String extended, boolean partial, @Nullable Reading reading, @Nullable Problem problem) {

    private static final int DEEPEST = 4;

    /** All YAML files of a folder and the folders in it, by path; a broken one spoils nothing. Experiment files are no scenarios. */
    public static List<LibraryEntry> all(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            files = found.filter(file -> file.toString().matches("(?i).*\\.ya?ml") && Files.isRegularFile(file))
                    .filter(file -> !ExperimentReader.isExperiments(file))
                    .sorted()
                    .toList();
        }
        List<LibraryEntry> entries = new ArrayList<>();
        files.forEach(file -> entries.add(of(file)));
        return entries;
    }

    private static LibraryEntry of(Path file) {
        Tree.Mapping own = parsed(file);
        String extended =
                own != null && own.get("extends") instanceof Tree.Scalar base && !base.isNull() ? base.text() : null;
        if (own != null && Partial.is(own)) {
            return new LibraryEntry(file, null, true, null, null);
        }
        try {
            return new LibraryEntry(file, extended, false, ScenarioReader.read(file), null);
        } catch (ScenarioException broken) {
            return new LibraryEntry(
                    file, extended, false, null, broken.problems().get(0));
        }
    }

    private static Tree.@Nullable Mapping parsed(Path file) {
        Problems unheard = new Problems(); // said when the file is read
        String text = ScenarioText.read(file, file.toString(), unheard);
        Tree tree = text == null ? null : YamlDocument.parse(SourceText.of(file.toString(), text), unheard);
        return tree instanceof Tree.Mapping map ? map : null;
    }
}
