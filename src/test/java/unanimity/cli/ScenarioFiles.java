package unanimity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The good and the bad scenario files among the tests, each bad one with what the program says of it. */
final class ScenarioFiles {

    static final Path GOOD = Path.of("src/test/resources/scenarios/good");
    static final Path ODD = Path.of("src/test/resources/scenarios/odd");
    static final Path BAD = Path.of("src/test/resources/scenarios/bad");
    static final Path STRUCTURAL = BAD.resolve("structural");
    static final Path SEMANTIC = BAD.resolve("semantic");

    private ScenarioFiles() {}

    /** All scenario files in a folder and below it, by name. */
    static List<Path> in(Path folder) {
        return ending(folder, ".yaml");
    }

    /** All golden files in a folder and below it, by name. */
    static List<Path> goldens(Path folder) {
        return ending(folder, ".expected");
    }

    private static List<Path> ending(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden file of a scenario file. */
    static Path golden(Path file) {
        return Path.of(file.toString().replaceFirst("\\.yaml$", ".expected"));
    }

    /** What {@code validate} writes to stderr, files named from their folder on, and its exit code in the last line. */
    static String validated(Path file, String... options) {
        StringWriter err = new StringWriter();
        List<String> command = new ArrayList<>(List.of("validate", file.toString()));
        command.addAll(List.of(options));
        int code = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), command.toArray(String[]::new));
        String folder = file.getParent() + file.getFileSystem().getSeparator();
        String told = err.toString().replace(folder, "").replace("\r\n", "\n");
        return told.replaceFirst("(?m)^Next: .*\n", "") + "exit " + code + "\n";
    }

    /**
     * Compares with a golden file. With {@code -Dgolden.write=true} the file is written instead and the test is reported as
     * skipped, a skip that continuous integration does not allow.
     */
    static void compare(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
            abort("golden file written: " + golden);
        }
        assertThat(golden).exists();
        assertThat(actual).isEqualTo(Files.readString(golden, UTF_8));
    }
}
