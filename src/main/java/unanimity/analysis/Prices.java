package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import unanimity.results.Answer;
import unanimity.results.BatchQuery;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.OrderStatistics;

/** What was spent in runs, as their stored table has it. */
final class Prices {

    private static final int BINS = 25;

    private final BatchQuery query;
    private final int point;

    Prices(BatchQuery query, int point) {
        this.query = query;
        this.point = point;
    }

    /** Of the runs for which a condition in SQL holds; null where there is none. */
    @Nullable
    Price of(String condition) throws IOException {
        String from = " FROM runs WHERE point = " + point + " AND " + condition;
        Answer.Line sums = query.ask("SELECT count(*), avg(spent), stddev_samp(spent), max(spent)" + from)
                .lines()
                .get(0);
        long n = sums.whole(0);
        if (n == 0) {
            return null;
        }
        double sd = sums.isEmpty(2) ? 0 : sums.number(2);
        double width = step(sums.number(3) / BINS);
        return new Price(
                Moments.summed(n, sums.number(1), sd).estimate(BatchFindings.LEVEL),
                quantile(from, n, 0.5),
                quantile(from, n, 0.05),
                quantile(from, n, 0.95),
                width,
                counts(from, width));
    }

    /** A quantile between two of the sorted values. */
    private Estimate quantile(String from, long n, double p) throws IOException {
        OrderStatistics ranks = OrderStatistics.of(n, p, BatchFindings.LEVEL);
        long rank = OrderStatistics.rank(n, p);
        SortedMap<Long, Double> ranked = new TreeMap<>();
        query.ask("SELECT rank, spent FROM (SELECT spent, row_number() OVER (ORDER BY spent) AS rank" + from
                        + ") WHERE rank IN (" + ranks.lower() + ", " + rank + ", " + ranks.upper() + ")")
                .lines()
                .forEach(line -> ranked.put(line.whole(0), line.number(1)));
        return new Estimate(
                ranked.getOrDefault(rank, 0.0),
                ranked.getOrDefault(ranks.lower(), 0.0), // nothing is spent below 0
                ranked.getOrDefault(ranks.upper(), Double.POSITIVE_INFINITY),
                n,
                "order-statistics");
    }

    private List<Long> counts(String from, double width) throws IOException {
        List<Long> counts = new ArrayList<>();
        String bin = String.format(Locale.ROOT, "CAST(floor(spent / %s + 1e-9) AS INTEGER)", width);
        for (Answer.Line line : query.ask("SELECT " + bin + ", count(*)" + from + " GROUP BY 1 ORDER BY 1")
                .lines()) {
            while (counts.size() < line.whole(0)) {
                counts.add(0L);
            }
            counts.add(line.whole(1));
        }
        return counts;
    }

    /** The least of 1, 2 and 5 times a power of ten that is not below; 0.01 where everything is 0. */
    private static double step(double least) {
        if (least <= 0) {
            return 0.01;
        }
        double power = 1e-9;
        while (true) {
            for (int times : new int[] {1, 2, 5}) {
                if (times * power >= least) {
                    return times * power;
                }
            }
            power *= 10;
        }
    }
}
