package unanimity.analysis;

import unanimity.results.Answer;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.PairedProportion;

/**
 * A number that both runs of a pair have, as it is asked for and answered.
 *
 * @param name as in {@code comparison.csv}
 * @param before SQL of it in the first run, empty where it is not counted
 * @param after SQL of it in the second run, likewise
 * @param share whether it is 0 or 1, so that its mean is a share
 */
record PairedMeasure(String name, String before, String after, boolean share) {

    /** How many cells its answer takes. */
    static final int CELLS = 8;

    /** Of squares: what differs by less than a hundred-millionth of what is measured is the same, and only computed otherwise. */
    private static final double NOISE = 1e-16;

    /** A truth in SQL, whose mean is a share. */
    static PairedMeasure share(String name, String before, String after) {
        return new PairedMeasure(name, "CAST(" + before + " AS INTEGER)", "CAST(" + after + " AS INTEGER)", true);
    }

    /** A number in SQL. */
    static PairedMeasure mean(String name, String before, String after) {
        return new PairedMeasure(name, before, after, false);
    }

    /**
     * What is to be selected over pairs: their number, two means, the sum of both variances, mean and deviation of differences, and
     * how many pairs have more in the second and in the first.
     */
    String select() {
        String x = "CAST(" + before + " AS DOUBLE)";
        String y = "CAST(" + after + " AS DOUBLE)";
        String both = " FILTER (" + before + " IS NOT NULL AND " + after + " IS NOT NULL)";
        return "count(" + y + " - " + x + "), avg(" + x + ")" + both + ", avg(" + y + ")" + both
                + ", coalesce(var_samp(" + x + ")" + both + " + var_samp(" + y + ")" + both + ", 0), avg(" + y + " - "
                + x + "), coalesce(stddev_samp(" + y + " - " + x + "), 0), count(*) FILTER (" + y + " > " + x
                + "), count(*) FILTER (" + y + " < " + x + ")";
    }

    /** What was answered, from a cell on. */
    PairedFindings.Difference answer(Answer.Line line, int from) {
        long n = line.whole(from);
        if (n == 0) {
            Estimate nothing =
                    new Estimate(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, "paired-t");
            return new PairedFindings.Difference(name, Double.NaN, Double.NaN, nothing, Double.NaN);
        }
        double before = line.number(from + 1);
        double after = line.number(from + 2);
        double least = NOISE * (before * before + after * after);
        double unpaired = above(least, line.number(from + 3));
        double paired = above(least, line.number(from + 5) * line.number(from + 5));
        double mean = line.number(from + 4);
        Estimate difference = share
                ? new PairedProportion(n, line.whole(from + 6), line.whole(from + 7)).estimate(BatchFindings.LEVEL)
                : estimate(n, mean * mean <= least ? 0 : mean, Math.sqrt(paired));
        return new PairedFindings.Difference(
                name, before, after, difference, unpaired == 0 ? Double.NaN : unpaired / paired);
    }

    private static double above(double least, double variance) {
        return variance <= least ? 0 : variance;
    }

    private static Estimate estimate(long n, double mean, double sd) {
        Estimate estimate = Moments.summed(n, mean, sd).estimate(BatchFindings.LEVEL);
        return new Estimate(estimate.value(), estimate.low(), estimate.high(), n, "paired-" + estimate.method());
    }
}
