package unanimity.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a batch. Its state is what lies in it: a chunk is done when its part of {@code runs} is there. Whatever
 * ends in {@code .tmp} was being written when a batch was killed, and counts for nothing.
 */
public final class BatchFolder implements Folder {

    /** The scenario as it was run, on one file that extends nothing. */
    public static final String SCENARIO = "scenario.resolved.yaml";

    /** The page for people. */
    public static final String REPORT = "report.html";

    /** Tables of findings and of what they rest on: views of a query under their name without the ending. */
    static final List<String> TABLES = List.of(
            PointTable.FILE,
            SummaryTable.FILE,
            LeverageTable.FILE,
            ComparisonTable.FILE,
            SensitivityTable.FILE,
            EffectTable.FILE,
            BoxTable.FILE,
            DrawTable.FILE);

    static final String UNFINISHED = ".tmp";
    static final Pattern PART = Pattern.compile("part-(\\d{6,})\\.parquet");
    private static final String LOCK = ".lock";

    private final Path path;

    /** Where the scenario of that number lies, from 0: most batches have one. */
    public static String scenario(int number) {
        return number == 0 ? SCENARIO : "scenario-" + number + ".resolved.yaml";
    }

    public BatchFolder(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** Whether a batch, or the start of one, lies here. */
    public boolean exists() {
        return Files.isRegularFile(path.resolve(Manifest.FILE));
    }

    /** Whether nothing lies here that a new batch could spoil. */
    public boolean isFree() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.allMatch(file -> file.endsWith(LOCK));
        }
    }

    @Override
    public void write(String name, byte[] bytes) throws IOException {
        RunFolder.replace(path.resolve(name), bytes);
    }

    public boolean has(String name) {
        return Files.isRegularFile(path.resolve(name));
    }

    public String read(String name) throws IOException {
        return Files.readString(path.resolve(name));
    }

    /**
     * Keeps other batches out of the folder until it is closed or the program ends.
     *
     * @throws IOException where another one is at work in it
     */
    public Lock lock() throws IOException {
        Files.createDirectories(path);
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Lock(path.resolve(LOCK), channel);
            }
        } catch (OverlappingFileLockException e) {
            // another thread of this program has it
        }
        channel.close();
        throw new IOException("another batch is writing to " + path);
    }

    /** A hold on the folder. */
    public record Lock(Path file, FileChannel channel) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
            channel.close();
        }
    }

    /** Numbers of the chunks that are done. */
    public SortedSet<Integer> chunks() throws IOException {
        SortedSet<Integer> done = new TreeSet<>();
        for (Path part : parts(BatchTable.RUNS)) {
            Matcher name = PART.matcher(part.getFileName().toString());
            if (name.matches()) {
                done.add(Integer.parseInt(name.group(1)));
            }
        }
        return done;
    }

    /** The parts of a table, in the order of their chunks; only of chunks that are done. */
    public List<Path> parts(BatchTable table) throws IOException {
        Path folder = path.resolve(table.label());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> PART.matcher(file.getFileName().toString()).matches())
                    .filter(file ->
                            Files.exists(path.resolve(BatchTable.RUNS.label()).resolve(file.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    /** Takes a chunk back: its runs first, so that at no time it seems whole. */
    public void drop(int chunk) throws IOException {
        List<BatchTable> tables = new ArrayList<>(Arrays.asList(BatchTable.values()));
        Collections.reverse(tables);
        for (BatchTable table : tables) {
            Files.deleteIfExists(path.resolve(table.part(chunk)));
        }
    }

    /** Removes what a killed batch has left half written, and parts of chunks that are not done. */
    public void sweep() throws IOException {
        new OwnFiles(path).sweep(chunks());
    }

    /** Removes all that a batch writes, and nothing else. */
    public void clear() throws IOException {
        new OwnFiles(path).clear();
    }

    /** Bytes of all parts. */
    public long partsSize() throws IOException {
        long bytes = 0;
        for (BatchTable table : BatchTable.values()) {
            for (Path part : parts(table)) {
                bytes += Files.size(part);
            }
        }
        return bytes;
    }
}
