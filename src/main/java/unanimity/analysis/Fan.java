package unanimity.analysis;

import java.util.List;
import unanimity.statistics.Tally;

/** How many members endorse, round by round, over all runs; a run that has ended keeps the number it ended with. */
public record Fan(List<Tally> rounds) {

    public Fan {
        rounds = List.copyOf(rounds);
    }

    /** The number below which a share {@code p} of the runs lies at the end of a round. */
    public double quantile(int round, double p) {
        return rounds.get(round).quantile(p);
    }
}
