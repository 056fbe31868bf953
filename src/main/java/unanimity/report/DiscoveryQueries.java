package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import unanimity.analysis.Condition;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.DiscoveryFindings.Side;
import unanimity.results.Decimals;

/** What the numbers in the report of a study of deadlock answer, in SQL. */
final class DiscoveryQueries {

    /** Of the runs themselves: how many end without adoption. */
    static final String RUNS = "SELECT count(*) AS n, count(*) FILTER (outcome <> 'adopted') AS deadlocks,"
            + " deadlocks / n AS share FROM runs";

    /** Every limit of every box. */
    static final String BOXES = "SELECT * FROM boxes";

    private final DiscoveryFindings findings;

    DiscoveryQueries(DiscoveryFindings findings) {
        this.findings = findings;
    }

    /** Both, and for each box what can be counted in the runs themselves. */
    List<String> all() {
        List<String> all = new ArrayList<>(List.of(RUNS, BOXES));
        for (int box = 0; box < findings.boxes().size(); box++) {
            all.add(counted(box));
        }
        return all;
    }

    /** Of the runs and what they drew: how a box does among the runs that those before left. */
    String counted(int box) {
        StringBuilder sql = new StringBuilder("WITH ");
        for (int before = 0; before <= box; before++) {
            sql.append("box")
                    .append(before + 1)
                    .append(" AS (")
                    .append(inside(before))
                    .append("), ");
        }
        sql.append("cases AS (SELECT * FROM runs");
        for (int before = 0; before < box; before++) {
            sql.append(" ANTI JOIN box").append(before + 1).append(" USING (point, replicate)");
        }
        return sql.append(") SELECT count(*) AS inside, count(*) FILTER (outcome <> 'adopted') AS deadlocks_inside,"
                        + " deadlocks_inside / inside AS density, deadlocks_inside / (SELECT count(*) FROM cases WHERE outcome"
                        + " <> 'adopted') AS coverage FROM cases SEMI JOIN box")
                .append(box + 1)
                .append(" USING (point, replicate)")
                .toString();
    }

    private String inside(int box) {
        List<Condition> conditions = Condition.of(findings, findings.boxes().get(box));
        return "SELECT point, replicate FROM draws WHERE "
                + conditions.stream().map(DiscoveryQueries::kept).collect(Collectors.joining(" OR "))
                + " GROUP BY ALL HAVING count(*) = " + conditions.size();
    }

    private static String kept(Condition condition) {
        return condition.sides().stream()
                .map(DiscoveryQueries::kept)
                .collect(Collectors.joining(
                        " AND ", "(factor = '" + condition.name().path() + "' AND ", ")"));
    }

    private static String kept(Side side) {
        return "value " + (side.limit().upper() ? "<= " : ">= ")
                + Decimals.of(side.limit().value());
    }
}
