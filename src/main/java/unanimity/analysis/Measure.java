package unanimity.analysis;

import java.util.List;
import unanimity.statistics.Estimate;

/**
 * A number that every run has, over all runs.
 *
 * @param name as in {@code summary.csv}: {@code spent}
 * @param mean with its interval
 * @param sd standard deviation between runs; 0 of one run
 * @param quantiles at 5, 25, 50, 75 and 95 %
 */
public record Measure(String name, Estimate mean, double sd, List<Double> quantiles) {

    public Measure {
        quantiles = List.copyOf(quantiles);
    }
}
