package unanimity.analysis;

import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;
import unanimity.statistics.Tally;

/**
 * What became of a member over all runs.
 *
 * @param member its id
 * @param last adopted runs in which it endorsed last
 * @param runs how many there were
 * @param endorsedIn runs by the round of its endorsement that stands; without those in which it never gave one or was home
 * @param before runs in which it had endorsed before the first round: all of them of the proposer's home, else none
 * @param paid runs in which it got something that cost the proposer
 * @param pay mean worth received, points
 * @param cost mean capital that the proposer spent on it, points
 * @param rent0 mean pay beyond what it needed in round 0, points
 */
public record MemberFindings(
        String member,
        Proportion last,
        long runs,
        Tally endorsedIn,
        long before,
        Proportion paid,
        Estimate pay,
        Estimate cost,
        Estimate rent0) {

    /** Runs in which it has not given the endorsement that stands by the end of a round. */
    public Proportion holdsOut(int round) {
        long endorsed = before;
        for (int t = 0; t <= Math.min(round, endorsedIn.size() - 1); t++) {
            endorsed += endorsedIn.count(t);
        }
        return new Proportion(runs - endorsed, runs);
    }

    /** Whether it holds out in more runs than not to the end of the round before the last, or is ever paid or last. */
    public boolean matters() {
        return last.successes() > 0 || paid.successes() > 0;
    }
}
