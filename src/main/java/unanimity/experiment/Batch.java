package unanimity.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import unanimity.results.BatchDesign;
import unanimity.results.BatchFolder;
import unanimity.results.Comparison;
import unanimity.results.Failures;
import unanimity.results.Keep;
import unanimity.results.Manifest;
import unanimity.results.PointTable;
import unanimity.results.RunKey;

/**
 * A batch in its folder. The folder is all its memory: whatever is killed can be taken up where it stopped, and ends with
 * the same bytes.
 */
public final class Batch {

    private final BatchFolder folder;
    private final Design design;
    private final Failures failures;
    private Manifest manifest;

    private Batch(BatchFolder folder, Design design, Manifest manifest) {
        this.folder = folder;
        this.design = design;
        this.manifest = manifest;
        failures = new Failures(folder);
    }

    /** Begins one: from here on there is something to resume. */
    public static Batch begin(BatchFolder folder, Design design, Manifest manifest) throws IOException {
        Batch batch = new Batch(folder, design, manifest);
        folder.clear();
        manifest.write(folder);
        batch.writeDesign();
        return batch;
    }

    /**
     * Takes up one that was stopped, or lets one grow.
     *
     * @param wanted the batch as it is asked for now; it may have more replicates than before
     * @throws BatchConflictException where it is another batch, or has fewer runs than are there
     * @throws IOException also where a file of a completed batch is not what was written
     */
    public static Batch resume(BatchFolder folder, Design design, BatchDesign wanted) throws IOException {
        Manifest before = Manifest.read(folder);
        List<String> conflicts = new ArrayList<>(before.conflicts(wanted));
        long there = before.design().runs();
        if (conflicts.isEmpty() && wanted.runs() < there && wanted.untilHalfWidth() == null) {
            conflicts.add(String.format(Locale.ROOT, "there are %,d runs there and %,d here", there, wanted.runs()));
        }
        if (!conflicts.isEmpty()) {
            throw new BatchConflictException(String.join("; ", conflicts));
        }
        String spoilt = Comparison.spoiltPart(folder, before);
        if (spoilt != null) { // in the end it would be vouched for with a hash anew
            throw new IOException(spoilt + "; ./unanimity verify tells more");
        }
        Manifest manifest = before.resumed(wanted);
        Batch batch = new Batch(folder, design, manifest);
        batch.dropShortChunk(before.design());
        batch.tidy();
        manifest.write(folder);
        batch.writeDesign(); // a kill may have come between the manifest and these
        return batch;
    }

    private void writeDesign() throws IOException {
        for (int number = 0; number < design.scenarios().size(); number++) {
            folder.write(BatchFolder.scenario(number), design.scenarios().get(number));
        }
        folder.write(PointTable.FILE, DesignPoint.table(design.points()).csv());
    }

    /** The last chunk of a smaller batch is shorter than it must be now. */
    private void dropShortChunk(BatchDesign before) throws IOException {
        boolean grows = manifest.design().runs() != before.runs();
        if (grows && before.runs() % before.chunkSize() != 0) {
            folder.drop(before.chunks() - 1);
        }
    }

    private void tidy() throws IOException {
        folder.sweep();
        SortedSet<Integer> done = folder.chunks();
        failures.keep(run -> done.contains(chunkOf(run)));
    }

    /** Takes back the chunks in which runs have failed, so that they are run again. @return how many runs had failed */
    public int retryFailed() throws IOException {
        List<RunKey> failed = failures.runs();
        for (RunKey run : failed) {
            folder.drop(chunkOf(run));
        }
        tidy();
        return failed.size();
    }

    /**
     * Runs what is missing, until it is done, the precision asked for is reached or the thread is interrupted.
     *
     * @return whether it is done
     */
    public boolean run(Engine engine, Progress progress) throws IOException {
        List<Chunk> missing = chunks().missing();
        long total = missing.stream().mapToLong(Chunk::size).sum();
        Stopping stopping = Stopping.of(manifest.design(), folder);
        try (Parts parts = new Parts(folder, failures, keep(), stopping, progress)) {
            progress.begins(total, chunks().begun());
            try {
                engine.run(design, keep(), stopping.until(missing.iterator()), parts);
            } catch (IOException e) {
                throw settled(e);
            } finally {
                progress.ends();
            }
            boolean done = !Thread.currentThread().isInterrupted();
            if (done && stopping.reached()) {
                truncate(stopping.runs(), parts);
            }
            settle(done ? stateWhenDone() : Manifest.State.INTERRUPTED);
            return done;
        }
    }

    /** Writes down how far it has come before the trouble, if there is room for that. */
    private IOException settled(IOException trouble) {
        try {
            settle(Manifest.State.INTERRUPTED);
        } catch (IOException again) {
            trouble.addSuppressed(again);
        }
        return trouble;
    }

    /** Leaves exactly as many runs as the precision took, whatever other threads had done ahead. */
    private void truncate(long runs, Parts parts) throws IOException {
        BatchDesign wanted = manifest.design();
        int last = Math.toIntExact((runs - 1) / wanted.chunkSize());
        for (int done : folder.chunks().tailSet(last)) {
            folder.drop(done);
        }
        tidy();
        Chunk shorter = Chunk.of(last, wanted.chunkSize(), runs);
        parts.write(new ChunkTask(design, shorter, keep()).run());
        manifest = new Manifest(
                manifest.state(),
                manifest.origin(),
                wanted.withReplicates(runs / wanted.points()),
                manifest.runs(),
                manifest.failed(),
                manifest.files());
    }

    private Manifest.State stateWhenDone() {
        return manifest.design().shard() == null ? Manifest.State.RUNNING : Manifest.State.SHARD;
    }

    /** Writes down how far it has come. */
    private void settle(Manifest.State state) throws IOException {
        SortedSet<Integer> done = folder.chunks();
        long runs = chunks().begun();
        failures.keep(run -> done.contains(chunkOf(run)));
        long failed = failures.runs().size();
        manifest = manifest.with(state, runs - failed, failed);
        manifest.write(folder);
    }

    private int chunkOf(RunKey run) {
        return Math.toIntExact(design.number(run) / manifest.design().chunkSize());
    }

    private Chunks chunks() {
        return new Chunks(folder, manifest.design());
    }

    private Keep keep() {
        return manifest.design().keep();
    }

    public BatchFolder folder() {
        return folder;
    }

    public Design design() {
        return design;
    }

    /** What it is and how far it has come. */
    public Manifest manifest() {
        return manifest;
    }
}
