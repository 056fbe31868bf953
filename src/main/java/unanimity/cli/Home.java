package unanimity.cli;

import java.nio.file.Path;

/** Where results go, and how paths are shown. */
final class Home {

    private Home() {}

    /** The project's {@code output} folder as the launcher knows it; without a launcher that of the working folder. */
    static Path output() {
        return Path.of(System.getProperty("unanimity.home", "")).resolve("output");
    }

    /** A path as short as it can be told: relative where it lies below the working folder. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path there = path.toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there).toString() : there.toString();
    }

    /** The project's {@code scenarios} folder, likewise. */
    static Path scenarios() {
        return Path.of(System.getProperty("unanimity.home", "")).resolve("scenarios");
    }

    /** Name of a scenario: that of its file without the ending. */
    static String name(Path scenario) {
        Path last = scenario.getFileName();
        return last == null ? "scenario" : last.toString().replaceFirst("\\.ya?ml$", "");
    }

    /** A word as a shell takes it for one. */
    static String quoted(String word) {
        return word.matches("[\\w./=:@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
