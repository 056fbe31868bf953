package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.Effect;
import unanimity.analysis.Marginal;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.SweepFindings;

/** What the numbers in the report of a sweep answer, in SQL without double quotes, in which the shell is given it. */
final class SweepQueries {

    /** How many points and runs there are. */
    static final String COUNTS =
            "SELECT count(DISTINCT point) AS points_with_runs, count(*) AS runs, (SELECT count(*) FROM points) AS points"
                    + " FROM runs";

    static final String ALL_EFFECTS = "SELECT * FROM effects";

    /** What is compared, with intervals, and in percentage points what is a share. */
    static final String EFFECTS =
            "SELECT factor, kind, value_from, value_to, measure, mean, low, high, 100 * mean AS points_mean,"
                    + " 100 * low AS points_low, 100 * high AS points_high FROM effects"
                    + " WHERE kind IN ('low', 'high', 'difference')";

    /** Every point with its values, the most often adopted first. */
    static final String BEST =
            "SELECT * EXCLUDE (scenario, content_hash, member, sd, q05, q25, median, q75, q95) FROM points JOIN summary"
                    + " USING (point) WHERE measure = 'p_adopted' ORDER BY mean DESC, point";

    /** Likewise, as short as it can be typed. */
    static final String ALL =
            "SELECT * FROM points JOIN summary USING (point) WHERE measure = 'p_adopted' ORDER BY mean DESC";

    private static final String JOINED = " FROM points JOIN runs USING (point) GROUP BY ALL";

    private final SweepFindings findings;

    SweepQueries(SweepFindings findings) {
        this.findings = findings;
    }

    /** Of the runs themselves: what the ends of each parameter come to. */
    List<String> ends() {
        List<String> queries = new ArrayList<>();
        for (Marginal marginal : findings.marginals()) {
            Effect effect = marginal.effect();
            if (effect != null) {
                queries.add(findings.isGrid() ? ofLevels(marginal, effect) : ofThirds(marginal, effect));
            }
        }
        return queries;
    }

    /** A replicate counts with its mean over all points with a value, and only where all of them came to their end. */
    private String ofLevels(Marginal marginal, Effect effect) {
        String each = "(SELECT replicate, " + value(marginal) + ", count(*) AS points, " + measured() + JOINED + ")";
        return "SELECT value, count(*) AS replicates, avg(adopted) AS p_adopted, avg(rounds) AS rounds_to_adoption,"
                + " avg(capital) AS spent FROM " + each + " WHERE points = "
                + effect.low().points() + " GROUP BY value ORDER BY value";
    }

    /** A point counts with its mean over runs. */
    private String ofThirds(Marginal marginal, Effect effect) {
        String each = "(SELECT point, " + value(marginal) + ", " + measured() + JOINED + ")";
        return "SELECT CASE WHEN "
                + between(marginal, effect.low().from(), effect.low().to()) + " THEN 'low' WHEN "
                + between(marginal, effect.high().from(), effect.high().to())
                + " THEN 'high' ELSE 'between' END AS stretch, count(*) AS points, avg(adopted) AS p_adopted,"
                + " avg(rounds) AS rounds_to_adoption, avg(capital) AS spent FROM " + each + " GROUP BY stretch";
    }

    private static String between(Marginal marginal, String from, String to) {
        return marginal.numeric() ? "value BETWEEN " + from + " AND " + to : "CAST(value AS VARCHAR) = " + quoted(from);
    }

    private static String value(Marginal marginal) {
        return "COLUMNS(lambda c: c = " + quoted(marginal.factor()) + ") AS value";
    }

    private String measured() {
        return "avg(" + PointMeasure.P_ADOPTED.sql(0) + ") AS adopted, avg("
                + PointMeasure.ROUNDS_TO_ADOPTION.sql(findings.horizon()) + ") AS rounds, avg("
                + PointMeasure.SPENT.sql(0) + ") AS capital";
    }

    /** What was found at the points before a number. */
    static String points(int before) {
        return "SELECT point, measure, n, mean, low, high FROM summary WHERE point < " + before
                + " AND measure IN ('p_adopted', 'rounds_to_adoption', 'spent') ORDER BY point, measure";
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "''") + "'";
    }
}
