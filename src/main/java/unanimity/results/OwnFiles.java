package unanimity.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files in a folder are a batch's own: what others have put beside them is never deleted. */
final class OwnFiles {

    private static final Pattern PART = Pattern.compile("part-\\d{6,}\\.parquet(\\.tmp)?");
    private static final String CHARTS = "charts";
    private static final String NUMBERS = ".csv";

    /** Beside tables and charts. */
    private static final List<String> FILES = List.of(
            Manifest.FILE,
            BatchFolder.SCENARIO,
            BatchFolder.scenario(1),
            DataDictionary.FILE,
            "parameters.csv",
            "sources.csv",
            BatchFolder.REPORT,
            Failures.FILE);

    private final Path path;

    OwnFiles(Path path) {
        this.path = path;
    }

    /** Removes what is half written, and parts of chunks that are not done. */
    void sweep(Set<Integer> done) throws IOException {
        for (BatchTable table : BatchTable.values()) {
            remove(path.resolve(table.label()), name -> PART.matcher(name).matches() && !isOf(done, name));
        }
        remove(path, OwnFiles::isUnfinished);
        remove(path.resolve(CHARTS), OwnFiles::isUnfinished);
    }

    private static boolean isOf(Set<Integer> chunks, String name) {
        Matcher part = BatchFolder.PART.matcher(name);
        return part.matches() && chunks.contains(Integer.parseInt(part.group(1)));
    }

    private static boolean isUnfinished(String name) {
        return RunFolder.UNFINISHED.matcher(name).matches();
    }

    /** Removes all of them. */
    void clear() throws IOException {
        remove(path, name -> FILES.contains(name) || BatchFolder.TABLES.contains(name) || isUnfinished(name));
        for (BatchTable table : BatchTable.values()) {
            remove(path.resolve(table.label()), PART.asMatchPredicate());
        }
        Path charts = path.resolve(CHARTS);
        remove(charts, name -> name.matches(".+\\.(svg|png)") && Files.exists(charts.resolve(numbers(name))));
        remove(charts, name -> name.endsWith(NUMBERS) || isUnfinished(name));
    }

    /** The file with the numbers of a picture: another program's pictures have none. */
    private static String numbers(String picture) {
        return picture.replaceFirst("\\.(svg|png)$", NUMBERS);
    }

    /** Removes some files of a folder, and the folder where nothing is left in it. */
    private void remove(Path folder, Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        boolean empty = !folder.equals(path);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (wanted.test(file.getFileName().toString())) {
                    Files.delete(file);
                } else {
                    empty = false;
                }
            }
        }
        if (empty) {
            Files.delete(folder);
        }
    }
}
