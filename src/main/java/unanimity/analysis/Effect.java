package unanimity.analysis;

import unanimity.statistics.Estimate;

/**
 * What a parameter does to the probability of adoption: its lowest values against its highest; of words those with which the proposal
 * is adopted least and most often.
 *
 * @param low the former points
 * @param high the latter
 * @param difference of the shares adopted, the latter less the former
 */
public record Effect(PointGroup low, PointGroup high, Estimate difference) {

    /** From here on a change of the share is no little one. */
    private static final double LITTLE = 0.1;

    /** Whether its interval excludes that nothing changes. */
    public boolean told() {
        return difference.low() > 0 || difference.high() < 0;
    }

    /** Whether its interval excludes that much changes. */
    public boolean little() {
        return difference.low() >= -LITTLE && difference.high() <= LITTLE;
    }
}
