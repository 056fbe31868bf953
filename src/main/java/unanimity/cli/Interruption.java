package unanimity.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or the system asking the program to end: the thread at work is interrupted, and Java waits until it has put things in
 * order.
 */
final class Interruption implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch inOrder = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean came;

    private Interruption(Thread worker) {
        hook = new Thread(() -> {
            came = true;
            worker.interrupt();
            try {
                inOrder.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the system has no more patience
            }
        });
    }

    /** Watches out for the thread that calls. */
    static Interruption watch() {
        Interruption interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether it came; libraries that were at work may have taken the thread's own sign of it. */
    boolean came() {
        return came;
    }

    @Override
    public void close() {
        inOrder.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is at work: the program is ending
        }
    }
}
