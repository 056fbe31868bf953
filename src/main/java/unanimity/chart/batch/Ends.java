package unanimity.chart.batch;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import unanimity.analysis.Adoption;
import unanimity.analysis.BatchFindings;
import unanimity.model.Outcome;
import unanimity.statistics.Proportion;

/**
 * When the runs of a batch ended.
 *
 * @param deadline the round of the first one
 */
record Ends(Adoption adoption, int deadline) {

    static Ends of(BatchFindings findings) {
        return new Ends(findings.adoption(), findings.scenario().calendar().lastRound());
    }

    /** The last round in which a run ended. */
    int last() {
        return rounds(t -> ended(t) > 0).max().orElse(0);
    }

    /** Whether runs went on after the first deadline. */
    boolean moved() {
        return last() > deadline;
    }

    Proportion adopted() {
        return adoption.share(Outcome.ADOPTED);
    }

    Proportion withdrawn() {
        return adoption.share(Outcome.WITHDRAWN);
    }

    Proportion neverAdopted() {
        Proportion adopted = adopted();
        return new Proportion(adopted.n() - adopted.successes(), adopted.n());
    }

    /** Runs that were adopted in a round, of all. */
    Proportion adoptedIn(int round) {
        return new Proportion(adoption.in(Outcome.ADOPTED, round), adoption.runs());
    }

    /** The first round with adoptions; only where there are any. */
    int firstAdopted() {
        return rounds(t -> adoption.in(Outcome.ADOPTED, t) > 0).min().orElseThrow();
    }

    /** The last round with adoptions; only where there are any. */
    int lastAdopted() {
        return rounds(t -> adoption.in(Outcome.ADOPTED, t) > 0).max().orElseThrow();
    }

    /** The round by whose end half of the adopted runs were; only where there are any. */
    int half() {
        long all = adopted().successes();
        long by = 0;
        for (int t = 0; t <= adoption.last(); t++) {
            by += adoption.in(Outcome.ADOPTED, t);
            if (2 * by >= all) {
                return t;
            }
        }
        throw new IllegalStateException("the rounds do not add up to " + all);
    }

    /** The round with most adoptions, the first of several. */
    int commonest() {
        int best = 0;
        for (int t = 1; t <= adoption.last(); t++) {
            best = adoption.in(Outcome.ADOPTED, t) > adoption.in(Outcome.ADOPTED, best) ? t : best;
        }
        return best;
    }

    private long ended(int round) {
        long ended = 0;
        for (Outcome outcome : Outcome.values()) {
            ended += adoption.in(outcome, round);
        }
        return ended;
    }

    private IntStream rounds(IntPredicate which) {
        return IntStream.rangeClosed(0, adoption.last()).filter(which);
    }
}
