package unanimity.simulation;

import java.util.Arrays;
import unanimity.model.ConcessionTactic;

/**
 * A tactic that remembers what it conceded at each time: the proposer's is asked at the same few times, one for each exchange
 * of a round, for every member it meets or thinks of meeting, and a power takes longer than all the rest of an exchange.
 */
final class Remembered implements ConcessionTactic {

    private ConcessionTactic tactic = elapsed -> 0;
    private double[] elapsed = new double[8];
    private double[] conceded = new double[8];
    private int size;

    /** Takes up a tactic and forgets what was remembered. */
    void take(ConcessionTactic newTactic) {
        tactic = newTactic;
        size = 0;
    }

    @Override
    public double conceded(double at) {
        for (int known = 0; known < size; known++) {
            if (elapsed[known] == at) {
                return conceded[known];
            }
        }
        return remember(at, tactic.conceded(at));
    }

    private double remember(double at, double share) {
        if (size == elapsed.length) {
            elapsed = Arrays.copyOf(elapsed, 2 * size);
            conceded = Arrays.copyOf(conceded, 2 * size);
        }
        elapsed[size] = at;
        conceded[size++] = share;
        return share;
    }
}
