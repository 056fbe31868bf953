package unanimity.chart.batch;

import java.util.Comparator;
import java.util.List;
import unanimity.analysis.PairedFindings;
import unanimity.analysis.PairedFindings.MemberDifference;
import unanimity.statistics.Estimate;

/**
 * The members of two scenarios by how much they have to do with the difference: by the flipped pairs in which they are missing, then by
 * how much more or less often they endorse last, then by how much more or less they cost.
 *
 * @param all every member, the one with most to do with it first
 * @param mattering how many of them are ever missing in a flipped pair, or endorse last or are paid otherwise
 */
record FlipRanking(List<MemberDifference> all, int mattering) {

    /** Rows that can be taken in at once. */
    private static final int MOST = 12;

    static FlipRanking of(PairedFindings findings) {
        List<MemberDifference> all = findings.members().stream()
                .sorted(Comparator.comparing((MemberDifference member) -> !member.matters())
                        .thenComparingLong(member -> -flips(member))
                        .thenComparingDouble(member -> -size(member.last(), 100))
                        .thenComparingDouble(member -> -size(member.cost(), 1e6)))
                .toList(); // in id order where nothing tells two apart
        return new FlipRanking(
                all, (int) all.stream().filter(MemberDifference::matters).count());
    }

    private static long flips(MemberDifference member) {
        return member.blocksThen() + member.blocksBefore();
    }

    /** In whole parts: less sets nobody apart. */
    private static double size(PairedFindings.Difference difference, double parts) {
        double value = difference.difference().value();
        return Double.isNaN(value) ? 0 : Math.abs(Math.rint(parts * value));
    }

    /** Those with a row. */
    List<MemberDifference> shown() {
        return all.subList(0, Math.min(MOST, mattering));
    }

    /** How many that matter have no row. */
    int rest() {
        return mattering - shown().size();
    }

    /** How many have nothing to do with it. */
    int others() {
        return all.size() - mattering;
    }

    /** What is drawn of a member as a dot. */
    interface Measure {
        Estimate of(MemberDifference member);
    }

    /** The ends of what is measured, of those with a row: at most 0 and at least 0, and something apart. */
    double[] range(Measure measure) {
        double low = 0;
        double high = 0;
        for (MemberDifference member : shown()) {
            Estimate estimate = measure.of(member);
            for (double value : new double[] {estimate.low(), estimate.value(), estimate.high()}) {
                low = Double.isFinite(value) ? Math.min(low, value) : low;
                high = Double.isFinite(value) ? Math.max(high, value) : high;
            }
        }
        return low == high ? new double[] {-0.01, 0.01} : new double[] {low, high};
    }
}
