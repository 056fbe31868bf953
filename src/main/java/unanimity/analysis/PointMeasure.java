package unanimity.analysis;

import java.util.Locale;

/** What is told of every design point: a number that each run has. */
public enum PointMeasure {
    /** Whether it was adopted, 0 or 1. */
    P_ADOPTED("probability of adoption", "CAST(outcome = 'adopted' AS INTEGER)"),
    /** Rounds until adoption; of a run that was not adopted, until the last round of all. */
    ROUNDS_TO_ADOPTION("rounds until adoption or the end", "CASE WHEN outcome = 'adopted' THEN round ELSE ? END"),
    SPENT("capital spent, points", "spent"),
    MEETINGS("bilateral meetings", "meetings"),
    ENDORSERS("members that endorse at the end", "endorsers");

    private final String words;
    private final String sql;

    PointMeasure(String words, String sql) {
        this.words = words;
        this.sql = sql;
    }

    /** As in {@code summary.csv}: {@code p_adopted}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people: what it is, and its unit. */
    public String words() {
        return words;
    }

    /**
     * The number of a row of {@code runs}, in SQL.
     *
     * @param horizon the last round of all
     */
    public String sql(int horizon) {
        return "CAST(" + sql.replace("?", Integer.toString(horizon)) + " AS DOUBLE)";
    }
}
