package unanimity.simulation;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import unanimity.chance.Chance;
import unanimity.scenario.ScenarioReader;

/** Parts of a run of the Rutte scenario: its numbers drawn, all that it needs made, the gains of all members in a round. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PhaseBenchmark {

    private Plan plan;
    private Situation now;
    private Gains gains;
    private long seed;
    private int round;

    @Setup
    public void read() {
        plan = Plan.of(
                ScenarioReader.read(Path.of("scenarios", "rutte-2024.yaml")).template());
        now = Situation.of(plan, new Chance(1), Fixed.NOTHING);
        gains = new Gains(now);
    }

    @Benchmark
    public double[] parameters() {
        return plan.draw(new Chance(seed++));
    }

    /** With the parameters. */
    @Benchmark
    public Negotiation preparation() {
        return new Negotiation(plan, seed++);
    }

    /** The gains phase while nobody moves, after each member's step of its random walk. */
    @Benchmark
    public double gains() {
        round = round % 20 + 1;
        gains.look(round, now.deadline().pressure(round), now.ballot().spare());
        double sum = 0;
        for (int i = 0; i < plan.members; i++) {
            gains.walk(i, round, now.chance());
            gains.weigh(i);
            sum += gains.gain(i);
        }
        return sum;
    }
}
