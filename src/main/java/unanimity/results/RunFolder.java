package unanimity.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of one run. A file appears in it whole or not at all: it is written under another name first. What the folder
 * holds already is only written over when it is a run of the same seed.
 */
public final class RunFolder implements Folder {

    /** Names of files that were being written when the program was killed. */
    static final Pattern UNFINISHED = Pattern.compile("\\..+\\.\\d+\\.part");

    private static final String RESULT = "run.json";

    private final Path path;
    private final List<String> written = new ArrayList<>();

    private RunFolder(Path path) {
        this.path = path;
    }

    /** Whether a run of this seed can be written here without loss: nothing is there, or a run of this seed. */
    public static boolean isFree(Path path, long seed) throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        if (!Files.isDirectory(path)) {
            return false;
        }
        Path result = path.resolve(RESULT);
        if (Files.isRegularFile(result)) {
            return Files.readString(result).contains("\"seed\":\"" + seed + "\"");
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }

    /** Whether a folder holds a run that was made with other values. */
    public static boolean holdsOtherValues(Path path, String fingerprint) throws IOException {
        Path result = path.resolve(RESULT);
        return Files.isRegularFile(result)
                && !Files.readString(result).contains("\"fingerprint\":\"" + fingerprint + "\"");
    }

    /** The folder of a run, made with its parents where it is missing. */
    public static RunFolder at(Path path) throws IOException {
        Files.createDirectories(path);
        return new RunFolder(path);
    }

    public Path path() {
        return path;
    }

    /** What has been written, in that order. */
    public List<String> written() {
        return Collections.unmodifiableList(written);
    }

    /** Writes the run's result; last of all files, so that a folder with a result is complete. */
    public void writeResult(String json) throws IOException {
        write(RESULT, json + "\n");
    }

    @Override
    public void write(String name, byte[] bytes) throws IOException {
        replace(path.resolve(name), bytes);
        written.add(name);
    }

    /** Writes a file anywhere, whole or not at all. */
    public static void replace(Path file, String text) throws IOException {
        replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file anywhere, whole or not at all. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file");
        }
        Files.createDirectories(folder);
        // Not a file of createTempFile: nobody but its owner may read such a one.
        Path temporary = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DiskTrouble.of(file, e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
