package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import unanimity.model.Member;
import unanimity.model.Outcome;
import unanimity.model.Scenario;
import unanimity.results.Answer;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.results.Manifest;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.Proportion;
import unanimity.statistics.Tally;

/** Reads what a batch has found from its stored tables: counts are counted there, statistics are made from the counts here. */
public final class BatchAnalysis {

    private final BatchFolder folder;
    private final BatchQuery query;
    private final Scenario scenario;
    private final int point;

    private BatchAnalysis(BatchFolder folder, BatchQuery query, Scenario scenario, int point) {
        this.folder = folder;
        this.query = query;
        this.scenario = scenario;
        this.point = point;
    }

    /**
     * What was found at a design point.
     *
     * @param scenario that of the point
     * @throws NothingToTellException where no run has come to its end
     */
    public static BatchFindings of(BatchFolder folder, Scenario scenario, int point) throws IOException {
        try (BatchQuery query = BatchQuery.open(folder)) {
            return new BatchAnalysis(folder, query, scenario, point).findings(Manifest.read(folder));
        }
    }

    private BatchFindings findings(Manifest manifest) throws IOException {
        Answer ends = ask(
                "SELECT outcome, round, endorsers, count(*) FROM runs WHERE point = ? " + "GROUP BY ALL ORDER BY ALL");
        if (ends.lines().isEmpty()) {
            throw new NothingToTellException("no run of the batch has come to its end yet");
        }
        int last = lastRound(ends);
        long runs = ends.lines().stream().mapToLong(line -> line.whole(3)).sum();
        Sample sample = Sample.of(manifest, 1, runs);
        Adoption adoption = new Adoption(ended(ends, last));
        Prices prices = new Prices(query, point);
        return new BatchFindings(
                scenario,
                sample,
                adoption,
                new Fan(fan(ends, last)),
                Measures.of(query, point),
                members(runs, adoption.share(Outcome.ADOPTED).successes()),
                prices.of("outcome = 'adopted'"),
                Objects.requireNonNull(prices.of("true")),
                Leverages.read(folder, query),
                NotableRun.of(query, point));
    }

    private int lastRound(Answer ends) {
        int seen = ends.lines().stream()
                .mapToInt(line -> (int) line.whole(1))
                .max()
                .orElse(0);
        return Math.max(seen, scenario.calendar().extendedLastRound());
    }

    private static Map<Outcome, long[]> ended(Answer ends, int last) {
        Map<Outcome, long[]> ended = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            ended.put(outcome, new long[last + 1]);
        }
        for (Answer.Line line : ends.lines()) {
            Outcome outcome = Outcome.valueOf(line.text(0).toUpperCase(Locale.ROOT));
            ended.computeIfAbsent(outcome, any -> new long[last + 1])[(int) line.whole(1)] += line.whole(3);
        }
        return ended;
    }

    /** Runs under way in a round are counted by the batch; those that had ended are added with what they ended with. */
    private List<Tally> fan(Answer ends, int last) throws IOException {
        List<Tally> rounds = new ArrayList<>();
        for (int t = 0; t <= last; t++) {
            rounds.add(new Tally());
        }
        for (Answer.Line line : ask("SELECT round, endorsers, sum(runs) FROM endorsers WHERE point = ? "
                        + "GROUP BY ALL ORDER BY ALL")
                .lines()) {
            rounds.get((int) line.whole(0)).add((int) line.whole(1), line.whole(2));
        }
        for (Answer.Line line : ends.lines()) {
            for (int t = (int) line.whole(1) + 1; t <= last; t++) {
                rounds.get(t).add((int) line.whole(2), line.whole(3));
            }
        }
        return rounds;
    }

    private List<MemberFindings> members(long runs, long adopted) throws IOException {
        SortedMap<String, Long> last = new TreeMap<>();
        ask("SELECT last_member, count(*) FROM runs WHERE point = ? AND last_member IS NOT NULL GROUP BY ALL ORDER BY ALL")
                .lines()
                .forEach(line -> last.put(line.text(0), line.whole(1)));
        SortedMap<String, Tally> endorsed = new TreeMap<>();
        SortedMap<String, Long> before = new TreeMap<>();
        for (Answer.Line line : ask("SELECT member, round, count(*) FROM endorsements "
                        + "WHERE point = ? AND round IS NOT NULL GROUP BY ALL ORDER BY ALL")
                .lines()) {
            int round = (int) line.whole(1);
            if (round < 0) {
                before.put(line.text(0), line.whole(2));
            } else {
                endorsed.computeIfAbsent(line.text(0), member -> new Tally()).add(round, line.whole(2));
            }
        }
        SortedMap<String, Answer.Line> means = new TreeMap<>();
        ask("SELECT member, count(*) FILTER (cost > 0), " + mean("pay") + ", " + mean("cost") + ", " + mean("rent0")
                        + " FROM endorsements WHERE point = ? GROUP BY member ORDER BY member")
                .lines()
                .forEach(line -> means.put(line.text(0), line));
        List<MemberFindings> findings = new ArrayList<>();
        for (Member member : scenario.members()) {
            String id = member.id();
            Answer.Line line = means.get(id);
            if (line != null) {
                findings.add(new MemberFindings(
                        id,
                        new Proportion(last.getOrDefault(id, 0L), adopted),
                        runs,
                        endorsed.getOrDefault(id, new Tally()),
                        before.getOrDefault(id, 0L),
                        new Proportion(line.whole(1), runs),
                        mean(runs, line, 2),
                        mean(runs, line, 4),
                        mean(runs, line, 6)));
            }
        }
        return findings;
    }

    private static String mean(String column) {
        return "avg(" + column + "), stddev_samp(" + column + ")";
    }

    /** Of a mean, with the standard deviation in the next column; that of one run is empty. */
    private static Estimate mean(long n, Answer.Line line, int column) {
        double sd = line.isEmpty(column + 1) ? 0 : line.number(column + 1);
        return Moments.summed(n, line.number(column), sd).estimate(BatchFindings.LEVEL);
    }

    private Answer ask(String sql) throws IOException {
        return query.ask(sql.replace("?", Integer.toString(point)));
    }
}
