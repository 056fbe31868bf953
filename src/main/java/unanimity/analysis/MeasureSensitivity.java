package unanimity.analysis;

import java.util.List;
import unanimity.statistics.Estimate;

/**
 * What matters for one measure.
 *
 * @param overall mean over all points, with the interval of what varies between them
 * @param influences of the factors, in the order of the study
 * @param others indices of no factor: {@code middle} of a tornado, {@code dummy} and {@code additive} of Sobol
 * @param within share of a single run's variance that is luck, and no factor's; unknown with one run of each point
 * @param growing the same influences from the first rows or ways alone, twice as many each time, the last of all; values only
 */
public record MeasureSensitivity(
        PointMeasure measure,
        Estimate overall,
        List<Influence> influences,
        List<Influence.Index> others,
        Estimate within,
        List<Grown> growing) {

    public MeasureSensitivity {
        influences = List.copyOf(influences);
        others = List.copyOf(others);
        growing = List.copyOf(growing);
    }

    /**
     * Indices from a part of the design.
     *
     * @param size rows or ways
     * @param values of the factors, in their order: total index of Sobol, μ* of Morris
     */
    public record Grown(int size, List<Double> values) {
        public Grown {
            values = List.copyOf(values);
        }
    }

    /** An index of no factor. @throws IllegalArgumentException where there is none */
    public Estimate other(String word) {
        return new Influence("", others).of(word);
    }
}
