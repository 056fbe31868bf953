package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import unanimity.results.Answer;
import unanimity.results.BatchQuery;
import unanimity.statistics.Moments;

/** Numbers of runs, as their stored table has them. One question each, so that one column at a time is in memory. */
final class Measures {

    private static final List<String> COLUMNS =
            List.of("round", "spent", "meetings", "offers", "endorsers", "recantations");
    private static final int QUANTILES = 5;

    private Measures() {}

    static List<Measure> of(BatchQuery query, int point) throws IOException {
        List<Measure> measures = new ArrayList<>();
        for (String column : COLUMNS) {
            String number = "CAST(" + column + " AS DOUBLE)";
            Answer.Line line = query.ask(
                            "SELECT n, mean, sd, q[1], q[2], q[3], q[4], q[5] FROM (SELECT count(*) AS n, avg("
                                    + number + ") AS mean, stddev_samp(" + number + ") AS sd, quantile_disc(" + number
                                    + ", [0.05, 0.25, 0.5, 0.75, 0.95]) AS q FROM runs WHERE point = " + point + ")")
                    .lines()
                    .get(0);
            List<Double> quantiles = new ArrayList<>();
            for (int q = 0; q < QUANTILES; q++) {
                quantiles.add(line.number(3 + q));
            }
            double sd = line.isEmpty(2) ? 0 : line.number(2); // of one run it is empty
            measures.add(new Measure(
                    column,
                    Moments.summed(line.whole(0), line.number(1), sd).estimate(BatchFindings.LEVEL),
                    sd,
                    quantiles));
        }
        return measures;
    }
}
