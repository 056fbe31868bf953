package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import unanimity.model.Calendar;
import unanimity.model.Member;
import unanimity.model.Scenario;
import unanimity.results.Answer;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.Proportion;

/** Reads what differs between two points of a batch from its stored tables: runs of the same replicate are joined. */
public final class PairedAnalysis {

    private final BatchQuery query;
    private final Scenario first;
    private final Scenario second;

    private PairedAnalysis(BatchQuery query, Scenario first, Scenario second) {
        this.query = query;
        this.first = first;
        this.second = second;
    }

    /**
     * What differs between point 0 and point 1.
     *
     * @throws IOException also where there is no pair of runs that came to their end
     */
    public static PairedFindings of(BatchFolder folder, Scenario first, Scenario second) throws IOException {
        try (BatchQuery query = BatchQuery.open(folder)) {
            return new PairedAnalysis(query, first, second).findings();
        }
    }

    private PairedFindings findings() throws IOException {
        int horizon = horizon();
        query.define(
                "pairs",
                "SELECT a.replicate, a.outcome = 'adopted' AS adopted_a, b.outcome = 'adopted' AS adopted_b, "
                        + "a.round AS round_a, b.round AS round_b, a.spent AS spent_a, b.spent AS spent_b, "
                        + "a.meetings AS meetings_a, b.meetings AS meetings_b, a.endorsers AS endorsers_a, "
                        + "b.endorsers AS endorsers_b, a.last_member AS last_a, b.last_member AS last_b "
                        + "FROM runs a JOIN runs b USING (replicate) WHERE a.point = 0 AND b.point = 1");
        Answer.Line counts = query.ask("SELECT count(*), count(*) FILTER (adopted_a), count(*) FILTER (adopted_b), "
                        + "count(*) FILTER (adopted_a AND NOT adopted_b), count(*) FILTER (adopted_b AND NOT adopted_a) "
                        + "FROM pairs")
                .lines()
                .get(0);
        long pairs = counts.whole(0);
        if (pairs == 0) {
            throw new IOException("no pair of runs has come to its end yet");
        }
        return new PairedFindings(
                first,
                second,
                pairs,
                new Proportion(counts.whole(1), pairs),
                new Proportion(counts.whole(2), pairs),
                counts.whole(3),
                counts.whole(4),
                measures(horizon),
                curve(horizon),
                members());
    }

    /** Up to the later of both last rounds a run that is not adopted counts with the time until then. */
    private int horizon() {
        Calendar a = first.calendar();
        Calendar b = second.calendar();
        return Math.max(a.extendedLastRound(), b.extendedLastRound());
    }

    private List<PairedFindings.Difference> measures(int horizon) throws IOException {
        List<PairedFindings.Difference> measures = new ArrayList<>();
        measures.add(difference("p_adopted", "CAST(adopted_a AS INTEGER)", "CAST(adopted_b AS INTEGER)"));
        measures.add(difference("rounds_to_adoption", rounds("a", horizon), rounds("b", horizon)));
        for (String measure : List.of("spent", "meetings", "endorsers")) {
            measures.add(difference(measure, measure + "_a", measure + "_b"));
        }
        return measures;
    }

    private static String rounds(String run, int horizon) {
        return "CASE WHEN adopted_" + run + " THEN least(round_" + run + ", " + horizon + ") ELSE " + horizon + " END";
    }

    private PairedFindings.Difference difference(String name, String before, String after) throws IOException {
        Answer.Line line = query.ask(
                        "SELECT count(*), avg(x), avg(y), coalesce(var_samp(x), 0), coalesce(var_samp(y), 0), "
                                + "coalesce(stddev_samp(y - x), 0), avg(y - x) FROM (SELECT CAST(" + before
                                + " AS DOUBLE) AS x, CAST("
                                + after + " AS DOUBLE) AS y FROM pairs ORDER BY replicate)")
                .lines()
                .get(0);
        double sd = line.number(5);
        double unpaired = line.number(3) + line.number(4);
        return new PairedFindings.Difference(
                name,
                line.number(1),
                line.number(2),
                estimate(line.whole(0), line.number(6), sd),
                sd == 0 ? (unpaired == 0 ? 1 : Double.POSITIVE_INFINITY) : unpaired / (sd * sd));
    }

    private static Estimate estimate(long n, double mean, double sd) {
        Estimate estimate = Moments.summed(n, mean, sd).estimate(BatchFindings.LEVEL);
        return new Estimate(estimate.value(), estimate.low(), estimate.high(), n, "paired-" + estimate.method());
    }

    /** From how many pairs were adopted in which rounds: exact, whatever their number. */
    private List<Estimate> curve(int horizon) throws IOException {
        long[] onlyFirst = new long[horizon + 1];
        long[] onlySecond = new long[horizon + 1];
        long pairs = 0;
        Answer cells =
                query.ask("SELECT CASE WHEN adopted_a THEN round_a ELSE -1 END, CASE WHEN adopted_b THEN round_b ELSE "
                        + "-1 END, count(*) FROM pairs GROUP BY ALL ORDER BY ALL");
        for (Answer.Line cell : cells.lines()) {
            int a = round(cell.whole(0), horizon);
            int b = round(cell.whole(1), horizon);
            pairs += cell.whole(2);
            for (int t = a; t < Math.min(b, horizon + 1); t++) {
                onlyFirst[t] += cell.whole(2);
            }
            for (int t = b; t < Math.min(a, horizon + 1); t++) {
                onlySecond[t] += cell.whole(2);
            }
        }
        List<Estimate> curve = new ArrayList<>();
        for (int t = 0; t <= horizon; t++) {
            double mean = (double) (onlySecond[t] - onlyFirst[t]) / pairs;
            double square = (double) (onlySecond[t] + onlyFirst[t]) / pairs;
            double variance = pairs < 2 ? 0 : Math.max(0, square - mean * mean) * pairs / (pairs - 1);
            curve.add(estimate(pairs, mean, Math.sqrt(variance)));
        }
        return curve;
    }

    /** The round of an adoption; behind the horizon where there was none. */
    private static int round(long cell, int horizon) {
        return cell < 0 || cell > horizon ? horizon + 1 : (int) cell;
    }

    private List<PairedFindings.MemberDifference> members() throws IOException {
        query.define(
                "members",
                "SELECT a.member, a.cost AS cost_a, b.cost AS cost_b, a.pay AS pay_a, b.pay AS pay_b, a.round AS round_a, "
                        + "b.round AS round_b, adopted_a, adopted_b, coalesce(last_a = a.member, false) AS is_last_a, "
                        + "coalesce(last_b = a.member, false) AS is_last_b FROM endorsements a JOIN endorsements b USING (replicate, "
                        + "member) JOIN pairs USING (replicate) WHERE a.point = 0 AND b.point = 1");
        String later = "CAST(round_b - round_a AS DOUBLE)";
        Answer answer = query.ask(
                "SELECT member, count(*), " + moments("CAST(is_last_b AS INTEGER) - CAST(is_last_a AS INTEGER)")
                        + ", " + moments("cost_b - cost_a") + ", " + moments("pay_b - pay_a") + ", count(" + later
                        + "), "
                        + moments(later)
                        + ", count(*) FILTER (adopted_a AND NOT adopted_b AND round_b IS NULL), "
                        + "count(*) FILTER (adopted_b AND NOT adopted_a AND round_a IS NULL) FROM members GROUP BY member ORDER BY member");
        SortedMap<String, PairedFindings.MemberDifference> members = new TreeMap<>();
        for (Answer.Line line : answer.lines()) {
            long n = line.whole(1);
            long both = line.whole(8);
            members.put(
                    line.text(0),
                    new PairedFindings.MemberDifference(
                            line.text(0),
                            estimate(n, line.number(2), line.number(3)),
                            estimate(n, line.number(4), line.number(5)),
                            estimate(n, line.number(6), line.number(7)),
                            both == 0
                                    ? new Estimate(Double.NaN, 0, 0, 0, "paired-t")
                                    : estimate(both, line.number(9), line.number(10)),
                            line.whole(11),
                            line.whole(12)));
        }
        List<PairedFindings.MemberDifference> ordered = new ArrayList<>();
        for (Member member : first.members()) {
            PairedFindings.MemberDifference difference = members.get(member.id());
            if (difference != null) {
                ordered.add(difference);
            }
        }
        return ordered;
    }

    private static String moments(String number) {
        return "coalesce(avg(" + number + "), 0), coalesce(stddev_samp(" + number + "), 0)";
    }
}
