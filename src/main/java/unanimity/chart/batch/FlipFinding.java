package unanimity.chart.batch;

import java.util.function.ToLongFunction;
import unanimity.analysis.PairedFindings;
import unanimity.analysis.PairedFindings.MemberDifference;

/** Whose endorsement is missing in the pairs that flip, in a sentence without a full stop. */
final class FlipFinding {

    private FlipFinding() {}

    /** {@code Hungary is missing in all 241 lost pairs, Romania in 3 of 5 won ones}. */
    static String of(PairedFindings findings) {
        if (findings.flips() == 0) {
            return findings.pairs() == 1
                    ? "The only pair does not flip"
                    : "None of " + Frequency.whole(findings.pairs()) + " pairs flips";
        }
        String lost = missing(findings, MemberDifference::blocksThen, findings.lost(), "lost");
        String won = missing(findings, MemberDifference::blocksBefore, findings.won(), "won");
        if (lost.isEmpty() && won.isEmpty()) {
            return flipped(findings) + ", in none of them for want of an endorsement";
        }
        return lost.isEmpty() ? won : won.isEmpty() ? lost : lost + "; " + won;
    }

    private static String missing(
            PairedFindings findings, ToLongFunction<MemberDifference> counted, long pairs, String kind) {
        MemberDifference most = null;
        for (MemberDifference member : findings.members()) {
            most = most == null || counted.applyAsLong(member) > counted.applyAsLong(most) ? member : most;
        }
        long times = most == null ? 0 : counted.applyAsLong(most);
        if (most == null || times == 0) {
            return "";
        }
        String of = pairs == 1
                ? "the only " + kind + " pair"
                : (times == pairs ? "all " : Frequency.whole(times) + " of ") + Frequency.whole(pairs) + " " + kind + " pairs";
        return findings.member(most.member()).name() + " is missing in " + of;
    }

    /** {@code 241 of 300 pairs flip}. */
    static String flipped(PairedFindings findings) {
        long flips = findings.flips();
        return Frequency.whole(flips) + " of " + Frequency.count(findings.pairs(), "pair")
                + (flips == 1 ? " flips" : " flip");
    }
}
