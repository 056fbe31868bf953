package unanimity.analysis;

import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;

/** Intervals of means that are shares, or differences of shares. */
final class ShareBounds {

    private ShareBounds() {}

    /**
     * A share does not leave its range. And where everything agrees, its interval has a width all the same: none of {@code n} would have
     * differed, which bounds by Wilson's interval how often another could, and at most by the whole range.
     *
     * @param least 0 of a share, −1 of a difference of shares; the greatest is 1
     * @param n that agree, at least 1
     */
    static Estimate within(Estimate mean, int least, long n) {
        if (mean.low() < mean.high()) {
            return new Estimate(
                    mean.value(), Math.max(least, mean.low()), Math.min(1, mean.high()), mean.n(), mean.method());
        }
        double other = new Proportion(0, n).wilson(BatchFindings.LEVEL).high();
        return new Estimate(
                mean.value(),
                mean.value() + other * (least - mean.value()),
                mean.value() + other * (1 - mean.value()),
                mean.n(),
                "wilson");
    }
}
