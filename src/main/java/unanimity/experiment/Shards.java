package unanimity.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import unanimity.results.BatchDesign;
import unanimity.results.BatchFolder;
import unanimity.results.BatchTable;
import unanimity.results.Failures;
import unanimity.results.Manifest;

/** Joins the folders of shards into what one batch would have written. */
public final class Shards {

    private Shards() {}

    /**
     * Joins them.
     *
     * @param target an empty folder, or one that is not there
     * @param origin what joins them
     * @return the batch, its report still to be written
     * @throws BatchConflictException where they do not belong together, or chunks are missing
     */
    public static Batch merge(List<BatchFolder> shards, BatchFolder target, Manifest.Origin origin) throws IOException {
        StoredDesign first = StoredDesign.of(shards.get(0));
        BatchDesign whole = first.manifest().design().whole();
        requireWhole(shards, whole);
        Manifest manifest = new Manifest(Manifest.State.RUNNING, origin, whole, 0, 0, Collections.emptySortedMap());
        Batch batch = Batch.begin(target, first.design(), manifest);
        Failures failures = new Failures(target);
        for (BatchFolder shard : shards) {
            failures.addAll(new Failures(shard));
            for (BatchTable table : BatchTable.written(whole.keep())) {
                for (Path part : shard.parts(table)) {
                    copy(part, target.path().resolve(table.label()).resolve(part.getFileName()));
                }
            }
        }
        batch.run(new LocalEngine(1), Progress.NONE); // nothing is missing: it only settles what is there
        return batch;
    }

    private static void requireWhole(List<BatchFolder> shards, BatchDesign whole) throws IOException {
        SortedSet<Integer> there = new TreeSet<>();
        List<String> conflicts = new ArrayList<>();
        for (BatchFolder shard : shards) {
            Manifest manifest = Manifest.read(shard);
            BatchDesign own = manifest.design();
            for (String conflict : manifest.conflicts(whole.with(own.shard()))) {
                conflicts.add(shard.path() + ": " + conflict);
            }
            if (own.runs() != whole.runs()) {
                conflicts.add(String.format(
                        Locale.ROOT,
                        "%s is of %,d runs, the first folder of %,d",
                        shard.path(),
                        own.runs(),
                        whole.runs()));
            }
            for (int chunk : shard.chunks()) {
                if (!there.add(chunk)) {
                    conflicts.add(shard.path() + " has chunk " + chunk + ", which another folder has too");
                }
            }
        }
        int missing = whole.chunks() - there.size();
        if (conflicts.isEmpty() && missing > 0) {
            conflicts.add(missing + " of " + whole.chunks()
                    + " chunks are in none of the folders; is one left out, or a shard not finished?");
        }
        if (!conflicts.isEmpty()) {
            throw new BatchConflictException(String.join("; ", conflicts));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Path folder = to.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
