package unanimity.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unanimity.experiment.SensitivityMethod;
import unanimity.results.Answer;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.scenario.ScenarioReader;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;

/** From an order over stored runs to indices, held to functions whose indices are known. */
final class SensitivityAnalysisTest {

    @TempDir
    private Path scratch;

    private KnownStudy study;

    @BeforeEach
    void begin() {
        study = new KnownStudy(scratch);
    }

    private static double ishigami(double a, double b, double c) {
        double x = angle(a);
        double y = StrictMath.sin(angle(b));
        return StrictMath.sin(x) + 7 * y * y + 0.1 * StrictMath.pow(angle(c), 4) * StrictMath.sin(x);
    }

    private static double angle(double u) {
        return StrictMath.PI * (2 * u - 1);
    }

    /** Closed form: A. Saltelli, K. Chan, E. M. Scott, Sensitivity Analysis, 2000, with a = 7, b = 0.1. */
    @Test
    void shares_of_the_ishigami_function_are_found() throws IOException {
        SensitivityFindings findings = study.sensitivity(
                SensitivityMethod.SOBOL, 512, 1, KnownStudy.price((a, b, c, luck) -> ishigami(a, b, c)));
        MeasureSensitivity spent = findings.of(PointMeasure.SPENT);
        double[] first = {0.313905191, 0.442411145, 0};
        double[] total = {0.557588855, 0.442411145, 0.243683664};
        for (int factor = 0; factor < 3; factor++) {
            Influence influence = spent.influences().get(factor);
            assertThat(influence.of("first").value()).isCloseTo(first[factor], within(0.04));
            assertThat(influence.of("total").value()).isCloseTo(total[factor], within(0.03));
            assertThat(first[factor])
                    .isBetween(
                            influence.of("first").low() - 0.02,
                            influence.of("first").high() + 0.02);
        }
        assertThat(spent.other("dummy").value()).isCloseTo(0, within(0.1));
        assertThat(spent.growing().stream().map(MeasureSensitivity.Grown::size))
                .containsExactly(16, 32, 64, 128, 256, 512);
        assertThat(spent.within().known()).isFalse();
        Ranking ranking = Ranking.of(findings, PointMeasure.SPENT);
        assertThat(ranking.all().stream().map(ranked -> ranked.name().path()))
                .containsExactly(KnownStudy.A, KnownStudy.B, KnownStudy.C);
        assertThat(ranking.clear()).hasSize(3);
        assertThat(ranking.isOverfull()).isFalse();
    }

    @Test
    void what_does_nothing_is_not_told_from_the_dummy() throws IOException {
        SensitivityFindings findings =
                study.sensitivity(SensitivityMethod.SOBOL, 64, 1, KnownStudy.price((a, b, c, luck) -> a + 0.001 * b));
        Ranking ranking = Ranking.of(findings, PointMeasure.SPENT);
        assertThat(ranking.clear().stream().map(ranked -> ranked.name().path())).containsExactly(KnownStudy.A);
        assertThat(ranking.all().get(1).size()).isPositive();
        assertThat(ranking.still()).isEqualTo(1);
        assertThat(ranking.all().get(0).influence().of("first").value()).isCloseTo(1, within(0.12));
    }

    /** A single run varies by as much luck as the factors give: half of the variance is within points. */
    @Test
    void how_much_is_luck_is_told() throws IOException {
        SensitivityFindings findings = study.sensitivity(
                SensitivityMethod.SOBOL, 64, 40, KnownStudy.price((a, b, c, luck) -> a + luck.nextDouble()));
        assertThat(findings.of(PointMeasure.SPENT).within().value()).isCloseTo(0.5, within(0.1));
    }

    @Test
    void what_morris_finds_of_a_function_that_is_linear_in_one_number() throws IOException {
        SensitivityFindings findings = study.sensitivity(
                SensitivityMethod.MORRIS, 12, 2, KnownStudy.price((a, b, c, luck) -> 2 * a - c + b * b));
        List<Influence> spent = findings.of(PointMeasure.SPENT).influences();
        // from the 5th percentile to the 95th: nine tenths of the width
        assertThat(spent.get(0).of("mu_star").value()).isCloseTo(1.8, within(1e-4));
        assertThat(spent.get(0).of("sigma").value()).isCloseTo(0, within(1e-4));
        assertThat(spent.get(2).of("mu").value()).isCloseTo(-0.9, within(1e-4));
        assertThat(spent.get(2).of("mu_star").value()).isCloseTo(0.9, within(1e-4));
        // b² moves by 0.9 · (2 · 0.05 + 0.9 · (x + x′)), x + x′ of levels 0 and 2/3, or 1/3 and 1
        assertThat(spent.get(1).of("mu_star").value()).isBetween(0.9 * 0.7 - 1e-4, 0.9 * 1.3 + 1e-4);
        assertThat(spent.get(1).of("sigma").value()).isPositive();
        assertThat(findings.of(PointMeasure.SPENT).growing().stream().map(MeasureSensitivity.Grown::size))
                .containsExactly(2, 4, 8, 12);
    }

    @Test
    void the_swing_of_a_tornado_is_that_of_pairs_with_the_same_luck() throws IOException {
        BatchFolder folder = study.sensitivityFolder(
                SensitivityMethod.TORNADO, 1, 50, KnownStudy.price((a, b, c, luck) -> a * luck.nextDouble() + b));
        SensitivityFindings findings = SensitivityAnalysis.of(
                folder,
                ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO))
                        .template()
                        .base());
        List<Influence> spent = findings.of(PointMeasure.SPENT).influences();
        Estimate byHand = swing(folder, 1, 2);
        Estimate swing = spent.get(0).of("swing");
        assertThat(swing.value()).isCloseTo(byHand.value(), within(1e-9));
        assertThat(swing.low()).isCloseTo(byHand.low(), within(1e-9));
        assertThat(swing.high()).isCloseTo(byHand.high(), within(1e-9));
        assertThat(swing.value()).isCloseTo(0.8 / 2, within(0.1));
        assertThat(spent.get(1).of("swing").value()).isCloseTo(0.8, within(1e-6));
        Ranking ranking = Ranking.of(findings, PointMeasure.SPENT);
        assertThat(ranking.all().stream().map(ranked -> ranked.name().path()))
                .containsExactly(KnownStudy.B, KnownStudy.A, KnownStudy.C);
        assertThat(ranking.still()).isEqualTo(1);
    }

    private static Estimate swing(BatchFolder folder, int low, int high) throws IOException {
        Moments differences = new Moments();
        try (BatchQuery query = BatchQuery.open(folder)) {
            for (Answer.Line line : query.ask("SELECT b.spent - a.spent FROM runs a JOIN runs b USING (replicate)"
                            + " WHERE a.point = " + low + " AND b.point = " + high + " ORDER BY replicate")
                    .lines()) {
                differences.add(line.number(0));
            }
        }
        return differences.estimate(0.95);
    }

    @Test
    void a_swing_that_may_be_luck_is_not_clear() throws IOException {
        SensitivityFindings findings = study.sensitivity(
                SensitivityMethod.TORNADO,
                1,
                12,
                KnownStudy.price((a, b, c, luck) -> a + (b > 0.5 ? luck.nextDouble() - 0.5 : 0)));
        Ranking ranking = Ranking.of(findings, PointMeasure.SPENT);
        assertThat(ranking.clear().stream().map(ranked -> ranked.name().path())).containsExactly(KnownStudy.A);
        assertThat(ranking.all().get(1).size()).isPositive();
    }

    @Test
    void nothing_is_known_of_indices_where_nothing_varies() throws IOException {
        SensitivityFindings findings =
                study.sensitivity(SensitivityMethod.SOBOL, 16, 2, KnownStudy.price((a, b, c, luck) -> 1));
        Ranking ranking = Ranking.of(findings, PointMeasure.SPENT);
        assertThat(ranking.clear()).isEmpty();
        assertThat(ranking.still()).isEqualTo(3);
        assertThat(SensitivitySummary.table(findings).rows()).isNotEmpty();
    }

    @Test
    void indices_need_runs_of_all_points() throws IOException {
        BatchFolder folder =
                study.sensitivityFolder(SensitivityMethod.SOBOL, 300, 1, KnownStudy.price((a, b, c, luck) -> a));
        folder.drop(1);
        assertThatThrownBy(() -> SensitivityAnalysis.of(
                        folder,
                        ScenarioReader.read(folder.path().resolve(BatchFolder.SCENARIO))
                                .template()
                                .base()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("of 500 of 1500 points no run has come to its end yet; indices need all of them");
    }
}
