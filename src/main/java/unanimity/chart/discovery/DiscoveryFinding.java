package unanimity.chart.discovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.Condition;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.DiscoveryFindings.FoundBox;
import unanimity.analysis.DiscoveryFindings.Side;
import unanimity.chart.batch.Frequency;
import unanimity.statistics.Proportion;

/** Where deadlock is frequent, in a sentence without a full stop. */
public final class DiscoveryFinding {

    private DiscoveryFinding() {}

    /** {@code Deadlock in 4 of 100 simulated campaigns; in 23 of 100 where Hungary’s liking of Mark Rutte is below −0.45}. */
    public static String of(DiscoveryFindings findings) {
        Proportion deadlocks = findings.deadlocks();
        String all = "Deadlock in " + Frequency.of(deadlocks, Frequency.CAMPAIGNS);
        if (deadlocks.successes() == 0 || deadlocks.successes() == deadlocks.n()) {
            return all + ": there is nothing to tell apart";
        }
        if (deadlocks.successes() < DiscoveryFindings.LEAST_DEADLOCKS) {
            return all + ": too few to find out what leads to it";
        }
        if (findings.boxes().isEmpty()) {
            return all + ", and no limits of numbers were found within which it is much more frequent";
        }
        FoundBox box = findings.boxes().get(0);
        Proportion inside =
                new Proportion(box.scored().insideHits(), box.scored().inside());
        return all + "; in " + Frequency.brief(inside) + " where " + where(findings, box);
    }

    /** {@code Hungary’s liking of Mark Rutte is below −0.45 and its cost of failing below 0.30}. */
    public static String where(DiscoveryFindings findings, FoundBox box) {
        List<String> words = new ArrayList<>();
        String owner = "";
        for (Condition condition : Condition.of(findings, box)) {
            boolean same = !owner.isEmpty() && condition.name().owner().equals(owner);
            owner = condition.name().owner();
            words.add(
                    (same ? "its " + condition.name().what() : condition.name().told())
                            + (words.isEmpty() ? " is " : " ")
                            + limits(condition));
        }
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** {@code below 0.30}, {@code between 0.1 and 0.3}. */
    static String limits(Condition condition) {
        Side lower = condition.lower();
        Side upper = condition.upper();
        if (lower != null && upper != null) {
            return "between " + limit(condition, lower) + " and " + limit(condition, upper);
        }
        return lower != null
                ? "above " + limit(condition, lower)
                : "below " + (upper == null ? "" : limit(condition, upper));
    }

    private static String limit(Condition condition, Side side) {
        return rounded(side.limit().value(), condition.digits());
    }

    /** A number with so many decimals. */
    public static String rounded(double value, int digits) {
        return new BigDecimal(value)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .toPlainString()
                .replace('-', '−');
    }
}
