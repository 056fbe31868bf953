package unanimity.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import unanimity.statistics.Moments;
import unanimity.statistics.design.Addressed;
import unanimity.statistics.design.Design;
import unanimity.statistics.design.RandomPoints;
import unanimity.statistics.design.SaltelliDesign;
import unanimity.statistics.design.SobolSequence;
import unanimity.statistics.design.Uniforms;

final class SobolIndicesTest {

    private static final int MANY = 1 << 14;

    /** sin z₁ + 7 sin² z₂ + 0.1 z₃⁴ sin z₁, z uniform on [−π, π] (T. Ishigami and T. Homma 1990). */
    private static double ishigami(double[] x) {
        double first = StrictMath.sin(Math.PI * (2 * x[0] - 1));
        double second = StrictMath.sin(Math.PI * (2 * x[1] - 1));
        double third = Math.PI * (2 * x[2] - 1);
        return first + 7 * second * second + 0.1 * third * third * third * third * first;
    }

    /** ∏ (|4x − 2| + a)/(1 + a), a = 0, 1, 4.5, 9 (Sobol'; A. Saltelli and I. M. Sobol' 1995). */
    private static double sobolG(double[] x) {
        double[] a = {0, 1, 4.5, 9};
        return IntStream.range(0, 4)
                .mapToDouble(i -> (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]))
                .reduce(1, (left, right) -> left * right);
    }

    private static SobolIndices indices(Design base, ToDoubleFunction<double[]> model) {
        return SobolIndices.of(base.dimensions() / 2, outcomes(base, model));
    }

    private static double[] outcomes(Design base, ToDoubleFunction<double[]> model) {
        SaltelliDesign design = new SaltelliDesign(base);
        return LongStream.range(0, design.points())
                .mapToDouble(i -> model.applyAsDouble(design.point(i)))
                .toArray();
    }

    /** With one replicate: of the rows alone. */
    private static SobolIndices.Estimates estimates(
            Design base, ToDoubleFunction<double[]> model, Bootstrap bootstrap) {
        Replicated outcomes = Replicated.of(new double[][] {outcomes(base, model)});
        return SobolIndices.estimates(base.dimensions() / 2, outcomes, bootstrap);
    }

    private static SobolIndices shifted(int rows, int factors, ToDoubleFunction<double[]> model) {
        return indices(SobolSequence.shifted(rows, 2 * factors, Addressed.chance(17)), model);
    }

    /** Oracle: analytic values, V = 13.844587941. */
    @Test
    void indices_of_ishigami_are_those_of_the_formula() {
        SobolIndices indices = shifted(MANY, 3, SobolIndicesTest::ishigami);
        double[] first = {0.313905191, 0.442411145, 0};
        double[] total = {0.557588855, 0.442411145, 0.243683664};
        for (int factor = 0; factor < 3; factor++) {
            assertThat(indices.first(factor)).isCloseTo(first[factor], within(0.01));
            assertThat(indices.total(factor)).isCloseTo(total[factor], within(0.01));
        }
        assertThat(indices.dummy()).isCloseTo(0, within(0.01));
        assertThat(indices.rows()).isEqualTo(MANY);
    }

    /** Oracle: analytic values. */
    @Test
    void indices_of_sobols_g_function_are_those_of_the_formula() {
        SobolIndices indices = shifted(MANY, 4, SobolIndicesTest::sobolG);
        double[] first = {0.716492930, 0.179123230, 0.023685720, 0.007164930};
        double[] total = {0.787369701, 0.242267600, 0.034326744, 0.010463385};
        for (int factor = 0; factor < 4; factor++) {
            assertThat(indices.first(factor)).isCloseTo(first[factor], within(0.01));
            assertThat(indices.total(factor)).isCloseTo(total[factor], within(0.01));
        }
    }

    /** Oracle: scipy 1.17, {@code sobol_indices} (method saltelli_2010) on the same 16 rows. */
    @Test
    void the_estimators_are_those_of_scipy_negative_ones_as_they_are() {
        SobolIndices indices = indices(SobolSequence.plain(16, 6), SobolIndicesTest::ishigami);
        double[] first = {0.3476828220675944, 0.7298224016894624, -0.3690905355224125};
        double[] total = {0.31464404965918036, 0.5651947028102765, 0.172395919081767};
        for (int factor = 0; factor < 3; factor++) {
            assertThat(indices.first(factor)).isCloseTo(first[factor], within(1e-9));
            assertThat(indices.total(factor)).isCloseTo(total[factor], within(1e-9));
        }
        SobolIndices.Estimates estimates = estimates(
                SobolSequence.plain(16, 6), SobolIndicesTest::ishigami, new Bootstrap(200, 0.9, Addressed.chance(1)));
        assertThat(estimates.first().get(2).value()).isEqualTo(indices.first(2));
        assertThat(estimates.first().get(2).low()).isLessThan(indices.first(2));
    }

    @Test
    void intervals_cover_the_truth_and_a_factor_that_is_ignored_covers_0() {
        SobolIndices.Estimates estimates = estimates(
                new RandomPoints(500, 6, Addressed.chance(2)),
                x -> x[0] + 3 * x[1] * x[0],
                new Bootstrap(500, 0.99, Addressed.chance(3)));
        // E(Y|x₀) = 2.5 x₀, E(Y|x₁) = 0.5 + 1.5 x₁, V = 2.5²/12 + 1.5²/12 + 9/144
        double variance = (6.25 + 2.25) / 12 + 9 / 144.0;
        assertThat(estimates.first().get(0).low()).isLessThan(6.25 / 12 / variance);
        assertThat(estimates.first().get(0).high()).isGreaterThan(6.25 / 12 / variance);
        assertThat(estimates.total().get(1).low()).isLessThan((2.25 / 12 + 9 / 144.0) / variance);
        assertThat(estimates.total().get(1).high()).isGreaterThan((2.25 / 12 + 9 / 144.0) / variance);
        assertThat(estimates.first().get(2).low()).isZero();
        assertThat(estimates.first().get(2).high()).isZero();
        assertThat(estimates.total().get(2).high()).isZero();
        assertThat(estimates.dummy().low()).isNegative();
        assertThat(estimates.dummy().high()).isPositive();
    }

    @Test
    void first_order_indices_of_a_sum_add_up_to_1_and_are_the_total_ones() {
        SobolIndices indices = shifted(4096, 3, x -> 4 * x[0] + StrictMath.exp(x[1]) - x[2] * x[2]);
        assertThat(indices.additive()).isCloseTo(1, within(0.01));
        for (int factor = 0; factor < 3; factor++) {
            assertThat(indices.total(factor)).isCloseTo(indices.first(factor), within(0.01));
        }
    }

    @Test
    void a_constant_added_changes_nothing_that_matters() {
        SobolIndices plain = shifted(256, 3, SobolIndicesTest::ishigami);
        SobolIndices moved = shifted(256, 3, x -> 1000 + ishigami(x));
        assertThat(moved.first(0)).isCloseTo(plain.first(0), within(1e-9));
        assertThat(moved.total(0)).isCloseTo(plain.total(0), within(1e-9));
    }

    @Test
    void indices_of_growing_designs_settle_and_the_last_is_of_all_rows() {
        SobolIndices all = shifted(3000, 3, SobolIndicesTest::ishigami);
        List<SobolIndices> growing = all.growing();
        assertThat(growing.stream().map(SobolIndices::rows))
                .containsExactly(16, 32, 64, 128, 256, 512, 1024, 2048, 3000);
        assertThat(growing.get(8)).isSameAs(all);
        assertThat(growing.get(5).first(1))
                .isEqualTo(shifted(512, 3, SobolIndicesTest::ishigami).first(1));
        assertThat(Math.abs(growing.get(7).first(1) - 0.442411145))
                .isLessThan(Math.abs(growing.get(0).first(1) - 0.442411145));
    }

    /** With draws of its own at each point, a dimension that nothing reads shows the noise left in a mean. */
    @Test
    void noise_lifts_the_total_index_of_what_is_not_read_and_nothing_else() {
        Uniforms noise = Addressed.chance(8);
        SaltelliDesign design = new SaltelliDesign(SobolSequence.shifted(2048, 4, Addressed.chance(9)));
        double[] outcomes = LongStream.range(0, design.points())
                .mapToDouble(i -> design.at(i, 0) + noise.at(i))
                .toArray();
        SobolIndices indices = SobolIndices.of(2, outcomes);
        assertThat(indices.first(0)).isCloseTo(0.5, within(0.05));
        assertThat(indices.first(1)).isCloseTo(0, within(0.05));
        assertThat(indices.total(1)).isCloseTo(0.5, within(0.03));
        List<Moments> points = IntStream.range(0, 2048)
                .mapToObj(i -> Moments.of(design.at(4L * i, 0) + noise.at(1_000_000L + i), outcomes[4 * i]))
                .toList();
        assertThat(WithinPoints.of(points, 1).share()).isCloseTo(indices.total(1), within(0.05));
    }

    @Test
    void where_nothing_varies_indices_are_unknown() {
        SobolIndices indices = shifted(32, 2, x -> 3);
        assertThat(indices.first(0)).isNaN();
        assertThat(estimates(
                                SobolSequence.shifted(32, 4, Addressed.chance(17)),
                                x -> 3,
                                new Bootstrap(5, 0.9, Addressed.chance(1)))
                        .total()
                        .get(1)
                        .known())
                .isFalse();
    }

    @Test
    void what_are_no_rows_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SobolIndices.of(2, new double[6]))
                .withMessage("outcomes must be rows of 4: 6");
        assertThatIllegalArgumentException().isThrownBy(() -> SobolIndices.of(2, new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> SobolIndices.of(0, new double[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> SobolIndices.of(1, new double[] {0, 1, Double.NaN}));
        SobolIndices indices = SobolIndices.of(1, new double[] {0, 1, 1});
        assertThatIllegalArgumentException().isThrownBy(() -> indices.first(1));
        assertThatIllegalArgumentException().isThrownBy(() -> indices.total(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> indices.head(2));
    }
}
