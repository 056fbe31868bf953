package unanimity.experiment;

import java.util.List;
import java.util.Locale;
import unanimity.scenario.ExperimentReader;
import unanimity.scenario.ProblemId;
import unanimity.scenario.Varied;
import unanimity.statistics.design.Design;
import unanimity.statistics.design.Grid;
import unanimity.statistics.design.LatinHypercube;
import unanimity.statistics.design.SobolSequence;

/**
 * How the points of a sweep are chosen.
 *
 * @param points how many; a grid has as many as its levels make
 */
public record Sampling(Method method, int points) {

    /** The most points of a design. */
    public static final int MOST_POINTS = ExperimentReader.MOST_POINTS;

    /** Ways to choose. */
    public enum Method {
        /** Every level with every level. */
        GRID,
        /** One point in each of as many strata of every parameter. */
        LATIN_HYPERCUBE,
        /** Spread evenly however many are taken. */
        SOBOL;

        /** As it is typed: {@code latin-hypercube}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Coordinates in (0, 1) for parameters in their order; the {@link #size} was looked at before.
     */
    Design coordinates(List<Varied> varied, long seed) {
        return switch (method) {
            case GRID ->
                new Grid(
                        varied.stream().map(one -> middles(one.levels().size())).toList());
            case LATIN_HYPERCUBE -> LatinHypercube.random(points, varied.size(), DesignChance.LATIN_HYPERCUBE.of(seed));
            case SOBOL -> SobolSequence.shifted(points, varied.size(), DesignChance.SOBOL.of(seed));
        };
    }

    /**
     * How many points that makes.
     *
     * @throws unanimity.scenario.ScenarioException for a grid over a range without steps
     */
    double size(List<Varied> varied) {
        if (method != Method.GRID) {
            return points;
        }
        double size = 1;
        for (Varied one : varied) {
            int levels = one.levels().size();
            if (levels == 0) {
                throw one.refusal(ProblemId.MISSING_VALUE, one.wantsSteps());
            }
            size *= levels;
        }
        return size;
    }

    private static double[] middles(int levels) {
        double[] middles = new double[levels];
        for (int level = 0; level < levels; level++) {
            middles[level] = (level + 0.5) / levels;
        }
        return middles;
    }
}
