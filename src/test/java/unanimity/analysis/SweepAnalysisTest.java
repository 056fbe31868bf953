package unanimity.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.DesignPoint;
import unanimity.experiment.PlayedFolder;
import unanimity.experiment.Prepared;
import unanimity.experiment.Runner;
import unanimity.experiment.Sampling;
import unanimity.experiment.SweepOrder;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.results.RunKey;
import unanimity.scenario.Changes;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.Varied;
import unanimity.simulation.Fixed;
import unanimity.simulation.Plan;
import unanimity.statistics.Estimate;

/** What a sweep finds in its stored tables against the runs themselves, made again and counted here without any SQL. */
final class SweepAnalysisTest {

    private static final Path RUTTE = Path.of("scenarios/rutte-2024.yaml");
    private static final int RUNS = 20;
    private static final double Z = 1.959963984540054;

    /** Student's quantiles, R 4.3: qt(0.975, 18) and qt(0.975, 19). */
    private static final double T18 = 2.10092204024096;

    private static final double T19 = 2.09302405440831;

    @TempDir
    private Path scratch;

    /** A sweep of the NATO scenario, 20 runs of each point. */
    private record Case(Sampling sampling, List<String> varied) {

        static Case grid(String... varied) {
            return new Case(new Sampling(Sampling.Method.GRID, 1), List.of(varied));
        }

        Prepared prepare() {
            return new SweepOrder(
                            BatchOrder.of(RUTTE, 1, RUNS),
                            sampling,
                            varied.stream().map(Varied::of).toList())
                    .prepare();
        }
    }

    static Stream<Case> grids() {
        return Stream.of(
                Case.grid("proposal.capital=0.1..0.7/4"),
                Case.grid("proposal.capital=0.1,0.4", "members.*.access=0.1,0.5,0.9"),
                Case.grid("rule=unanimity,majority", "proposal.capital=0.05,0.2"),
                Case.grid("rule=unanimity,majority"));
    }

    static Stream<Case> samples() {
        return Stream.of(Sampling.Method.LATIN_HYPERCUBE, Sampling.Method.SOBOL)
                .map(method -> new Case(
                        new Sampling(method, 32), List.of("proposal.capital=0.05..0.5", "rule=unanimity,majority")));
    }

    @ParameterizedTest
    @MethodSource({"grids", "samples"})
    void a_point_has_the_means_of_its_runs(Case example) throws IOException {
        Prepared prepared = example.prepare();
        SweepFindings found = find(prepared, Runner.NEGOTIATION);
        List<RunResult[]> runs = runs(prepared);
        assertThat(found.points()).hasSameSizeAs(prepared.design().points());
        for (PointFindings point : found.points()) {
            RunResult[] own = runs.get(point.point());
            assertThat(point.runs()).isEqualTo(RUNS);
            assertThat(point.adopted().successes())
                    .isEqualTo(Stream.of(own).filter(SweepAnalysisTest::adopted).count());
            for (PointMeasure measure : PointMeasure.values()) {
                double[] values = values(own, measure, found.horizon());
                assertThat(point.of(measure).mean()).as(measure.label()).isEqualTo(mean(values), within(1e-9));
                assertThat(point.of(measure).variance()).isEqualTo(variance(values), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void a_level_of_a_grid_has_the_mean_of_all_points_with_it_and_the_luck_of_replicates(Case example)
            throws IOException {
        Prepared prepared = example.prepare();
        SweepFindings found = find(prepared, Runner.NEGOTIATION);
        List<RunResult[]> runs = runs(prepared);
        assertThat(found.marginals()).hasSameSizeAs(example.varied());
        for (Marginal marginal : found.marginals()) {
            assertThat(marginal.levels()).isTrue();
            assertThat(marginal.groups())
                    .hasSize(levels(prepared, marginal.factor()).size());
            for (PointGroup group : marginal.groups()) {
                List<Integer> points = points(prepared, marginal.factor(), group.from());
                assertThat(group.points()).isEqualTo(points.size());
                assertThat(group.adopted().n()).isEqualTo((long) RUNS * points.size());
                for (PointMeasure measure : PointMeasure.values()) {
                    double[] means = overPoints(runs, points, measure, found.horizon(), Set.of());
                    assertEstimate(group.estimate(measure), measure, means, points.size() == 1);
                }
            }
            assertEffect(marginal, prepared, runs);
        }
    }

    private static void assertEstimate(Estimate found, PointMeasure measure, double[] means, boolean single) {
        double mean = mean(means);
        assertThat(found.value()).as(measure.label()).isEqualTo(mean, within(1e-9));
        assertThat(found.n()).isEqualTo(means.length);
        if (measure == PointMeasure.P_ADOPTED && (single || mean == 0 || mean == 1)) {
            double centre = (mean + Z * Z / (2 * RUNS)) / (1 + Z * Z / RUNS); // Wilson's
            double half = Z / (1 + Z * Z / RUNS) * Math.sqrt(mean * (1 - mean) / RUNS + Z * Z / (4.0 * RUNS * RUNS));
            assertThat(found.low()).isEqualTo(Math.max(0, centre - half), within(1e-9));
            assertThat(found.high()).isEqualTo(Math.min(1, centre + half), within(1e-9));
            return;
        }
        double half = T19 * Math.sqrt(variance(means) / RUNS);
        boolean share = measure == PointMeasure.P_ADOPTED;
        assertThat(found.low()).isEqualTo(share ? Math.max(0, mean - half) : mean - half, within(1e-8));
        assertThat(found.high()).isEqualTo(share ? Math.min(1, mean + half) : mean + half, within(1e-8));
    }

    private static void assertEffect(Marginal marginal, Prepared prepared, List<RunResult[]> runs) {
        Effect effect = Objects.requireNonNull(marginal.effect());
        double[] differences = differences(marginal, effect, prepared, runs, Set.of());
        assertThat(effect.difference().value()).isEqualTo(mean(differences), within(1e-12));
        assertThat(effect.difference().n()).isEqualTo(RUNS);
        if (marginal.numeric()) {
            assertThat(effect.low()).isEqualTo(marginal.groups().get(0));
            assertThat(effect.high())
                    .isEqualTo(marginal.groups().get(marginal.groups().size() - 1));
        } else {
            assertThat(effect.difference().value()).isNotNegative();
        }
        if (effect.low().points() > 1) {
            double half = T19 * Math.sqrt(variance(differences) / RUNS);
            assertThat(effect.difference().halfWidth()).isEqualTo(half, within(1e-8));
        }
    }

    private static double[] differences(
            Marginal marginal, Effect effect, Prepared prepared, List<RunResult[]> runs, Set<Integer> without) {
        double[] low = overPoints(
                runs, points(prepared, marginal.factor(), effect.low().from()), PointMeasure.P_ADOPTED, 0, without);
        double[] high = overPoints(
                runs, points(prepared, marginal.factor(), effect.high().from()), PointMeasure.P_ADOPTED, 0, without);
        return IntStream.range(0, low.length).mapToDouble(i -> high[i] - low[i]).toArray();
    }

    @Test
    void a_replicate_that_failed_at_one_point_is_left_out_of_all_means_with_that_point() throws IOException {
        Prepared prepared = Case.grid("proposal.capital=0.1,0.4", "members.*.access=0.1,0.5")
                .prepare();
        int failed = 3;
        SweepFindings found = find(prepared, failing(prepared, new RunKey(0, failed)));
        List<RunResult[]> runs = runs(prepared);
        assertThat(found.points().get(0).runs()).isEqualTo(RUNS - 1);
        Marginal capital = found.marginals().get(0);
        PointGroup low = capital.groups().get(0);
        PointGroup high = capital.groups().get(1);
        double[] means =
                overPoints(runs, points(prepared, "proposal.capital", "0.1"), PointMeasure.SPENT, 0, Set.of(failed));
        assertThat(low.estimate(PointMeasure.SPENT).value()).isEqualTo(mean(means), within(1e-9));
        assertThat(low.estimate(PointMeasure.SPENT).halfWidth())
                .isEqualTo(T18 * Math.sqrt(variance(means) / (RUNS - 1)), within(1e-8));
        assertThat(high.estimate(PointMeasure.SPENT).n()).isEqualTo(RUNS);
        Effect effect = Objects.requireNonNull(capital.effect());
        double[] differences = differences(capital, effect, prepared, runs, Set.of(failed));
        assertThat(effect.difference().n()).isEqualTo(RUNS - 1);
        assertThat(effect.difference().value()).isEqualTo(mean(differences), within(1e-12));
    }

    /** Eight stretches of four points each; a third of the points against the other end's third. */
    @ParameterizedTest
    @MethodSource("samples")
    void a_stretch_of_a_sample_has_the_mean_of_its_points(Case example) throws IOException {
        Prepared prepared = example.prepare();
        SweepFindings found = find(prepared, Runner.NEGOTIATION);
        List<RunResult[]> runs = runs(prepared);
        Marginal capital = found.marginals().get(0);
        List<DesignPoint> sorted = prepared.design().points().stream()
                .sorted(Comparator.comparingDouble(SweepAnalysisTest::capital))
                .toList();
        assertThat(capital.levels()).isFalse();
        assertThat(capital.groups()).hasSize(8).allMatch(group -> group.points() == 4);
        for (int g = 0; g < 8; g++) {
            PointGroup group = capital.groups().get(g);
            List<DesignPoint> own = sorted.subList(4 * g, 4 * g + 4);
            assertThat(Double.parseDouble(group.from())).isEqualTo(capital(own.get(0)));
            assertThat(Double.parseDouble(group.to())).isEqualTo(capital(own.get(3)));
            for (PointMeasure measure : PointMeasure.values()) {
                double[] means = means(own, runs, measure, found.horizon());
                assertThat(group.estimate(measure).value()).isEqualTo(mean(means), within(1e-9));
                assertThat(group.estimate(measure).n()).isEqualTo(4);
                assertCrossed(group.estimate(measure), measure, own, runs, found.horizon());
            }
        }
        Effect effect = Objects.requireNonNull(capital.effect());
        double[] low = means(sorted.subList(0, 11), runs, PointMeasure.P_ADOPTED, 0);
        double[] high = means(sorted.subList(22, 32), runs, PointMeasure.P_ADOPTED, 0);
        assertThat(effect.low().points()).isEqualTo(11);
        assertThat(effect.high().points()).isEqualTo(10);
        assertThat(effect.difference().value()).isEqualTo(mean(high) - mean(low), within(1e-12));
        assertThat(effect.difference().method()).isEqualTo("crossed");
        Marginal rule = found.marginals().get(1);
        assertThat(rule.levels()).isTrue();
        assertThat(rule.groups()).extracting(PointGroup::points).containsExactly(16, 16);
    }

    /** The interval holds the luck that points share: it is never narrower than that of the replicates' means, nor of the points'. */
    private static void assertCrossed(
            Estimate found, PointMeasure measure, List<DesignPoint> points, List<RunResult[]> runs, int horizon) {
        List<Integer> indices = points.stream().map(DesignPoint::index).toList();
        double[] replicates = overPoints(runs, indices, measure, horizon, Set.of());
        double[] means = means(points, runs, measure, horizon);
        double least = Math.sqrt(Math.max(variance(replicates) / RUNS, variance(means) / means.length));
        if (measure != PointMeasure.P_ADOPTED) {
            assertThat(found.halfWidth()).isGreaterThanOrEqualTo(1.95 * least);
        } else {
            assertThat(found.low()).isBetween(0.0, found.value());
            assertThat(found.high()).isBetween(found.value(), 1.0);
            assertThat(found.high() - found.low()).isPositive();
        }
    }

    @Test
    void without_a_run_there_is_nothing_to_find() {
        Prepared prepared = Case.grid("proposal.capital=0.1,0.4").prepare();
        assertThatThrownBy(() -> find(prepared, (plan, fixed, seed) -> {
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no run has come to its end yet");
    }

    private SweepFindings find(Prepared prepared, Runner runner) throws IOException {
        return SweepAnalysis.of(
                PlayedFolder.of(prepared, scratch.resolve("sweep"), runner),
                prepared.reading().template().base());
    }

    /** All points share a seed in a replicate: the fault is of one point by its capital and access. */
    private static Runner failing(Prepared prepared, RunKey key) {
        long seed = prepared.design().seedOf(key);
        boolean[] once = {false};
        return (plan, fixed, at) -> {
            if (at == seed && !once[0]) {
                once[0] = true;
                throw new IllegalStateException("a fault");
            }
            return Runner.NEGOTIATION.run(plan, fixed, at);
        };
    }

    private static List<RunResult[]> runs(Prepared prepared) {
        List<RunResult[]> all = new ArrayList<>();
        for (DesignPoint point : prepared.design().points()) {
            List<String> sets = point.values().entrySet().stream()
                    .map(set -> set.getKey() + "=" + set.getValue())
                    .toList();
            Plan plan = Plan.of(
                    ScenarioReader.read(RUTTE, new Changes(List.of(), sets)).template());
            all.add(IntStream.range(0, RUNS)
                    .mapToObj(replicate -> Runner.NEGOTIATION.run(
                            plan, Fixed.NOTHING, prepared.design().seedOf(new RunKey(point.index(), replicate))))
                    .toArray(RunResult[]::new));
        }
        return all;
    }

    private static Set<String> levels(Prepared prepared, String path) {
        Set<String> levels = new LinkedHashSet<>();
        prepared.design().points().forEach(point -> levels.add(point.values().get(path)));
        return levels;
    }

    private static List<Integer> points(Prepared prepared, String path, String value) {
        return prepared.design().points().stream()
                .filter(point -> value.equals(point.values().get(path)))
                .map(DesignPoint::index)
                .toList();
    }

    /** Replicate by replicate the mean over points. */
    private static double[] overPoints(
            List<RunResult[]> runs, List<Integer> points, PointMeasure measure, int horizon, Set<Integer> without) {
        return IntStream.range(0, RUNS)
                .filter(replicate -> !without.contains(replicate))
                .mapToDouble(replicate -> points.stream()
                        .mapToDouble(point -> value(runs.get(point)[replicate], measure, horizon))
                        .average()
                        .orElseThrow())
                .toArray();
    }

    /** Point by point the mean over runs. */
    private static double[] means(List<DesignPoint> points, List<RunResult[]> runs, PointMeasure measure, int horizon) {
        return points.stream()
                .mapToDouble(point -> mean(values(runs.get(point.index()), measure, horizon)))
                .toArray();
    }

    private static double capital(DesignPoint point) {
        return Double.parseDouble(Objects.requireNonNull(point.values().get("proposal.capital")));
    }

    private static boolean adopted(RunResult run) {
        return run.outcome() == Outcome.ADOPTED;
    }

    private static double[] values(RunResult[] runs, PointMeasure measure, int horizon) {
        return Arrays.stream(runs)
                .mapToDouble(run -> value(run, measure, horizon))
                .toArray();
    }

    private static double value(RunResult run, PointMeasure measure, int horizon) {
        return switch (measure) {
            case P_ADOPTED -> adopted(run) ? 1 : 0;
            case ROUNDS_TO_ADOPTION -> adopted(run) ? run.round() : horizon;
            case SPENT -> run.spent();
            case MEETINGS -> run.meetings();
            case ENDORSERS -> run.endorsers();
        };
    }

    private static double mean(double[] x) {
        return DoubleStream.of(x).average().orElseThrow();
    }

    private static double variance(double[] x) {
        double mean = mean(x);
        return DoubleStream.of(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
    }
}
