package unanimity.experiment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.results.BatchFolder;
import unanimity.results.Days;
import unanimity.results.Failures.Failure;
import unanimity.results.Keep;
import unanimity.results.RunKey;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** The design points of a design, each made ready when it is first needed. Not safe for several threads at once. */
final class Laboratory {

    /** Deepest entries of a stack that are kept. */
    private static final int STACK = 20;

    private final Design design;
    private final Runner runner;
    private final List<@Nullable Prepared> points = new ArrayList<>();

    Laboratory(Design design, Runner runner) {
        this.design = design;
        this.runner = runner;
        design.points().forEach(point -> points.add(null));
    }

    /** A design point ready to run. */
    private record Prepared(Plan plan, Days days) {}

    /** Makes a run and adds it to a result. One that throws is told of there; the others go on. */
    void run(RunKey key, Keep keep, ChunkResult.Builder into) {
        long seed = design.seedOf(key);
        try {
            Prepared point = prepared(key.point());
            if (keep.traces()) {
                RecordedRun run = Negotiation.record(point.plan(), seed);
                into.add(
                        key, point.days(), run.result(), Watched.of(point.plan().scenario(), run.trace(), keep));
            } else {
                RunResult result = runner.run(point.plan(), seed);
                into.add(key, point.days(), result, Watched.NOTHING);
            }
        } catch (RuntimeException | StackOverflowError e) { // the edge of a run: its fault must not stop the others
            into.add(failure(key, seed, e));
        }
    }

    /** The scenario of a design point, as read. */
    static Reading reading(Design design, int point) {
        DesignPoint at = design.points().get(point);
        return ScenarioReader.read(
                design.scenarios().get(at.scenario()), BatchFolder.scenario(at.scenario()), at.settings());
    }

    private Prepared prepared(int index) {
        Prepared prepared = points.get(index);
        if (prepared == null) {
            Plan plan = Plan.of(reading(design, index).template());
            prepared = new Prepared(plan, new Days(plan.scenario()));
            points.set(index, prepared);
        }
        return prepared;
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
