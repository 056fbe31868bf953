package unanimity.analysis;

import java.util.List;
import unanimity.model.Member;
import unanimity.model.Scenario;
import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;

/**
 * What differs between two scenarios that were run with the same luck, replicate by replicate. All differences are the second less
 * the first; pairs of which a run failed are left out.
 *
 * @param first every uncertain number at its median
 * @param second likewise
 * @param sample which pairs there are: {@code runs} counts pairs, {@code failed} single runs
 * @param adopted runs of the first that were adopted
 * @param adoptedThen runs of the second that were
 * @param lost pairs adopted in the first only
 * @param won pairs adopted in the second only
 * @param measures differences of the means: {@code p_adopted}, {@code rounds_to_adoption}, {@code spent}, {@code meetings},
 *     {@code endorsers}
 * @param curve how often both are adopted by the end of a round
 * @param members in id order; of those that are in one scenario only no difference is known
 * @param notable pairs worth a look
 */
public record PairedFindings(
        Scenario first,
        Scenario second,
        Sample sample,
        Proportion adopted,
        Proportion adoptedThen,
        long lost,
        long won,
        List<Difference> measures,
        PairedCurve curve,
        List<MemberDifference> members,
        List<NotablePair> notable) {

    public PairedFindings {
        measures = List.copyOf(measures);
        members = List.copyOf(members);
        notable = List.copyOf(notable);
    }

    /**
     * A difference of means.
     *
     * @param name as in {@code comparison.csv}: {@code p_adopted}
     * @param before mean in the first
     * @param after mean in the second
     * @param difference after less before, with its interval by pairs
     * @param varianceReduction by how much pairing divides the variance of the difference: as many times more runs would have been needed
     *     without; infinite where all pairs differ alike, NaN where nothing varies or there are fewer than two
     */
    public record Difference(String name, double before, double after, Estimate difference, double varianceReduction) {

        /** Half the width that the interval would have with as many runs of each scenario, each with luck of its own. */
        public double halfWidthUnpaired() {
            return difference.halfWidth() * Math.sqrt(varianceReduction);
        }

        /** Whether the whole interval is on one side of 0. */
        public boolean isClear() {
            return difference.low() > 0 || difference.high() < 0;
        }
    }

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
            long blocksBefore) {

        /** Whether it is missing in pairs that flip, or comes last or is paid otherwise. */
        public boolean matters() {
            return blocksThen + blocksBefore > 0 || differs(last) || differs(cost);
        }

        private static boolean differs(Difference difference) {
            return difference.difference().known() && difference.difference().value() != 0;
        }
    }

    /** How many pairs there are. */
    public long pairs() {
        return sample.runs();
    }

    /** Pairs that end otherwise. */
    public long flips() {
        return lost + won;
    }

    /** The measure of a name. @throws java.util.NoSuchElementException where there is none */
    public Difference measure(String name) {
        return measures.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The member of an id, in either scenario. */
    public Member member(String id) {
        boolean here = first.members().stream().anyMatch(member -> member.id().equals(id));
        return here ? first.member(id) : second.member(id);
    }

    /** Whether a round of both stands for the same days. */
    public boolean sameDays() {
        return first.calendar().start().equals(second.calendar().start())
                && first.calendar().roundDays() == second.calendar().roundDays();
    }
}
