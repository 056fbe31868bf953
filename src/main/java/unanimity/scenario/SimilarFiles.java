package unanimity.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Did you mean: the scenario file that was meant by a name that no file has, beside it or in a folder {@code scenarios} there. */
public final class SimilarFiles {

    private static final List<String> FOLDERS = List.of("", "scenarios");
    private static final String ENDING = "(?i)\\.ya?ml$";
    private static final int FEWEST = 3;

    private SimilarFiles() {}

    /** {@code " (did you mean 'scenarios/x.yaml'?)"}, or nothing when no name is near. */
    public static String hint(Path file) {
        Path name = file.getFileName();
        if (name == null) {
            return "";
        }
        Map<String, Path> files = new LinkedHashMap<>();
        for (String folder : FOLDERS) {
            collect(file.resolveSibling(folder), files);
        }
        String meant = meant(bare(name), files);
        return meant == null ? "" : " (did you mean '" + files.get(meant) + "'?)";
    }

    private static @Nullable String meant(String typed, Map<String, Path> files) {
        String nearest = Nearest.to(typed, files.keySet());
        if (nearest != null || typed.length() < FEWEST) {
            return nearest;
        }
        return files.keySet().stream()
                .filter(name -> name.startsWith(typed))
                .min(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /** The scenario files of a folder by their names without ending; those found before stay. */
    private static void collect(Path folder, Map<String, Path> files) {
        if (!Files.isDirectory(folder.toAbsolutePath())) {
            return;
        }
        try (Stream<Path> found = Files.list(folder.toAbsolutePath())) {
            found.map(Path::getFileName)
                    .filter(name -> !bare(name).equals(name.toString()))
                    .sorted()
                    .forEach(name -> files.putIfAbsent(bare(name), folder.resolve(name)));
        } catch (IOException e) {
            return; // the hint is a courtesy
        }
    }

    private static String bare(Path name) {
        return name.toString().replaceFirst(ENDING, "");
    }
}
