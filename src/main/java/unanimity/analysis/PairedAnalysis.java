package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import unanimity.model.Calendar;
import unanimity.model.Scenario;
import unanimity.results.Answer;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.results.Manifest;
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
     * @throws NothingToTellException where there is no pair of runs that came to their end
     */
    public static PairedFindings of(BatchFolder folder, Scenario first, Scenario second) throws IOException {
        try (BatchQuery query = BatchQuery.open(folder)) {
            return new PairedAnalysis(query, first, second).findings(Manifest.read(folder));
        }
    }

    private PairedFindings findings(Manifest manifest) throws IOException {
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
            throw new NothingToTellException("no pair of runs has come to its end yet");
        }
        return new PairedFindings(
                first,
                second,
                sample(manifest, pairs),
                new Proportion(counts.whole(1), pairs),
                new Proportion(counts.whole(2), pairs),
                counts.whole(3),
                counts.whole(4),
                measures(horizon),
                PairedCurve.of(
                        query.ask(
                                "SELECT CASE WHEN adopted_a THEN round_a ELSE -1 END, CASE WHEN adopted_b THEN round_b "
                                        + "ELSE -1 END, count(*) FROM pairs GROUP BY ALL ORDER BY ALL"),
                        horizon),
                members(),
                NotablePair.of(query));
    }

    private static Sample sample(Manifest manifest, long pairs) {
        return new Sample(
                manifest.design().replicates(),
                pairs,
                manifest.failed(),
                manifest.runs() + manifest.failed() == manifest.design().runs(),
                manifest.state() == Manifest.State.SHARD ? manifest.design().shard() : null);
    }

    /** Up to the later of both last rounds a run that is not adopted counts with the time until then. */
    private int horizon() {
        Calendar a = first.calendar();
        Calendar b = second.calendar();
        return Math.max(a.extendedLastRound(), b.extendedLastRound());
    }

    private List<PairedFindings.Difference> measures(int horizon) throws IOException {
        List<PairedMeasure> measures = new ArrayList<>();
        measures.add(PairedMeasure.share("p_adopted", "adopted_a", "adopted_b"));
        measures.add(PairedMeasure.mean("rounds_to_adoption", rounds("a", horizon), rounds("b", horizon)));
        for (String measure : List.of("spent", "meetings", "endorsers")) {
            measures.add(PairedMeasure.mean(measure, measure + "_a", measure + "_b"));
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

    /** Of members that only one scenario has no difference is known, but they can be who is missing there. */
    private List<PairedFindings.MemberDifference> members() throws IOException {
        query.define(
                "members",
                "SELECT replicate, member, a.cost AS cost_a, b.cost AS cost_b, a.pay AS pay_a, b.pay AS pay_b, a.round AS round_a, "
                        + "b.round AS round_b, adopted_a, adopted_b, a.member IS NOT NULL AS is_in_a, b.member IS NOT NULL AS is_in_b, "
                        + "CASE WHEN is_in_a THEN coalesce(last_a = a.member, false) END AS is_last_a, "
                        + "CASE WHEN is_in_b THEN coalesce(last_b = b.member, false) END AS is_last_b "
                        + "FROM (FROM endorsements WHERE point = 0) a FULL JOIN (FROM endorsements WHERE point = 1) b "
                        + "USING (replicate, member) JOIN pairs USING (replicate)");
        List<PairedMeasure> measures = List.of(
                PairedMeasure.share("p_last", "is_last_a", "is_last_b"),
                PairedMeasure.mean("cost", "cost_a", "cost_b"),
                PairedMeasure.mean("pay", "pay_a", "pay_b"),
                PairedMeasure.mean("endorsement_round", "round_a", "round_b"));
        Answer answer = query.ask("SELECT member, " + select(measures)
                + ", count(*) FILTER (adopted_a AND NOT adopted_b AND is_in_b AND round_b IS NULL), "
                + "count(*) FILTER (adopted_b AND NOT adopted_a AND is_in_a AND round_a IS NULL) "
                + "FROM (FROM members ORDER BY replicate) GROUP BY member");
        return answer.lines().stream()
                .map(line -> member(line, measures))
                .sorted(Comparator.comparing(PairedFindings.MemberDifference::member))
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
