package unanimity.simulation;

import java.util.ArrayList;
import java.util.List;

/** Hash over the gains of all members, round by round: from 0, hash · 31 + bits of G. */
final class GainHash implements Witness {

    private final Insight insight;
    private final List<Long> byRound = new ArrayList<>();
    private long hash;
    private int undefined;

    GainHash(Insight insight) {
        this.insight = insight;
    }

    Insight insight() {
        return insight;
    }

    /** The hash up to a round. */
    long at(int round) {
        return byRound.get(round);
    }

    /** How many gains were infinite or no numbers at all. */
    int undefined() {
        return undefined;
    }

    @Override
    public void meetingsBegin(int t) {
        for (int i = 0; i < insight.now().plan().members; i++) {
            double gain = insight.gains().gain(i);
            hash = hash * 31 + Double.doubleToLongBits(gain);
            undefined += Double.isFinite(gain) ? 0 : 1;
        }
        byRound.add(hash);
    }
}
