package unanimity.statistics;

/**
 * By how much two {@linkplain CrossedMean crossed means} differ whose points are others but whose replicates are the same: their luck
 * counts by how differently it falls. Where nothing is known of the replicates it is B. L. Welch's difference of the means of two independent
 * samples of points (Biometrika 34 (1947) 28–35).
 *
 * @param replicates of each replicate the mean over the second's points less that over the first's
 */
public record CrossedDifference(CrossedMean first, CrossedMean second, Moments replicates) {

    /** Mean of the second less that of the first. */
    public double value() {
        return second.value() - first.value();
    }

    /** The difference with its interval; not bounded where either has a single point and nothing is known of replicates. */
    public Estimate estimate(double level) {
        VarianceParts parts = new VarianceParts();
        boolean lucky = replicates.n() > 1;
        if (lucky || (first.points().n() > 1 && second.points().n() > 1)) {
            first.addPoints(parts);
            second.addPoints(parts);
        }
        if (lucky) {
            parts.add(replicates.variance() / replicates.n(), replicates.n() - 1);
        }
        double twice = lucky ? first.twice() + second.twice() : 0;
        long n = first.points().n() + second.points().n();
        return Estimate.of(value(), parts.around(value(), twice, level), n, lucky ? "crossed" : "welch");
    }
}
