package unanimity.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unanimity.analysis.PairedFindings.Difference;
import unanimity.analysis.PairedFindings.MemberDifference;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.ComparisonOrder;
import unanimity.experiment.Design;
import unanimity.experiment.PlayedFolder;
import unanimity.experiment.Prepared;
import unanimity.experiment.Runner;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.results.RunKey;
import unanimity.scenario.Changes;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;
import unanimity.simulation.Fixed;
import unanimity.simulation.Plan;

/** Findings from stored tables against the runs themselves, made again and counted here without any SQL. */
final class PairedAnalysisTest {

    private static final Path TUTORIAL = Path.of("scenarios/tutorial-three-members.yaml");
    private static final Path RUTTE = Path.of("scenarios/rutte-2024.yaml");
    private static final double Z = 1.959963984540054;

    @TempDir
    private Path scratch;

    /** Two scenarios. */
    private record Case(Path first, Path second, Changes changes, int pairs) {}

    static List<Case> cases() {
        return List.of(
                new Case(RUTTE, Path.of("scenarios/rutte-2024-no-opt-out.yaml"), Changes.NONE, 300),
                new Case(RUTTE, Path.of("scenarios/rutte-2024-us-election.yaml"), Changes.NONE, 60),
                new Case(TUTORIAL, TUTORIAL, set("proposal.capital=0.05"), 40),
                new Case(TUTORIAL, TUTORIAL, set("members.COV.demands.ferry=null"), 40));
    }

    private static Changes set(String... sets) {
        return new Changes(List.of(), List.of(sets));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_found_in_the_tables_is_what_the_runs_say(Case example) throws IOException {
        Prepared prepared = prepare(example);
        PairedFindings findings = find(prepared, example, Runner.NEGOTIATION);
        List<RunResult> first = runs(prepared.design(), 0, ScenarioReader.read(example.first()), example.pairs());
        List<RunResult> second =
                runs(prepared.design(), 1, ScenarioReader.read(example.second(), example.changes()), example.pairs());
        assertThat(findings.pairs()).isEqualTo(example.pairs());
        assertThat(findings.adopted().successes()).isEqualTo(count(first, PairedAnalysisTest::adopted));
        assertThat(findings.adoptedThen().successes()).isEqualTo(count(second, PairedAnalysisTest::adopted));
        int horizon = Math.max(
                findings.first().calendar().extendedLastRound(),
                findings.second().calendar().extendedLastRound());
        assertMean(findings, "rounds_to_adoption", first, second, run -> adopted(run) ? run.round() : horizon);
        assertMean(findings, "spent", first, second, RunResult::spent);
        assertMean(findings, "meetings", first, second, RunResult::meetings);
        assertMean(findings, "endorsers", first, second, RunResult::endorsers);
        assertFlips(findings, first, second);
        assertCurve(findings.curve(), horizon, first, second);
        findings.members().forEach(member -> assertMember(member, first, second));
        assertThat(findings.members()).hasSize(findings.first().members().size());
    }

    private static void assertFlips(PairedFindings findings, List<RunResult> first, List<RunResult> second) {
        int lost = 0;
        int won = 0;
        for (int i = 0; i < first.size(); i++) {
            lost += adopted(first.get(i)) && !adopted(second.get(i)) ? 1 : 0;
            won += !adopted(first.get(i)) && adopted(second.get(i)) ? 1 : 0;
        }
        assertThat(findings.lost()).isEqualTo(lost);
        assertThat(findings.won()).isEqualTo(won);
        Difference adopted = findings.measure("p_adopted");
        assertThat(adopted.difference().value()).isEqualTo((double) (won - lost) / first.size(), within(1e-12));
        double n = first.size() + 2.0;
        double g = (won + 1) / n;
        double l = (lost + 1) / n;
        double half = Z * Math.sqrt((g + l - (g - l) * (g - l)) / n);
        assertThat(adopted.difference().low()).isEqualTo(Math.max(-1, g - l - half), within(1e-12));
        assertThat(adopted.difference().high()).isEqualTo(Math.min(1, g - l + half), within(1e-12));
        double[] x = values(first, run -> adopted(run) ? 1 : 0);
        double[] y = values(second, run -> adopted(run) ? 1 : 0);
        double paired = variance(differences(x, y));
        if (paired > 0) {
            assertThat(adopted.varianceReduction()).isEqualTo((variance(x) + variance(y)) / paired, within(1e-9));
        }
        assertThat(findings.notable()).isNotEmpty().allSatisfy(pair -> {
            RunResult before = first.get((int) pair.replicate());
            RunResult after = second.get((int) pair.replicate());
            assertThat(pair.before().round()).isEqualTo(before.round());
            assertThat(pair.after().round()).isEqualTo(after.round());
            assertThat(pair.kind() == NotablePair.Kind.LOST).isEqualTo(adopted(before) && !adopted(after));
        });
    }

    private static void assertMean(
            PairedFindings findings,
            String name,
            List<RunResult> first,
            List<RunResult> second,
            ToDoubleFunction<RunResult> measure) {
        assertDifference(findings.measure(name), values(first, measure), values(second, measure));
    }

    private static void assertDifference(Difference found, double[] x, double[] y) {
        double[] differences = differences(x, y);
        double paired = variance(differences);
        assertThat(found.before()).as(found.name()).isEqualTo(mean(x), within(1e-9));
        assertThat(found.after()).as(found.name()).isEqualTo(mean(y), within(1e-9));
        assertThat(found.difference().value()).as(found.name()).isEqualTo(mean(differences), within(1e-9));
        assertThat(found.difference().n()).isEqualTo(x.length);
        if (x.length == 300) { // Student's quantile of 299 degrees of freedom, R 4.3: qt(0.975, 299)
            assertThat(found.difference().halfWidth()).isEqualTo(1.967929669 * Math.sqrt(paired / 300), within(1e-8));
        }
        if (paired > 1e-12) {
            assertThat(found.varianceReduction())
                    .as(found.name())
                    .isEqualTo((variance(x) + variance(y)) / paired, within(1e-6));
        }
    }

    private static void assertCurve(PairedCurve curve, int horizon, List<RunResult> first, List<RunResult> second) {
        assertThat(curve.horizon()).isEqualTo(horizon);
        for (int t = 0; t <= horizon; t++) {
            int round = t;
            long before = count(first, run -> adopted(run) && run.round() <= round);
            long after = count(second, run -> adopted(run) && run.round() <= round);
            assertThat(curve.before().get(t).successes()).isEqualTo(before);
            assertThat(curve.after().get(t).successes()).isEqualTo(after);
            assertThat(curve.difference().get(t).value())
                    .isEqualTo((double) (after - before) / first.size(), within(1e-12));
        }
    }

    private static void assertMember(MemberDifference member, List<RunResult> first, List<RunResult> second) {
        int then = 0;
        int before = 0;
        for (int i = 0; i < first.size(); i++) {
            boolean lost = adopted(first.get(i)) && !adopted(second.get(i));
            boolean won = !adopted(first.get(i)) && adopted(second.get(i));
            then += lost && of(second.get(i), member.member()).round() == RunResult.NEVER ? 1 : 0;
            before += won && of(first.get(i), member.member()).round() == RunResult.NEVER ? 1 : 0;
        }
        assertThat(member.blocksThen()).isEqualTo(then);
        assertThat(member.blocksBefore()).isEqualTo(before);
        ToDoubleFunction<RunResult> last = run -> member.member().equals(run.lastMember()) ? 1 : 0;
        double change = mean(differences(values(first, last), values(second, last)));
        assertThat(member.last().difference().value()).isEqualTo(change, within(1e-12));
        ToDoubleFunction<RunResult> cost = run -> of(run, member.member()).cost();
        assertDifference(member.cost(), values(first, cost), values(second, cost));
        ToDoubleFunction<RunResult> pay = run -> of(run, member.member()).pay();
        assertDifference(member.pay(), values(first, pay), values(second, pay));
        List<RunResult> x = new ArrayList<>();
        List<RunResult> y = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            if (of(first.get(i), member.member()).round() != RunResult.NEVER
                    && of(second.get(i), member.member()).round() != RunResult.NEVER) {
                x.add(first.get(i));
                y.add(second.get(i));
            }
        }
        if (!x.isEmpty()) {
            ToDoubleFunction<RunResult> round = run -> of(run, member.member()).round();
            assertDifference(member.later(), values(x, round), values(y, round));
        }
    }

    @Test
    void one_pair_bounds_no_mean() throws IOException {
        Case example = new Case(RUTTE, RUTTE, set("proposal.capital=0.4"), 1);
        PairedFindings findings = find(prepare(example), example, Runner.NEGOTIATION);
        assertThat(findings.pairs()).isEqualTo(1);
        assertThat(findings.measure("spent").difference().halfWidth()).isInfinite();
        assertThat(findings.measure("spent").varianceReduction()).isNaN();
        assertThat(findings.measure("p_adopted").difference().halfWidth()).isBetween(0.5, 1.0);
        assertThat(findings.notable()).hasSize(1);
    }

    @Test
    void pairs_that_all_end_alike_differ_by_nothing_which_is_not_certain() throws IOException {
        Case example = new Case(TUTORIAL, TUTORIAL, set("proposal.name=Bea"), 30);
        PairedFindings findings = find(prepare(example), example, Runner.NEGOTIATION);
        assertThat(findings.flips()).isZero();
        assertThat(findings.measure("p_adopted").difference().value()).isZero();
        assertThat(findings.measure("p_adopted").difference().halfWidth()).isGreaterThan(0.05);
        assertThat(findings.measure("spent").difference().high()).isZero();
        assertThat(findings.measure("spent").varianceReduction()).isNaN();
        assertThat(findings.members()).noneMatch(MemberDifference::matters);
        assertThat(findings.notable()).extracting(NotablePair::kind).containsExactly(NotablePair.Kind.FARTHEST);
    }

    @Test
    void a_member_of_one_scenario_only_can_be_who_is_missing_but_has_no_difference() throws IOException {
        Path more = scratch.resolve("more.yaml");
        Files.writeString(
                more,
                Files.readString(TUTORIAL)
                        + "\n  DUN: {name: Dunford, positions: {tolls: 100}, affinity: {proposal: -50}}\n");
        Case example = new Case(TUTORIAL, more, Changes.NONE, 20);
        PairedFindings findings = find(prepare(example), example, Runner.NEGOTIATION);
        assertThat(findings.lost()).isEqualTo(20);
        MemberDifference added = findings.members().stream()
                .filter(member -> member.member().equals("DUN"))
                .findFirst()
                .orElseThrow();
        assertThat(added.blocksThen()).isEqualTo(20);
        assertThat(added.last().difference().known()).isFalse();
        assertThat(findings.member("DUN").name()).isEqualTo("Dunford");
        assertThat(ComparisonSummary.table(findings).rows()).isNotEmpty();
    }

    @Test
    void a_pair_of_which_a_run_failed_is_left_out() throws IOException {
        Case example = new Case(TUTORIAL, TUTORIAL, set("proposal.capital=0.05"), 10);
        Prepared prepared = prepare(example);
        long bad = prepared.design().seedOf(new RunKey(1, 3));
        boolean[] once = {false};
        PairedFindings findings = find(prepared, example, (plan, fixed, seed) -> {
            if (seed == bad && !once[0]) {
                once[0] = true;
                throw new IllegalStateException("a fault");
            }
            return Runner.NEGOTIATION.run(plan, fixed, seed);
        });
        assertThat(findings.pairs()).isEqualTo(9);
        assertThat(findings.sample().failed()).isEqualTo(1);
        assertThat(findings.sample().complete()).isTrue();
    }

    @Test
    void without_a_pair_there_is_nothing_to_find() throws IOException {
        Case example = new Case(TUTORIAL, TUTORIAL, set("proposal.capital=0.05"), 2);
        Prepared prepared = prepare(example);
        assertThatThrownBy(() -> find(prepared, example, (plan, fixed, seed) -> {
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no pair of runs has come to its end yet");
    }

    private static Prepared prepare(Case example) {
        return new ComparisonOrder(
                        BatchOrder.of(example.first(), 1, example.pairs()), example.second(), example.changes())
                .prepare();
    }

    private PairedFindings find(Prepared prepared, Case example, Runner runner) throws IOException {
        return PairedAnalysis.of(
                PlayedFolder.of(prepared, scratch.resolve("comparison"), runner),
                ScenarioReader.read(example.first()).template().base(),
                ScenarioReader.read(example.second(), example.changes())
                        .template()
                        .base());
    }

    private static List<RunResult> runs(Design design, int point, Reading reading, int pairs) {
        Plan plan = Plan.of(reading.template());
        List<RunResult> runs = new ArrayList<>();
        for (int replicate = 0; replicate < pairs; replicate++) {
            runs.add(Runner.NEGOTIATION.run(plan, Fixed.NOTHING, design.seedOf(new RunKey(point, replicate))));
        }
        return runs;
    }

    private static boolean adopted(RunResult run) {
        return run.outcome() == Outcome.ADOPTED;
    }

    private static RunResult.MemberResult of(RunResult run, String member) {
        return run.members().stream()
                .filter(result -> result.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static long count(List<RunResult> runs, Predicate<RunResult> which) {
        return runs.stream().filter(which).count();
    }

    private static double[] values(List<RunResult> runs, ToDoubleFunction<RunResult> measure) {
        return runs.stream().mapToDouble(measure).toArray();
    }

    private static double[] differences(double[] x, double[] y) {
        double[] differences = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            differences[i] = y[i] - x[i];
        }
        return differences;
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum / x.length;
    }

    private static double variance(double[] x) {
        double mean = mean(x);
        double sum = 0;
        for (double value : x) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (x.length - 1);
    }
}
