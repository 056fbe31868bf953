package unanimity.analysis;

import java.util.EnumMap;
import java.util.Map;
import unanimity.model.Outcome;
import unanimity.statistics.AalenJohansen;
import unanimity.statistics.Estimate;
import unanimity.statistics.KaplanMeier;
import unanimity.statistics.Proportion;

/**
 * Whether and when the proposal is adopted. Time is counted in rounds from 0. A run that reaches its deadline is censored there:
 * it might have been adopted later. A run in which the proposer gave up is not censored but has had another end.
 */
public final class Adoption {

    private static final int ADOPTED = 0;
    private static final int WITHDRAWN = 1;

    private final Map<Outcome, long[]> ended;
    private final int last;
    private final AalenJohansen causes;

    /**
     * From counts.
     *
     * @param ended {@code [round]} runs that ended so in a round, each outcome over the same rounds
     */
    public Adoption(Map<Outcome, long[]> ended) {
        this.ended = new EnumMap<>(ended);
        last = rounds(Outcome.ADOPTED).length - 1;
        long[][] events = {rounds(Outcome.ADOPTED), rounds(Outcome.WITHDRAWN)};
        causes = AalenJohansen.of(events, rounds(Outcome.DEADLINE));
    }

    private long[] rounds(Outcome outcome) {
        long[] rounds = ended.get(outcome);
        if (rounds == null) {
            throw new IllegalArgumentException("no counts of " + outcome);
        }
        return rounds;
    }

    /** The last round in which a run can end. */
    public int last() {
        return last;
    }

    /**
     * Up to where a restricted mean can be taken: the last round of all, or, where runs are left that no event ends, the last to
     * which any was followed.
     */
    public int horizon() {
        return waiting().followUp();
    }

    /** Runs that ended so. */
    public Proportion share(Outcome outcome) {
        long sum = 0;
        for (long runs : rounds(outcome)) {
            sum += runs;
        }
        return new Proportion(sum, runs());
    }

    /** All runs. */
    public long runs() {
        long sum = 0;
        for (long[] rounds : ended.values()) {
            for (long runs : rounds) {
                sum += runs;
            }
        }
        return sum;
    }

    /** Runs that ended so in a round. */
    public long in(Outcome outcome, int round) {
        return rounds(outcome)[round];
    }

    /** Probability that the proposal is adopted by the end of a round, where proposers give up as they do. */
    public Estimate adoptedBy(int round, double level) {
        return causes.estimate(ADOPTED, round, level);
    }

    /** Probability that the proposer has given up by the end of a round. */
    public Estimate withdrawnBy(int round, double level) {
        return causes.estimate(WITHDRAWN, round, level);
    }

    /** How long it takes to be adopted; a run in which the proposer gave up is censored then. */
    public KaplanMeier waiting() {
        long[] adopted = rounds(Outcome.ADOPTED);
        long[] censored = rounds(Outcome.DEADLINE).clone();
        for (int t = 0; t < censored.length; t++) {
            censored[t] += rounds(Outcome.WITHDRAWN)[t];
        }
        return KaplanMeier.of(adopted, censored);
    }
}
