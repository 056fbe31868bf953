package unanimity.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import unanimity.statistics.design.Addressed;
import unanimity.statistics.design.MorrisDesign;
import unanimity.statistics.design.Uniforms;

final class MorrisEffectsTest {

    private static MorrisEffects effects(MorrisDesign design, ToDoubleFunction<double[]> model) {
        return MorrisEffects.of(design, outcomes(design, model));
    }

    private static double[] outcomes(MorrisDesign design, ToDoubleFunction<double[]> model) {
        return LongStream.range(0, design.points())
                .mapToDouble(i -> model.applyAsDouble(design.point(i)))
                .toArray();
    }

    private static double example(double[] x) {
        return 2 * x[0] + x[1] * x[1] + x[2] * x[3];
    }

    /** Way by way all 2⁴ starts in all 2⁴ directions, as the bits of its number say. */
    private static Uniforms everyWay() {
        return index -> index % 12 < 8 && (((index / 12) >> (index % 12)) & 1) == 1 ? 0.75 : 0.25;
    }

    /**
     * Oracle: by hand, over all ways of four levels, Δ = 2/3; σ² of a population, here of 256 with 255 in its place.
     */
    @Test
    void over_all_ways_the_effects_are_those_of_the_formula() {
        MorrisEffects effects = effects(new MorrisDesign(256, 4, 4, everyWay()), MorrisEffectsTest::example);
        double[] muStar = {2, 1, 0.5, 0.5};
        double[] sigma = {0, 1 / 3.0, 0.372677996, 0.372677996};
        for (int factor = 0; factor < 4; factor++) {
            assertThat(effects.mu(factor)).isCloseTo(muStar[factor], within(1e-9));
            assertThat(effects.muStar(factor)).isCloseTo(muStar[factor], within(1e-9));
            assertThat(effects.sigma(factor) * Math.sqrt(255 / 256.0)).isCloseTo(sigma[factor], within(1e-9));
        }
    }

    @Test
    void over_random_ways_the_intervals_cover_these() {
        MorrisDesign design = new MorrisDesign(200, 4, 4, Addressed.chance(6));
        double[] outcomes = outcomes(design, MorrisEffectsTest::example);
        MorrisEffects effects = MorrisEffects.of(design, outcomes);
        Bootstrap bootstrap = new Bootstrap(500, 0.99, Addressed.chance(7));
        double[] muStar = {2, 1, 0.5, 0.5};
        double[] sigma = {0, 1 / 3.0, 0.372677996, 0.372677996};
        List<MorrisEffects.Estimates> all =
                MorrisEffects.estimates(design, Replicated.of(new double[][] {outcomes}), bootstrap);
        for (int factor = 0; factor < 4; factor++) {
            MorrisEffects.Estimates estimates = all.get(factor);
            assertThat(muStar[factor])
                    .isBetween(
                            estimates.muStar().low() - 1e-9, estimates.muStar().high() + 1e-9);
            assertThat(sigma[factor])
                    .isBetween(estimates.sigma().low() - 1e-9, estimates.sigma().high() + 1e-9);
            assertThat(estimates.mu().value()).isEqualTo(effects.mu(factor));
            assertThat(estimates.sigma().n()).isEqualTo(200);
        }
    }

    /** In one replicate of ten a factor does much, in the others nothing: ways alone would be sure of it. */
    @Test
    void an_effect_that_rests_on_one_replicate_is_not_told_from_nothing() {
        MorrisDesign design = new MorrisDesign(40, 2, 4, Addressed.chance(6));
        double[] still = outcomes(design, x -> x[1]);
        double[][] replicates = new double[10][];
        Arrays.fill(replicates, still);
        replicates[7] = outcomes(design, x -> x[1] + 5 * x[0]);
        Bootstrap bootstrap = new Bootstrap(500, 0.95, Addressed.chance(7));
        List<MorrisEffects.Estimates> all = MorrisEffects.estimates(design, Replicated.of(replicates), bootstrap);
        assertThat(all.get(0).muStar().value()).isCloseTo(0.5, within(1e-9));
        assertThat(all.get(0).muStar().low()).isCloseTo(0, within(1e-9));
        assertThat(all.get(0).muStar().high()).isCloseTo(1.5, within(0.6));
        assertThat(all.get(1).muStar().low()).isCloseTo(1, within(1e-9));
    }

    @Test
    void an_effect_of_changing_direction_shows_in_mu_star_only() {
        MorrisEffects effects =
                effects(new MorrisDesign(400, 2, 4, Addressed.chance(5)), x -> x[0] * (x[1] < 0.5 ? 1 : -1));
        assertThat(effects.mu(0)).isCloseTo(0, within(0.2));
        assertThat(effects.muStar(0)).isCloseTo(1, within(1e-9));
        assertThat(effects.sigma(0)).isCloseTo(1, within(0.02));
        assertThat(Math.abs(effects.effect(0, 399))).isCloseTo(1, within(1e-9));
    }

    @Test
    void a_factor_that_is_ignored_has_no_effect() {
        MorrisEffects effects = effects(new MorrisDesign(10, 3, 4, Addressed.chance(5)), x -> x[0] * x[1]);
        assertThat(effects.muStar(2)).isZero();
        assertThat(effects.sigma(2)).isZero();
        assertThat(effects.factors()).isEqualTo(3);
        assertThat(effects.trajectories()).isEqualTo(10);
    }

    @Test
    void what_is_not_of_the_design_is_refused() {
        MorrisDesign design = new MorrisDesign(2, 2, 4, Addressed.chance(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MorrisEffects.of(design, new double[5]))
                .withMessage("outcomes must be 6: 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MorrisEffects.of(new MorrisDesign(1, 2, 4, Addressed.chance(5)), new double[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MorrisEffects.of(design, new double[] {0, 0, 0, 0, 0, Double.NaN}));
        MorrisEffects effects = MorrisEffects.of(design, new double[6]);
        assertThatIllegalArgumentException().isThrownBy(() -> effects.mu(2));
    }
}
