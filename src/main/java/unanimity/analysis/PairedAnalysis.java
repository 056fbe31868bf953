package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import unanimity.model.Calendar;
import unanimity.model.Scenario;
import unanimity.results.Answer;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.statistics.Estimate;
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
        List<PairedMeasure> measures = new ArrayList<>();
        measures.add(new PairedMeasure("p_adopted", "CAST(adopted_a AS INTEGER)", "CAST(adopted_b AS INTEGER)"));
        measures.add(new PairedMeasure("rounds_to_adoption", rounds("a", horizon), rounds("b", horizon)));
        for (String measure : List.of("spent", "meetings", "endorsers")) {
            measures.add(new PairedMeasure(measure, measure + "_a", measure + "_b"));
        }
        Answer.Line line = query.ask("SELECT " + select(measures) + " FROM (FROM pairs ORDER BY replicate)")
                .lines()
                .get(0);
        List<PairedFindings.Difference> found = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            found.add(measures.get(i).answer(line, i * PairedMeasure.CELLS));
        }
        return found;
    }

    private static String select(List<PairedMeasure> measures) {
        return measures.stream().map(PairedMeasure::select).collect(Collectors.joining(", "));
    }

    private static String rounds(String run, int horizon) {
        return "CASE WHEN adopted_" + run + " THEN least(round_" + run + ", " + horizon + ") ELSE " + horizon + " END";
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
            curve.add(PairedMeasure.estimate(pairs, mean, Math.sqrt(variance)));
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
                "SELECT replicate, a.member, a.cost AS cost_a, b.cost AS cost_b, a.pay AS pay_a, b.pay AS pay_b, a.round AS round_a, "
                        + "b.round AS round_b, adopted_a, adopted_b, coalesce(last_a = a.member, false) AS is_last_a, "
                        + "coalesce(last_b = a.member, false) AS is_last_b FROM endorsements a JOIN endorsements b USING (replicate, "
                        + "member) JOIN pairs USING (replicate) WHERE a.point = 0 AND b.point = 1");
        List<PairedMeasure> measures = List.of(
                new PairedMeasure("p_last", "CAST(is_last_a AS INTEGER)", "CAST(is_last_b AS INTEGER)"),
                new PairedMeasure("cost", "cost_a", "cost_b"),
                new PairedMeasure("pay", "pay_a", "pay_b"),
                new PairedMeasure("endorsement_round", "round_a", "round_b"));
        Answer answer = query.ask("SELECT member, " + select(measures)
                + ", count(*) FILTER (adopted_a AND NOT adopted_b AND round_b IS NULL), "
                + "count(*) FILTER (adopted_b AND NOT adopted_a AND round_a IS NULL) "
                + "FROM (FROM members ORDER BY replicate) GROUP BY member");
        SortedMap<String, PairedFindings.MemberDifference> members = new TreeMap<>();
        answer.lines().forEach(line -> members.put(line.text(0), member(line, measures)));
        return first.members().stream()
                .map(member -> members.get(member.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static PairedFindings.MemberDifference member(Answer.Line line, List<PairedMeasure> measures) {
        List<PairedFindings.Difference> found = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            found.add(measures.get(i).answer(line, 1 + i * PairedMeasure.CELLS));
        }
        int counts = 1 + measures.size() * PairedMeasure.CELLS;
        return new PairedFindings.MemberDifference(
                line.text(0),
                found.get(0),
                found.get(1),
                found.get(2),
                found.get(3),
                line.whole(counts),
                line.whole(counts + 1));
    }
}
