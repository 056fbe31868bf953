package unanimity.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.results.PartWriter;

/**
 * Counts of runs: exact, and the same in whatever order they were added. How many had how many endorsers at the end of each
 * round, {@code [point][round][endorsers]}, and how many adopted the proposal.
 */
public final class Tally implements Serializable {

    private static final long serialVersionUID = 1;

    private final long[] runs;
    private final long[] adopted;
    private final long[][][] endorsers;

    Tally(int points) {
        runs = new long[points];
        adopted = new long[points];
        endorsers = new long[points][0][0];
    }

    void add(int point, RunResult run) {
        runs[point]++;
        adopted[point] += run.outcome() == Outcome.ADOPTED ? 1 : 0;
        List<Integer> byRound = run.endorsersByRound();
        for (int t = 0; t < byRound.size(); t++) {
            count(point, t, byRound.get(t), 1);
        }
    }

    /** Adds the counts of other runs of the same design. */
    void add(Tally other) {
        for (int point = 0; point < runs.length; point++) {
            runs[point] += other.runs[point];
            adopted[point] += other.adopted[point];
            for (int t = 0; t < other.endorsers[point].length; t++) {
                for (int e = 0; e < other.endorsers[point][t].length; e++) {
                    if (other.endorsers[point][t][e] > 0) {
                        count(point, t, e, other.endorsers[point][t][e]);
                    }
                }
            }
        }
    }

    private void count(int point, int round, int number, long more) {
        if (round >= endorsers[point].length) {
            long[][] longer = Arrays.copyOf(endorsers[point], round + 8);
            Arrays.fill(longer, endorsers[point].length, longer.length, new long[0]);
            endorsers[point] = longer;
        }
        if (number >= endorsers[point][round].length) {
            endorsers[point][round] = Arrays.copyOf(endorsers[point][round], number + 8);
        }
        endorsers[point][round][number] += more;
    }

    /** Runs of all design points. */
    public long runs() {
        return Arrays.stream(runs).sum();
    }

    /** Runs that adopted the proposal, of all design points. */
    public long adopted() {
        return Arrays.stream(adopted).sum();
    }

    /** Writes the counts of endorsers. */
    void write(PartWriter parts) {
        for (int point = 0; point < runs.length; point++) {
            for (int t = 0; t < endorsers[point].length; t++) {
                for (int e = 0; e < endorsers[point][t].length; e++) {
                    if (endorsers[point][t][e] > 0) {
                        parts.endorsers(point, t, e, endorsers[point][t][e]);
                    }
                }
            }
        }
    }

    /** {@code [round][endorsers]} of a design point; both as far as there are any. */
    public List<long[]> endorsers(int point) {
        List<long[]> rounds = new ArrayList<>();
        for (long[] counts : endorsers[point]) {
            rounds.add(counts.clone());
        }
        return rounds;
    }
}
