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
import unanimity.bargaining.AlternatingOffers;
import unanimity.bargaining.AlternatingOffers.Circumstances;
import unanimity.bargaining.AlternatingOffers.Sides;
import unanimity.bargaining.Aspiration;
import unanimity.bargaining.Bundle;
import unanimity.bargaining.Clock;
import unanimity.bargaining.Frontier;
import unanimity.bargaining.OfferLog;
import unanimity.bargaining.Willingness;
import unanimity.model.Polynomial;

/** What lies on one table: laid, asked for, paid for, bargained over. A third of the terms has steps where any has. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TableBenchmark {

    @Param({"3", "9"})
    private int terms;

    @Param({"false", "true"})
    private boolean stepped;

    private final Frontier table = new Frontier();
    private final Bundle bundle = new Bundle();
    private final AlternatingOffers offers = new AlternatingOffers();
    private final double[] halves = {0.5, 1};
    private Sides sides;
    private Circumstances circumstances;
    private double part;

    @Setup
    public void lay() {
        frontier();
        // they come together at the last exchange but one
        sides = new Sides(
                new Aspiration(0.1, table.top(), 1),
                new Polynomial(0.7),
                new Willingness(1, 0.05, 0.4, 0.1),
                new Polynomial(0.6));
        circumstances = new Circumstances(new Clock(12, 8, 26), -1, 0.5);
    }

    @Benchmark
    public Frontier frontier() {
        table.clear();
        for (int term = 0; term < terms; term++) {
            double worth = 0.1 + 0.03 * (term * 7 % 5);
            double cost = 0.05 + 0.02 * (term * 3 % 4);
            if (stepped && term % 3 == 0) {
                table.layStepped(worth, cost, halves);
            } else {
                table.lay(worth, cost);
            }
        }
        return table;
    }

    @Benchmark
    public double cheapest() {
        table.cheapest(table.top() * next(), bundle);
        return bundle.cost();
    }

    @Benchmark
    public double best() {
        table.best(0.1 * terms * next(), bundle);
        return bundle.worth();
    }

    @Benchmark
    public boolean meeting() {
        return offers.meet(table, sides, circumstances, OfferLog.NONE, bundle);
    }

    private double next() {
        part = part >= 1 ? 0.05 : part + 0.05;
        return part;
    }
}
