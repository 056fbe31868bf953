package unanimity.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a run.
 *
 * @param seed the run's seed
 * @param extended whether the deadline was moved
 * @param round the round in which it ended
 * @param lastMember id of the member that endorsed last, of an adopted run; null without one
 * @param capital points that the proposer could spend at the end: what limits it, also where a shock has changed it since
 *     some were spent
 * @param spent points of capital spent, each as charged at its time; above {@code capital} where a shock took what was spent
 * @param meetings bilaterals held
 * @param offers exchanges of ask and bid in them
 * @param endorsers members endorsing at the end
 * @param recantations endorsements taken back
 * @param endorsersByRound members endorsing at the end of each round
 * @param members what became of each, in id order
 * @param pledges demands granted at least in part, by member and demand
 * @param positions where the proposal stood at the end, by issue, 0 to 1
 */
public record RunResult(
        long seed,
        Outcome outcome,
        boolean extended,
        int round,
        @Nullable String lastMember,
        double capital,
        double spent,
        int meetings,
        int offers,
        int endorsers,
        int recantations,
        List<Integer> endorsersByRound,
        List<MemberResult> members,
        List<PledgeResult> pledges,
        Map<String, Double> positions)
        implements Serializable {

    /** Round of what has not happened. */
    public static final int NEVER = Integer.MIN_VALUE;

    /** Round of the home member's endorsement: before the first. */
    public static final int BEFORE = -1;

    public RunResult {
        endorsersByRound = List.copyOf(endorsersByRound);
        members = List.copyOf(members);
        pledges = List.copyOf(pledges);
        positions = Sorted.copy(positions);
    }

    /** Members endorsing at the end of a round; as at the end of the run for later rounds. */
    public int endorsersAt(int at) {
        return endorsersByRound.get(Math.min(at, endorsersByRound.size() - 1));
    }

    /** How many members got something for their endorsement that cost the proposer. */
    public int paidMembers() {
        return (int) members.stream().filter(member -> member.cost() > 0).count();
    }

    /**
     * What became of a member.
     *
     * @param consentRound round of its standing consent, {@link #BEFORE} for the home member, {@link #NEVER} without one
     * @param round round of its standing endorsement, likewise
     * @param pay worth received in deals, points: of pledges and amendments, as they counted when struck
     * @param cost what the proposer was charged for them, points: likewise
     * @param rent0 pay beyond what it needed at the start, points, at least 0
     * @param irreconcilableRounds rounds in which nothing on the table could win it
     */
    public record MemberResult(
            String member,
            Stance stance,
            int consentRound,
            int round,
            double pay,
            double cost,
            double rent0,
            int irreconcilableRounds)
            implements Serializable {}

    /**
     * A demand granted.
     *
     * @param round of the first grant
     * @param level reached, above 0, at most 1
     * @param worth to the member as it counted when granted, points: by how far it was believed, with what it extends and
     *     shifts; of a grant from outside the part that lasts by itself
     * @param cost what the proposer was charged for it when granted, points; 0 for what others granted
     * @param grantor who granted it first
     */
    public record PledgeResult(
            DemandRef demand, int round, double level, double worth, double cost, String grantor, boolean open)
            implements Serializable {}
}
