package unanimity.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.results.PartWriter;

/**
 * Counts of runs: exact, and the same in whatever order they were added. How many had how many endorsers at the end of each
 * round, {@code [point][round][endorsers]}, and how many adopted the proposal. Of points without a run there is nothing.
 */
public final class Tally implements Serializable {

    private static final long serialVersionUID = 1;

    private final SortedMap<Integer, long[][]> endorsers = new TreeMap<>();
    private long runs;
    private long adopted;

    void add(int point, RunResult run) {
        runs++;
        adopted += run.outcome() == Outcome.ADOPTED ? 1 : 0;
        List<Integer> byRound = run.endorsersByRound();
        long[][] rounds = longer(endorsers.getOrDefault(point, new long[0][]), byRound.size());
        endorsers.put(point, rounds);
        for (int t = 0; t < byRound.size(); t++) {
            count(rounds, t, byRound.get(t), 1);
        }
    }

    /** Adds the counts of other runs of the same design. */
    void add(Tally other) {
        runs += other.runs;
        adopted += other.adopted;
        other.endorsers.forEach((point, more) -> {
            long[][] rounds = longer(endorsers.getOrDefault(point, new long[0][]), more.length);
            endorsers.put(point, rounds);
            for (int t = 0; t < more.length; t++) {
                for (int e = 0; e < more[t].length; e++) {
                    count(rounds, t, e, more[t][e]);
                }
            }
        });
    }

    private static long[][] longer(long[][] rounds, int needed) {
        if (needed <= rounds.length) {
            return rounds;
        }
        long[][] longer = Arrays.copyOf(rounds, needed + 8);
        Arrays.fill(longer, rounds.length, longer.length, new long[0]);
        return longer;
    }

    private static void count(long[][] rounds, int round, int number, long more) {
        if (number >= rounds[round].length) {
            rounds[round] = Arrays.copyOf(rounds[round], number + 8);
        }
        rounds[round][number] += more;
    }

    /** Runs of all design points. */
    public long runs() {
        return runs;
    }

    /** Runs that adopted the proposal, of all design points. */
    public long adopted() {
        return adopted;
    }

    /** Writes the counts of endorsers. */
    void write(PartWriter parts) {
        endorsers.forEach((point, rounds) -> {
            for (int t = 0; t < rounds.length; t++) {
                for (int e = 0; e < rounds[t].length; e++) {
                    if (rounds[t][e] > 0) {
                        parts.endorsers(point, t, e, rounds[t][e]);
                    }
                }
            }
        });
    }

    /** {@code [round][endorsers]} of a design point; both as far as there are any. */
    public List<long[]> endorsers(int point) {
        List<long[]> rounds = new ArrayList<>();
        for (long[] counts : endorsers.getOrDefault(point, new long[0][])) {
            rounds.add(counts.clone());
        }
        return rounds;
    }
}
