package unanimity.chart;

import java.util.Arrays;
import java.util.List;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.model.Member;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Stance;
import unanimity.model.Trace;
import unanimity.model.Trace.Happening;

/** What kept a member from the proposer, round by round. */
final class HoldOut {

    private final Member member;
    private final MemberResult result;
    private final boolean byDeal;
    private final double[] gap;
    private final boolean[] outOfReach;

    /** @param index of the member, in id order */
    HoldOut(Member member, MemberResult result, List<Trace.Round> rounds, int index) {
        this.member = member;
        this.result = result;
        gap = new double[rounds.size()];
        outOfReach = new boolean[gap.length];
        for (int t = 0; t < gap.length; t++) {
            Trace.Prospect prospect = rounds.get(t).members().get(index).prospect();
            outOfReach[t] = prospect != null && prospect.irreconcilable();
            gap[t] = prospect == null || outOfReach[t] ? Double.NaN : prospect.gap();
        }
        Happening deal = new Happening(Happening.Kind.CONSENTED_IN_DEAL, member.id());
        int consent = result.consentRound();
        byDeal = consent >= 0 && rounds.get(consent).happenings().contains(deal);
    }

    Member member() {
        return member;
    }

    /** Its name, or where that is too wide its id with as much of the name as there is room for. */
    String nameWithin(double width, Face face) {
        if (Letters.width(member.name(), face) <= width) {
            return member.name();
        }
        double id = Letters.width(member.id() + " …", face);
        return Letters.fit(id > width / 2 ? member.id() : member.id() + " " + member.name(), face, width);
    }

    MemberResult result() {
        return result;
    }

    /** Whether it consented in a deal, and not unpaid. */
    boolean byDeal() {
        return byDeal;
    }

    /** Points of capital between its ask and what the proposer would pay; NaN when it did not withhold or was out of reach. */
    double gap(int round) {
        return gap[round];
    }

    /** The gap of every round; what is less than {@code least} counts as that. */
    double[] gaps(double least) {
        return Arrays.stream(gap).map(value -> value < least ? least : value).toArray();
    }

    /** Whether nothing on the table could win it. */
    boolean outOfReach(int round) {
        return outOfReach[round];
    }

    boolean endorsed() {
        return result.round() != RunResult.NEVER;
    }

    /** Where it stood at the end. */
    String ending(Days days) {
        if (endorsed()) {
            String day = days.brief(days.of(result.round()));
            return (days.oneYear() ? "endorsed " : "") + day + (byDeal ? ", by deal" : ", unpaid");
        }
        if (result.stance() == Stance.CONSENTING) {
            return "consented, not yet in";
        }
        int last = lastWithheld();
        return outOfReach[last] ? "withheld, out of reach" : "withheld, gap " + Amounts.points(gap[last]);
    }

    /** The round in which it withheld for the last time, or -1. */
    int lastWithheld() {
        int t = gap.length - 1;
        while (t >= 0 && Double.isNaN(gap[t]) && !outOfReach[t]) {
            t--;
        }
        return t;
    }

    /** In how many rounds there is a gap. */
    int gapRounds() {
        return (int) Arrays.stream(gap).filter(Double::isFinite).count();
    }

    boolean everOutOfReach() {
        for (boolean round : outOfReach) {
            if (round) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a gap in this round but neither before nor after, so that no line leads to it. */
    boolean standsAlone(int round) {
        return (round == 0 || Double.isNaN(gap[round - 1]))
                && (round == gap.length - 1 || Double.isNaN(gap[round + 1]));
    }

    /** The smallest gap, 0 without any. */
    double lowest() {
        return Arrays.stream(gap).filter(Double::isFinite).min().orElse(0);
    }

    /** The largest gap, 0 without any. */
    double highest() {
        return Arrays.stream(gap).filter(Double::isFinite).max().orElse(0);
    }
}
