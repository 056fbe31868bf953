package unanimity.analysis;

import java.util.ArrayList;
import java.util.List;
import unanimity.results.Answer;
import unanimity.statistics.Estimate;
import unanimity.statistics.PairedProportion;
import unanimity.statistics.Proportion;

/**
 * How often both scenarios are adopted by the end of each round, {@code [round]} from 0 to the later of both last rounds. Runs that end
 * otherwise count as not adopted.
 *
 * @param before runs of the first
 * @param after runs of the second
 * @param difference share of the second less that of the first, each round by itself
 */
public record PairedCurve(List<Proportion> before, List<Proportion> after, List<Estimate> difference) {

    public PairedCurve {
        before = List.copyOf(before);
        after = List.copyOf(after);
        difference = List.copyOf(difference);
    }

    /** From how many pairs were adopted in which two rounds (−1: never): exact, whatever their number. */
    static PairedCurve of(Answer cells, int horizon) {
        long[] first = new long[horizon + 1];
        long[] second = new long[horizon + 1];
        long[] both = new long[horizon + 1];
        long pairs = 0;
        for (Answer.Line cell : cells.lines()) {
            int a = round(cell.whole(0), horizon);
            int b = round(cell.whole(1), horizon);
            pairs += cell.whole(2);
            add(first, a, cell.whole(2));
            add(second, b, cell.whole(2));
            add(both, Math.max(a, b), cell.whole(2));
        }
        List<Proportion> before = new ArrayList<>();
        List<Proportion> after = new ArrayList<>();
        List<Estimate> difference = new ArrayList<>();
        for (int t = 0; t <= horizon; t++) {
            before.add(new Proportion(first[t], pairs));
            after.add(new Proportion(second[t], pairs));
            difference.add(
                    new PairedProportion(pairs, second[t] - both[t], first[t] - both[t]).estimate(BatchFindings.LEVEL));
        }
        return new PairedCurve(before, after, difference);
    }

    /** The last round that it tells of. */
    public int horizon() {
        return difference.size() - 1;
    }

    /** The last round in which any run is adopted; 0 where none is. */
    public int last() {
        int last = horizon();
        while (last > 0
                && before.get(last).equals(before.get(last - 1))
                && after.get(last).equals(after.get(last - 1))) {
            last--;
        }
        return last;
    }

    /** From a round on. */
    private static void add(long[] counts, int from, long pairs) {
        for (int t = from; t < counts.length; t++) {
            counts[t] += pairs;
        }
    }

    /** The round of an adoption; behind the horizon where there was none. */
    private static int round(long cell, int horizon) {
        return cell < 0 || cell > horizon ? horizon + 1 : (int) cell;
    }
}
