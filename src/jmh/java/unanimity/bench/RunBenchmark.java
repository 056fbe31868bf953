package unanimity.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import unanimity.model.RunResult;
import unanimity.scenario.ScenarioTemplate;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;
import unanimity.yardstick.Yardstick;
import unanimity.yardstick.YardstickInput;

/** A whole run, by the engine and by the yardstick. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RunBenchmark {

    @Param({"rutte-2024", "tutorial-three-members"})
    private String scenario;

    private Plan plan;
    private Yardstick yardstick;
    private long seed;

    @Setup
    public void read() {
        ScenarioTemplate template = Body.shipped(scenario);
        plan = Plan.of(template);
        yardstick = Yardstick.bare(new YardstickInput(template));
    }

    @Benchmark
    public RunResult engine() {
        return new Negotiation(plan, seed++).run();
    }

    @Benchmark
    public double yardstick() {
        yardstick.run(seed++);
        return yardstick.spent();
    }
}
