package unanimity.experiment;

import java.util.ArrayList;
import java.util.List;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.results.Failures.Failure;
import unanimity.results.Keep;
import unanimity.results.RunKey;
import unanimity.simulation.Electorate;
import unanimity.simulation.Negotiation;

/** Makes runs of a design, one after another or several at once. */
final class Laboratory {

    /** Deepest entries of a stack that are kept. */
    private static final int STACK = 20;

    private final Design design;
    private final Runner runner;
    private final Points points;

    Laboratory(Design design, Runner runner) {
        this.design = design;
        this.runner = runner;
        points = new Points(design);
    }

    /** Makes a run and adds it to a result. One that throws is told of there; the others go on. */
    void run(RunKey key, Keep keep, ChunkResult.Builder into) {
        long seed = design.seedOf(key);
        try {
            Ready point = points.at(key.point());
            if (keep.traces()) {
                RecordedRun run = Negotiation.record(point.plan(), seed, point.fixed());
                Electorate electorate = Electorate.of(point.plan(), point.fixed());
                into.add(key, point.days(), run.result(), Watched.of(electorate, run.trace(), keep));
            } else {
                RunResult result = runner.run(point.plan(), point.fixed(), seed);
                into.add(key, point.days(), result, Watched.NOTHING);
            }
        } catch (RuntimeException | StackOverflowError e) { // the edge of a run: its fault must not stop the others
            into.add(failure(key, seed, e));
        }
    }

    private static Failure failure(RunKey key, long seed, Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        List<String> lines = new ArrayList<>();
        for (int depth = 0; depth < Math.min(STACK, stack.length); depth++) {
            lines.add(stack[depth].toString());
        }
        return new Failure(key, seed, thrown.toString(), lines);
    }
}
