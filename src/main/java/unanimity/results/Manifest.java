package unanimity.results;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a batch is and how far it has come: the first file that is written to its folder and the last one to be completed.
 *
 * @param state how far it has come
 * @param origin what made it
 * @param design what was to be run
 * @param runs finished by now; failed ones are not counted
 * @param failed runs that threw
 * @param files SHA-256 of each file whose bytes are the same wherever the batch is run, by name; empty until it is complete
 */
public record Manifest(
        State state, Origin origin, BatchDesign design, long runs, long failed, SortedMap<String, String> files) {

    static final String FILE = "manifest.json";
    static final String SCHEMA = "unanimity/batch/1";

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** How far a batch has come. */
    public enum State {
        /** Being run, or killed. */
        RUNNING,
        /** Stopped by its user or by a full disk. */
        INTERRUPTED,
        /** One of several shards, done. */
        SHARD,
        /** Done. */
        COMPLETE
    }

    /**
     * What made a batch.
     *
     * @param program name and version
     * @param commit of its source, or null where that is not known
     * @param java version and maker
     * @param command as it was typed
     * @param started date and time
     */
    public record Origin(String program, @Nullable String commit, String java, String command, String started) {}

    /** The same batch further on. */
    public Manifest with(State next, long done, long errors) {
        return new Manifest(next, origin, design, done, errors, files);
    }

    /** The same taken up again, perhaps to have more runs: nothing vouches for its files until it is complete. */
    public Manifest resumed(BatchDesign wanted) {
        return new Manifest(State.RUNNING, origin, wanted, runs, failed, Collections.emptySortedMap());
    }

    /** The same batch with the hashes of its files. */
    public Manifest with(SortedMap<String, String> hashes) {
        return new Manifest(state, origin, design, runs, failed, hashes);
    }

    /** Writes it to its folder. */
    public void write(BatchFolder folder) throws IOException {
        folder.write(FILE, Json.indented(fields()));
    }

    /** The one of a folder. @throws IOException where it cannot be read or is none */
    public static Manifest read(BatchFolder folder) throws IOException {
        if (!folder.exists()) {
            throw new IOException(folder.path() + " holds no batch: there is no " + FILE + " in it");
        }
        Fields fields = new Fields(Json.objectOrEmpty(folder.read(FILE)), folder.path() + "/" + FILE);
        if (!fields.text("schema").equals(SCHEMA)) {
            throw new IOException(folder.path() + "/" + FILE + " is of another version: " + fields.text("schema")
                    + " in place of " + SCHEMA);
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        fields.map("files").forEach((name, hash) -> hashes.put(name, String.valueOf(hash)));
        return new Manifest(
                fields.word("state", State.class),
                new Origin(
                        fields.text("program"),
                        fields.textOrNull("commit"),
                        fields.text("java"),
                        fields.text("command"),
                        fields.text("started")),
                BatchDesign.of(fields),
                fields.whole("runs"),
                fields.whole("failed"),
                hashes);
    }

    private Map<String, @Nullable Object> fields() {
        Row row = new Row()
                .with("schema", SCHEMA)
                .with("state", state)
                .with("program", origin.program())
                .with("commit", origin.commit())
                .with("java", origin.java())
                .with("command", origin.command())
                .with("started", origin.started());
        design.addTo(row);
        return row.with("runs", runs)
                .with("failed", failed)
                .with("files", files)
                .values();
    }

    /** What differs between two batches that are to be one, in words; empty where nothing does. */
    public List<String> conflicts(BatchDesign other) {
        return new Conflicts(design, other).words();
    }
}
