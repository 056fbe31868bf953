package unanimity.analysis;

import java.util.List;
import unanimity.statistics.Estimate;

/**
 * What the proposer has spent, in points of its capital.
 *
 * @param mean over the runs
 * @param median over the runs
 * @param low 5 % quantile
 * @param high 95 % quantile
 * @param width of a bin of {@code counts}, above 0
 * @param counts runs by what was spent: {@code counts[b]} from {@code b * width} to below {@code (b + 1) * width}
 */
public record Price(Estimate mean, Estimate median, Estimate low, Estimate high, double width, List<Long> counts) {

    public Price {
        counts = List.copyOf(counts);
    }
}
