package unanimity.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The runs of a batch that threw, in {@code errors.jsonl}: one line each. Lines are added before the chunk that they belong to is
 * in place; hence a line of a chunk that is not done is from a batch that was killed, and counts for nothing.
 */
public final class Failures {

    /** Its name in the folder. */
    public static final String FILE = "errors.jsonl";

    /** Its fields. */
    public static final Layout LAYOUT = Layout.of(
            "a run that failed; without any there is no such file",
            Column.choice("kind", "always this word").or("error", ""),
            Column.plain("run", "text", "the run: POINT-REPLICATE"),
            Column.count("point", "design points", "number of the design point, from 0"),
            Column.plain(
                    "replicate", "whole number of 64 bits, as text", "number of the replicate at that point, from 0"),
            Column.plain("seed", "whole number of 64 bits, as text", "seed of the run"),
            Column.text("cause", "what went wrong, in a line"),
            Column.plain("stack", "list of texts", "where in the program it was thrown"));

    private final Path file;

    public Failures(BatchFolder folder) {
        file = folder.path().resolve(FILE);
    }

    /**
     * A run that threw.
     *
     * @param cause the exception, in a line
     * @param stack where it was thrown
     */
    public record Failure(RunKey key, long seed, String cause, List<String> stack) implements java.io.Serializable {

        public Failure {
            stack = List.copyOf(stack);
        }

        String line() {
            return Row.of("error")
                    .with("run", key.toString())
                    .with("point", key.point())
                    .with("replicate", key.replicate())
                    .with("seed", seed)
                    .with("cause", cause)
                    .with("stack", stack)
                    .toString();
        }
    }

    /** Adds those of a chunk. */
    public synchronized void add(List<Failure> failures) throws IOException {
        if (failures.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        failures.forEach(failure -> lines.append(failure.line()).append('\n'));
        append(lines);
    }

    private void append(CharSequence lines) throws IOException {
        try {
            Files.writeString(
                    file,
                    lines,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw DiskTrouble.of(file, e);
        }
    }

    /** Adds all those of another batch. */
    public synchronized void addAll(Failures other) throws IOException {
        StringBuilder text = new StringBuilder();
        other.lines().values().forEach(line -> text.append(line).append('\n'));
        if (!text.isEmpty()) {
            append(text);
        }
    }

    /** The runs that failed, in their order; a line that was torn by a crash is left out. */
    public synchronized List<RunKey> runs() throws IOException {
        return List.copyOf(lines().keySet().stream().map(Ordered::key).toList());
    }

    /** Keeps the lines of some runs, in their order and each once; without any the file goes. */
    public synchronized void keep(Predicate<RunKey> wanted) throws IOException {
        List<String> kept = new ArrayList<>();
        lines().forEach((run, line) -> {
            if (wanted.test(run.key())) {
                kept.add(line);
            }
        });
        if (kept.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            RunFolder.replace(file, String.join("\n", kept) + "\n");
        }
    }

    /** By replicate, then point: the order in which runs are numbered. */
    private record Ordered(RunKey key) implements Comparable<Ordered> {
        @Override
        public int compareTo(Ordered other) {
            int replicates = Long.compare(key.replicate(), other.key.replicate());
            return replicates != 0 ? replicates : Integer.compare(key.point(), other.key.point());
        }
    }

    private SortedMap<Ordered, String> lines() throws IOException {
        SortedMap<Ordered, String> lines = new TreeMap<>();
        if (!Files.exists(file)) {
            return lines;
        }
        for (String line : Files.readAllLines(file)) {
            Map<String, Object> fields = Json.objectOrEmpty(line);
            if (fields.get("run") instanceof String run) {
                lines.put(new Ordered(RunKey.parse(run)), line);
            }
        }
        return lines;
    }
}
