package unanimity.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.DiscoveryOrder;
import unanimity.experiment.PlayedFolder;
import unanimity.experiment.Prepared;
import unanimity.experiment.Runner;
import unanimity.experiment.SensitivityMethod;
import unanimity.experiment.SensitivityOrder;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.results.BatchFolder;
import unanimity.scenario.ScenarioReader;
import unanimity.simulation.CellValue;
import unanimity.simulation.Negotiation;

/** Studies of a small body whose runs end as a test says: their price and outcome are functions of three uncertain numbers. */
public final class KnownStudy {

    static final String A = "members.ANN.failure_cost";
    static final String B = "members.BOB.failure_cost";
    static final String C = "members.BOB.urgency";

    private static final String BODY =
            """
            schema: unanimity/scenario/1
            title: A small body
            calendar:
              start: 2024-01-01
              deadline: 2024-01-22
            scale: 100
            issues:
              money: {}
            proposal:
              name: The plan
              positions: {money: 60}
              capital: 1
            members:
              ANN: {positions: {money: 20}, failure_cost: {uniform: [0, 1]}}
              BOB: {positions: {money: 80}, failure_cost: {uniform: [0, 1]}, urgency: {uniform: [0, 1]}}
            """;

    private final Path scratch;

    public KnownStudy(Path scratch) {
        this.scratch = scratch;
    }

    /** What becomes of a run with these numbers, each in [0, 1], and luck of its own. */
    @FunctionalInterface
    public interface Ending {
        double of(double a, double b, double c, SplittableRandom luck);
    }

    /** Of which the price is the ending. */
    static Runner price(Ending ending) {
        return runner(ending, false);
    }

    /** Of which the ending says whether it ends in deadlock: above 0. */
    public static Runner deadlock(Ending ending) {
        return runner(ending, true);
    }

    private static Runner runner(Ending ending, boolean deadlock) {
        return (plan, fixed, seed) -> {
            RunResult made = new Negotiation(plan, seed, fixed).run();
            double end = ending.of(
                    CellValue.of(plan, fixed, seed, A),
                    CellValue.of(plan, fixed, seed, B),
                    CellValue.of(plan, fixed, seed, C),
                    new SplittableRandom(seed));
            boolean adopted = !deadlock || end <= 0;
            return new RunResult(
                    made.seed(),
                    adopted ? Outcome.ADOPTED : Outcome.DEADLINE,
                    made.extended(),
                    made.round(),
                    adopted ? "ANN" : null,
                    made.capital(),
                    deadlock ? made.spent() : end,
                    made.meetings(),
                    made.offers(),
                    made.endorsers(),
                    made.recantations(),
                    made.endorsersByRound(),
                    made.members(),
                    made.pledges(),
                    made.positions());
        };
    }

    /** Which of the three numbers matter for the price. */
    SensitivityFindings sensitivity(SensitivityMethod method, int size, long runs, Runner runner) throws IOException {
        BatchFolder folder = sensitivityFolder(method, size, runs, runner);
        return SensitivityAnalysis.of(
                folder,
                ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO))
                        .template()
                        .base());
    }

    BatchFolder sensitivityFolder(SensitivityMethod method, int size, long runs, Runner runner) throws IOException {
        return run(
                new SensitivityOrder(BatchOrder.of(scenario(), 1, runs), method, size, List.of(), List.of(), List.of())
                        .prepare(),
                runner);
    }

    /** Where runs end in deadlock. */
    public DiscoveryFindings discovery(long runs, Runner runner) throws IOException {
        BatchFolder folder = run(new DiscoveryOrder(BatchOrder.of(scenario(), 1, runs), List.of()).prepare(), runner);
        return DiscoveryAnalysis.of(folder, ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO)));
    }

    private Path scenario() throws IOException {
        Path file = scratch.resolve("small.yaml");
        Files.writeString(file, BODY);
        return file;
    }

    private BatchFolder run(Prepared prepared, Runner runner) throws IOException {
        return PlayedFolder.of(prepared, Files.createTempDirectory(scratch, "study"), runner);
    }
}
