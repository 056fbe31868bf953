package unanimity.report;

import java.util.List;
import unanimity.analysis.NotablePair;

/** What the numbers in the report of a comparison answer, in SQL. */
final class ComparisonQueries {

    private static final String PAIRS = " FROM runs a JOIN runs b USING (replicate) WHERE a.point = 0 AND b.point = 1";
    private static final String LOST = "a.outcome = 'adopted' AND b.outcome <> 'adopted'";
    private static final String WON = "a.outcome <> 'adopted' AND b.outcome = 'adopted'";

    /** Of the runs themselves: how many are adopted, which pairs flip, the price. */
    static final String HEADLINE =
            "SELECT count(*) AS pairs, count(*) FILTER (a.outcome = 'adopted') / pairs AS before, "
                    + "count(*) FILTER (b.outcome = 'adopted') / pairs AS after, 100 * (after - before) AS points, count(*) FILTER ("
                    + LOST + ") AS lost, count(*) FILTER (" + WON
                    + ") AS won, avg(a.spent) AS spent_before, avg(b.spent) AS spent_after"
                    + PAIRS;

    /** With intervals, and in percentage points what is a share. */
    static final String MEASURES =
            "SELECT measure, before, after, difference, low, high, half_width, variance_reduction, half_width_unpaired,"
                    + " 100 * difference AS points, 100 * low AS points_low, 100 * high AS points_high,"
                    + " 100 * half_width AS points_half_width, 100 * half_width_unpaired AS points_unpaired"
                    + " FROM comparison WHERE member IS NULL";

    /** By member, likewise. */
    static final String MEMBERS =
            "SELECT member, measure, pairs, difference, low, high, 100 * difference AS points, 100 * low AS points_low,"
                    + " 100 * high AS points_high FROM comparison WHERE member IS NOT NULL";

    /** Of the runs themselves: by round. */
    static final String CURVE =
            "SELECT point, round, count(*) AS adopted, sum(adopted) OVER (PARTITION BY point ORDER BY round)"
                    + " AS adopted_so_far FROM runs WHERE outcome = 'adopted' GROUP BY point, round ORDER BY point, round";

    /** Of the runs themselves: by member. */
    static final String MISSING_IN_LOST = missing(1, LOST, "lost");

    /** Likewise. */
    static final String MISSING_IN_WON = missing(0, WON, "won");

    private ComparisonQueries() {}

    private static String missing(int point, String which, String called) {
        return "SELECT e.member, count(*) AS " + called
                + " FROM runs a JOIN runs b USING (replicate) JOIN endorsements e USING (replicate)"
                + " WHERE a.point = 0 AND b.point = 1 AND e.point = " + point + " AND " + which
                + " AND e.round IS NULL GROUP BY e.member ORDER BY " + called + " DESC";
    }

    /** What lists pairs worth a look. */
    static List<String> pairs(List<NotablePair> pairs) {
        return pairs.stream()
                .map(NotablePair::kind)
                .distinct()
                .map(NotablePair.Kind::question)
                .toList();
    }
}
