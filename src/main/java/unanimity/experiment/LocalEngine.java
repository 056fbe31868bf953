package unanimity.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import unanimity.results.Keep;

/**
 * Runs chunks on the processors of this machine. There are twice as many threads as run chunks at once: while one waits for the disk
 * to take its chunk, another one runs the next.
 */
public final class LocalEngine implements Engine {

    private final int jobs;
    private final Runner runner;

    /** @param jobs how many chunks are run at once, at least 1 */
    public LocalEngine(int jobs) {
        this(jobs, Runner.NEGOTIATION);
    }

    /**
     * With runs of another kind.
     *
     * @throws IllegalArgumentException without a job
     */
    public LocalEngine(int jobs, Runner runner) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1, but is " + jobs);
        }
        this.jobs = jobs;
        this.runner = runner;
    }

    @Override
    public void run(Design design, Keep keep, Iterator<Chunk> chunks, Sink sink) throws IOException {
        Work work = new Work(design, keep, chunks, sink);
        Laboratory laboratory = new Laboratory(design, runner);
        Semaphore free = new Semaphore(jobs);
        List<Thread> threads = new ArrayList<>();
        for (int job = 0; job < 2 * jobs; job++) {
            Thread thread = new Thread(() -> work.run(laboratory, free), "runs-" + job);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            await(thread, work);
        }
        work.rethrow();
    }

    private static void await(Thread thread, Work work) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
                work.stop();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the threads share. */
    private static final class Work {

        private final Design design;
        private final Keep keep;
        private final Iterator<Chunk> chunks;
        private final Sink sink;
        private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
        private volatile boolean stopped;

        Work(Design design, Keep keep, Iterator<Chunk> chunks, Sink sink) {
            this.design = design;
            this.keep = keep;
            this.chunks = chunks;
            this.sink = sink;
        }

        void run(Laboratory laboratory, Semaphore free) {
            try {
                for (ChunkResult result = next(laboratory, free); result != null; result = next(laboratory, free)) {
                    sink.take(result);
                }
            } catch (IOException | RuntimeException | Error e) { // told by the thread that waits
                fault.compareAndSet(null, e);
                stop();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // nobody does that to these threads
            }
        }

        /** Runs the next chunk when a job is free. */
        private @Nullable ChunkResult next(Laboratory laboratory, Semaphore free) throws InterruptedException {
            free.acquire();
            try {
                Chunk chunk = next();
                return chunk == null ? null : new ChunkTask(design, chunk, keep).run(laboratory);
            } finally {
                free.release();
            }
        }

        private synchronized @Nullable Chunk next() {
            return !stopped && chunks.hasNext() ? chunks.next() : null;
        }

        void stop() {
            stopped = true;
        }

        void rethrow() throws IOException {
            Throwable thrown = fault.get();
            if (thrown instanceof IOException io) {
                throw io;
            } else if (thrown instanceof RuntimeException ours) {
                throw ours;
            } else if (thrown instanceof Error error) {
                throw error;
            }
        }
    }
}
