package unanimity.experiment;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import unanimity.results.BatchFolder;
import unanimity.results.Failures;
import unanimity.results.Keep;
import unanimity.results.PartWriter;

/** Puts the results of chunks into the folder, as many at once as there are threads, and tells who wants to know. */
final class Parts implements Engine.Sink, AutoCloseable {

    private static final int PATIENCE = 200;

    private final BatchFolder folder;
    private final Failures failures;
    private final Keep keep;
    private final Stopping stopping;
    private final Progress progress;
    private final BlockingQueue<PartWriter> idle = new LinkedBlockingQueue<>();
    private final Queue<PartWriter> all = new ConcurrentLinkedQueue<>();

    Parts(BatchFolder folder, Failures failures, Keep keep, Stopping stopping, Progress progress) {
        this.folder = folder;
        this.failures = failures;
        this.keep = keep;
        this.stopping = stopping;
        this.progress = progress;
    }

    @Override
    public void take(ChunkResult result) throws IOException {
        write(result);
        synchronized (this) {
            stopping.add(result);
            progress.chunk(result);
        }
    }

    /** Failures first: without its runs a chunk counts for nothing, without its failures it would seem to have none. */
    void write(ChunkResult result) throws IOException {
        PartWriter writer = writer();
        failures.add(result.failures());
        result.write(writer);
        idle.add(writer);
    }

    /** One that is idle, or soon will be: to open another takes as long as to write several chunks. */
    private PartWriter writer() throws IOException {
        PartWriter free = all.isEmpty() ? null : awaited();
        if (free != null) {
            return free;
        }
        PartWriter another = new PartWriter(folder, keep);
        all.add(another);
        return another;
    }

    private @Nullable PartWriter awaited() {
        try {
            return idle.poll(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // what has been run is written all the same
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        for (PartWriter writer : all) {
            writer.close();
        }
    }
}
