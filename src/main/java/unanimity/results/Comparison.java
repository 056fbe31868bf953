package unanimity.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a batch is still what it was: its files by their hashes, its rows by those of runs made anew. */
public final class Comparison {

    private static final String NOT_AS_WRITTEN = " is not what was written";

    private Comparison() {}

    /** Files whose bytes are not those that the manifest knows, in words; empty where all are. */
    public static List<String> files(BatchFolder folder, Manifest manifest) throws IOException {
        List<String> differences = new ArrayList<>();
        SortedMap<String, String> now = Seal.of(folder);
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            String hash = now.remove(file.getKey());
            boolean without = hash == null && folder.has(file.getKey()); // without its runs, which are told of
            if (hash == null && !without) {
                differences.add(file.getKey() + " is missing");
            } else if (hash != null && !hash.equals(file.getValue())) {
                differences.add(file.getKey() + " has other bytes than when the batch was completed");
            }
        }
        if (!manifest.files().isEmpty()) {
            now.keySet().forEach(name -> differences.add(name + " was not there when the batch was completed"));
        }
        return differences;
    }

    /** A part that is there and whose bytes are not those that the manifest knows, in words; null where there is none. */
    public static @Nullable String spoiltPart(BatchFolder folder, Manifest manifest) throws IOException {
        if (manifest.files().isEmpty()) {
            return null;
        }
        for (Map.Entry<String, String> part : Seal.ofParts(folder).entrySet()) {
            String known = manifest.files().get(part.getKey());
            if (known != null && !known.equals(part.getValue())) {
                return part.getKey() + NOT_AS_WRITTEN;
            }
        }
        return null;
    }

    /**
     * A file from which a report is made and whose bytes are not those that the manifest knows, in words; null where all are, or
     * the batch is not complete.
     */
    public static @Nullable String spoiltSource(BatchFolder folder, Manifest manifest) throws IOException {
        if (manifest.state() != Manifest.State.COMPLETE) {
            return null;
        }
        SortedMap<String, String> now = Seal.ofSources(folder);
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            String hash = now.remove(file.getKey());
            boolean without = hash == null && folder.has(file.getKey()); // without its runs, which are told of
            if (Seal.isSource(file.getKey()) && !without && !file.getValue().equals(hash)) {
                return file.getKey() + (hash == null ? " is missing" : NOT_AS_WRITTEN);
            }
        }
        return now.isEmpty() ? null : now.firstKey() + " was not there when the batch was completed";
    }

    /**
     * Rows of some runs that are not those of the same runs made anew, in words; empty where all are.
     *
     * @param anew a folder with one part of each table, of exactly these runs
     */
    public static List<String> rows(BatchFolder folder, BatchFolder anew, Keep keep, List<RunKey> runs) {
        List<String> differences = new ArrayList<>();
        String these = runs.stream().map(run -> "'" + run + "'").collect(Collectors.joining(", ", "run IN (", ")"));
        try (BatchQuery query = BatchQuery.open(folder)) {
            for (BatchTable table : BatchTable.written(keep)) {
                if (table == BatchTable.ENDORSERS) {
                    continue; // counts of many runs
                }
                Path part = anew.path().resolve(table.part(0));
                String made = Files.exists(part)
                        ? "SELECT * FROM read_parquet(" + Database.quoted(part) + ")"
                        : "SELECT * FROM " + table.label() + " WHERE false";
                String stored = "SELECT * FROM " + table.label() + " WHERE " + these;
                String apart = "SELECT DISTINCT run FROM ((" + stored + " EXCEPT ALL " + made + ") UNION ALL (" + made
                        + " EXCEPT ALL " + stored + ")) ORDER BY run";
                for (Answer.Line line : query.ask(apart).lines()) {
                    differences.add("run " + line.text(0) + ": " + table.label() + " differ");
                }
            }
        } catch (IOException | BatchQuery.QuestionException e) {
            differences.add("rows cannot be compared: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown reason"));
        }
        return differences;
    }
}
