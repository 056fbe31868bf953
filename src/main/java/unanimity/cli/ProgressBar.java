package unanimity.cli;

import java.util.Locale;
import unanimity.analysis.BatchFindings;
import unanimity.experiment.ChunkResult;
import unanimity.experiment.Progress;
import unanimity.statistics.Proportion;

/**
 * How a batch gets on, on stderr: a line that is written over on a terminal, else a line every ten seconds. With the estimate so
 * far, of what was run since the start of the program.
 */
final class ProgressBar implements Progress {

    private static final double BETWEEN_LINES = 10;
    private static final double BETWEEN_FRAMES = 0.2;
    private static final int WIDTH = 20;

    private final Terminal terminal;
    private final long began = System.nanoTime();
    private double lastTold;
    private long missing;
    private long made;
    private long failed;
    private Proportion adopted = new Proportion(0, 0);

    ProgressBar(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void begins(long missing, long done) {
        this.missing = missing;
        if (done > 0) {
            terminal.remark(String.format(Locale.ROOT, "%,d runs are there already, %,d are missing.", done, missing));
        }
    }

    @Override
    public synchronized void chunk(ChunkResult result) {
        made += result.chunk().size();
        failed += result.failures().size();
        adopted = adopted.plus(
                new Proportion(result.tally().adopted(), result.tally().runs()));
        double now = seconds();
        double pause = terminal.animated() ? BETWEEN_FRAMES : BETWEEN_LINES;
        if (now - lastTold >= pause) {
            lastTold = now;
            tell();
        }
    }

    @Override
    public synchronized void ends() {
        if (terminal.animated() && made > 0) {
            tell();
            terminal.err().println();
        }
    }

    private void tell() {
        if (terminal.quiet()) {
            return;
        }
        if (terminal.animated()) {
            int full = (int) (WIDTH * made / Math.max(1, missing));
            terminal.err().print("\r[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + line() + "  ");
            terminal.err().flush();
        } else {
            terminal.err().println(line());
        }
    }

    private String line() {
        double rate = made / Math.max(1e-9, seconds());
        String left = made == 0 ? "?" : duration((missing - made) / rate);
        return String.format(
                Locale.ROOT,
                "%,d of %,d runs, %,.0f a second, %s left; adopted %s%s",
                made,
                missing,
                rate,
                left,
                adopted.estimate(BatchFindings.LEVEL).text(),
                failed == 0 ? "" : "; failed " + failed);
    }

    /** {@code 45 s}, {@code 3 min 20 s}, {@code 2 h 5 min}. */
    static String duration(double seconds) {
        long whole = (long) Math.ceil(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? whole / 60 + " min " + whole % 60 + " s"
                : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
