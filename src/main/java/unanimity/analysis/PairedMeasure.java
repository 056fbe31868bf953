package unanimity.analysis;

import unanimity.results.Answer;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;

/**
 * A number that both runs of a pair have, as it is asked for and answered.
 *
 * @param name as in {@code comparison.csv}
 * @param before SQL of it in the first run, empty where it is not counted
 * @param after SQL of it in the second run, likewise
 */
record PairedMeasure(String name, String before, String after) {

    /** How many cells its answer takes. */
    static final int CELLS = 6;

    /** What is to be selected over pairs: their number, two means, the sum of both variances, mean and deviation of differences. */
    String select() {
        String x = "CAST(" + before + " AS DOUBLE)";
        String y = "CAST(" + after + " AS DOUBLE)";
        String both = " FILTER (" + before + " IS NOT NULL AND " + after + " IS NOT NULL)";
        return "count(" + y + " - " + x + "), avg(" + x + ")" + both + ", avg(" + y + ")" + both
                + ", coalesce(var_samp(" + x + ")" + both + " + var_samp(" + y + ")" + both + ", 0), avg(" + y + " - "
                + x + "), coalesce(stddev_samp(" + y + " - " + x + "), 0)";
    }

    /** What was answered, from a cell on. */
    PairedFindings.Difference answer(Answer.Line line, int from) {
        long n = line.whole(from);
        if (n == 0) {
            Estimate nothing =
                    new Estimate(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, "paired-t");
            return new PairedFindings.Difference(name, Double.NaN, Double.NaN, nothing, Double.NaN);
        }
        double unpaired = line.number(from + 3);
        double sd = line.number(from + 5);
        return new PairedFindings.Difference(
                name,
                line.number(from + 1),
                line.number(from + 2),
                estimate(n, line.number(from + 4), sd),
                sd == 0 ? (unpaired == 0 ? 1 : Double.POSITIVE_INFINITY) : unpaired / (sd * sd));
    }

    /** Of differences of pairs. */
    static Estimate estimate(long n, double mean, double sd) {
        Estimate estimate = Moments.summed(n, mean, sd).estimate(BatchFindings.LEVEL);
        return new Estimate(estimate.value(), estimate.low(), estimate.high(), n, "paired-" + estimate.method());
    }
}
