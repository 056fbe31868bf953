package unanimity.report;

import java.util.List;
import unanimity.analysis.PointMeasure;
import unanimity.model.Scenario;

/** What the numbers in the report of a study of factors answer, in SQL. */
final class SensitivityQueries {

    /** What points set. */
    static final String POINTS = "SELECT * FROM points";

    /** Every index of every measure. */
    static final String ALL = "SELECT * FROM sensitivity";

    private final Scenario scenario;
    private final PointMeasure measure;

    /** @param measure that is told of */
    SensitivityQueries(Scenario scenario, PointMeasure measure) {
        this.scenario = scenario;
        this.measure = measure;
    }

    /** Of the runs themselves: the mean at each point. */
    String means() {
        String last = "greatest(" + scenario.calendar().extendedLastRound() + ", (SELECT max(round) FROM runs))";
        String number =
                switch (measure) {
                    case P_ADOPTED -> "CAST(outcome = 'adopted' AS INTEGER)";
                    case ROUNDS_TO_ADOPTION -> "CASE WHEN outcome = 'adopted' THEN round ELSE " + last + " END";
                    default -> measure.label();
                };
        return "SELECT point, count(*) AS runs, avg(" + number + ") AS " + measure.label()
                + " FROM runs GROUP BY point ORDER BY point";
    }

    /** Indices with their intervals; times 100 where they are percentage points. */
    String indices() {
        return "SELECT factor, index, n, value, low, high, 100 * value AS points, 100 * low AS points_low,"
                + " 100 * high AS points_high FROM sensitivity WHERE measure = '" + measure.label() + "'";
    }

    /** What the first-order indices add up to. */
    String sum() {
        return "SELECT index, sum(value) AS sum FROM sensitivity WHERE measure = '" + measure.label()
                + "' AND index IN ('first', 'total') GROUP BY index";
    }

    /** What matters for the other measures, the most important first. */
    String others() {
        return "SELECT measure, factor, index, value, low, high, 100 * value AS points, 100 * low AS points_low,"
                + " 100 * high AS points_high FROM sensitivity WHERE measure <> '" + measure.label()
                + "' AND index IN ('swing', 'mu_star', 'total', 'middle', 'overall') ORDER BY measure, abs(value) DESC";
    }

    /** What the answers rest on. */
    List<String> answers(boolean sobol) {
        return sobol ? List.of(means(), indices(), others(), sum()) : List.of(means(), indices(), others());
    }
}
