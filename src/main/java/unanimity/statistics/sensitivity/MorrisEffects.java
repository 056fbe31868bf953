package unanimity.statistics.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.statistics.Estimate;
import unanimity.statistics.Require;
import unanimity.statistics.design.MorrisDesign;

/**
 * What moving one factor does, on average over where the others stand (M. D. Morris, Technometrics 33 (1991) 161–174),
 * from the outcomes at the points of a {@link MorrisDesign}. The elementary effect of a factor on a way is (y after − y
 * before)/(x after − x before), in outcome per width of the cube. Over the ways
 *
 * <ul>
 *   <li>μ is its mean: direction and size, if it has one direction;
 *   <li>μ* is the mean of its absolute value (F. Campolongo, J. Cariboni, A. Saltelli, Environmental Modelling and
 *       Software 22 (2007) 1509–1518): size, whatever the direction;
 *   <li>σ is its standard deviation, over r − 1: how much depends on where it and the others stand; 0 when the
 *       outcome is linear in it.
 * </ul>
 */
public final class MorrisEffects {

    private static final int LEAST = 2;

    private final double[][] effects; // [factor][trajectory]

    private MorrisEffects(double[][] effects) {
        this.effects = effects;
    }

    /**
     * Of these outcomes.
     *
     * @param design of at least two ways
     * @param outcomes of each point, in the order of the design
     * @throws IllegalArgumentException for fewer ways, another number of outcomes, or one that is not finite
     */
    public static MorrisEffects of(MorrisDesign design, double[] outcomes) {
        Require.atLeast(LEAST, design.trajectories(), "trajectories");
        if (outcomes.length != design.points()) {
            throw Require.refusal("outcomes must be " + design.points(), outcomes.length);
        }
        double[][] effects = new double[design.dimensions()][design.trajectories()];
        for (int factor = 0; factor < effects.length; factor++) {
            for (int trajectory = 0; trajectory < design.trajectories(); trajectory++) {
                int before = (int) design.before(trajectory, factor);
                double rise =
                        Require.finite(outcomes[before + 1], "outcome") - Require.finite(outcomes[before], "outcome");
                effects[factor][trajectory] = (design.up(trajectory, factor) ? rise : -rise) / design.delta();
            }
        }
        return new MorrisEffects(effects);
    }

    /** Factors d. */
    public int factors() {
        return effects.length;
    }

    /** Ways r that the effects rest on. */
    public int trajectories() {
        return effects[0].length;
    }

    /** The elementary effect of a factor on a way. */
    public double effect(int factor, int trajectory) {
        return effects[factor][trajectory];
    }

    /** Mean effect. */
    public double mu(int factor) {
        return once(factor)[0];
    }

    /** Mean absolute effect. */
    public double muStar(int factor) {
        return once(factor)[1];
    }

    /** Standard deviation of the effect. */
    public double sigma(int factor) {
        return once(factor)[2];
    }

    /** All three of each factor with the intervals of a bootstrap over ways and replicates. That of σ is too low with few ways. */
    public static List<Estimates> estimates(MorrisDesign design, Replicated outcomes, Bootstrap bootstrap) {
        List<Estimate> all = bootstrap.estimates(design.trajectories(), outcomes.replicates(), (ways, replicates) -> of(
                        design, outcomes.means(replicates))
                .summaries(ways));
        return IntStream.range(0, design.dimensions())
                .mapToObj(
                        factor -> new Estimates(all.get(3 * factor), all.get(3 * factor + 1), all.get(3 * factor + 2)))
                .toList();
    }

    /** Those of all factors one after another. */
    private double[] summaries(int[] counts) {
        return Arrays.stream(effects)
                .flatMapToDouble(own -> Arrays.stream(summary(own, counts)))
                .toArray();
    }

    /** Effects of a factor with their intervals. */
    public record Estimates(Estimate mu, Estimate muStar, Estimate sigma) {}

    private double[] once(int factor) {
        Require.within(0, factors() - 1L, factor, "factor");
        return summary(effects[factor], Bootstrap.once(trajectories()));
    }

    /** μ, μ* and σ, with each way counted so many times. */
    private static double[] summary(double[] effects, int[] counts) {
        double mean = 0;
        double absolute = 0;
        for (int i = 0; i < counts.length; i++) {
            mean += counts[i] * effects[i] / counts.length;
            absolute += counts[i] * Math.abs(effects[i]) / counts.length;
        }
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            squares += counts[i] * (effects[i] - mean) * (effects[i] - mean);
        }
        return new double[] {mean, absolute, Math.sqrt(squares / (counts.length - 1.0))};
    }
}
