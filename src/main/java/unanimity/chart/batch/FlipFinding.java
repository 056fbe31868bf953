package unanimity.chart.batch;

import java.util.function.ToLongFunction;
import unanimity.analysis.PairedFindings;
import unanimity.analysis.PairedFindings.MemberDifference;

/** Whose endorsement is missing in the pairs that flip, in a sentence without a full stop. */
final class FlipFinding {

    private FlipFinding() {}

    /** {@code Hungary is missing in all 241 lost pairs, Romania in 3 of 5 won pairs}. */
    static String of(PairedFindings findings) {
        if (findings.flips() == 0) {
            return findings.pairs() == 1
                    ? "The only pair does not flip"
                    : "None of " + Frequency.whole(findings.pairs()) + " pairs flips";
        }
        String losing = hardest(findings, MemberDifference::blocksThen);
        String winning = hardest(findings, MemberDifference::blocksBefore);
        String lost = missing(findings, MemberDifference::blocksThen, findings.lost(), "lost");
        String won = missing(findings, MemberDifference::blocksBefore, findings.won(), "won");
        if (lost.isEmpty() && won.isEmpty()) {
            return flipped(findings) + ", in none of them for want of an endorsement";
        } else if (lost.isEmpty()) {
            return winning + " is missing in " + won;
        } else if (won.isEmpty()) {
            return losing + " is missing in " + lost;
        }
        return losing + " is missing in " + lost + (losing.equals(winning) ? " and in " : ", " + winning + " in ")
                + won;
    }

    /** The name of the member that is missing most often. */
    private static String hardest(PairedFindings findings, ToLongFunction<MemberDifference> counted) {
        MemberDifference most = findings.members().get(0);
        for (MemberDifference member : findings.members()) {
            most = counted.applyAsLong(member) > counted.applyAsLong(most) ? member : most;
        }
        return findings.member(most.member()).name();
    }

    /** {@code 3 of 5 won pairs}; nothing where none is missing. */
    private static String missing(
            PairedFindings findings, ToLongFunction<MemberDifference> counted, long pairs, String kind) {
        long times = findings.members().stream().mapToLong(counted).max().orElse(0);
        if (times == 0) {
            return "";
        }
        return pairs == 1
                ? "the only " + kind + " pair"
                : (times == pairs ? "all " : Frequency.whole(times) + " of ") + Frequency.whole(pairs) + " " + kind
                        + " pairs";
    }

    /** {@code 241 of 300 pairs flip}. */
    static String flipped(PairedFindings findings) {
        long flips = findings.flips();
        return Frequency.whole(flips) + " of " + Frequency.count(findings.pairs(), "pair")
                + (flips == 1 ? " flips" : " flip");
    }
}
