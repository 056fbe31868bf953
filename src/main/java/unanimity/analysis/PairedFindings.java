package unanimity.analysis;

import java.util.List;
import unanimity.model.Scenario;
import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;

/**
 * What differs between two scenarios that were run with the same luck, replicate by replicate. All differences are the second less
 * the first; pairs of which a run failed are left out.
 *
 * @param first every uncertain number at its median
 * @param second likewise
 * @param pairs how many there are
 * @param adopted runs of the first that were adopted
 * @param adoptedThen runs of the second that were
 * @param lost pairs adopted in the first only
 * @param won pairs adopted in the second only
 * @param measures differences of the means
 * @param curve by how much more often the second is adopted by the end of a round, {@code [round]}
 * @param members in id order, of those that are in both
 */
public record PairedFindings(
        Scenario first,
        Scenario second,
        long pairs,
        Proportion adopted,
        Proportion adoptedThen,
        long lost,
        long won,
        List<Difference> measures,
        List<Estimate> curve,
        List<MemberDifference> members) {

    public PairedFindings {
        measures = List.copyOf(measures);
        curve = List.copyOf(curve);
        members = List.copyOf(members);
    }

    /**
     * A difference of means.
     *
     * @param name as in {@code comparison.csv}: {@code p_adopted}
     * @param before mean in the first
     * @param after mean in the second
     * @param difference after less before, with its interval by pairs
     * @param varianceReduction by how much pairing divides the variance of the difference: as many times more runs would have been needed without
     */
    public record Difference(String name, double before, double after, Estimate difference, double varianceReduction) {}

    /**
     * What differs for a member.
     *
     * @param member its id
     * @param last share of all runs in which it endorses last
     * @param cost mean cost to the proposer, points
     * @param pay mean worth received, points
     * @param later round of its endorsement, in pairs in which it endorses in both
     * @param blocksThen pairs adopted in the first only, in which it does not endorse in the second
     * @param blocksBefore pairs adopted in the second only, in which it does not endorse in the first
     */
    public record MemberDifference(
            String member,
            Difference last,
            Difference cost,
            Difference pay,
            Difference later,
            long blocksThen,
            long blocksBefore) {}

    /** Pairs that end otherwise. */
    public long flips() {
        return lost + won;
    }
}
