package unanimity.chart;

import java.util.Arrays;
import unanimity.model.Member;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Stance;
import unanimity.model.Trace;

/** What kept a member from the proposer, round by round. */
final class HoldOut {

    private final Course course;
    private final double[] gap;
    private final boolean[] outOfReach;

    HoldOut(Course course) {
        this.course = course;
        gap = new double[course.rounds()];
        outOfReach = new boolean[gap.length];
        for (int t = 0; t < gap.length; t++) {
            Trace.Prospect prospect = course.state(t).prospect();
            outOfReach[t] = prospect != null && prospect.irreconcilable();
            gap[t] = prospect == null || outOfReach[t] ? Double.NaN : prospect.gap();
        }
    }

    Course course() {
        return course;
    }

    Member member() {
        return course.member();
    }

    MemberResult result() {
        return course.result();
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

    /** Where it stood at the end. */
    String ending(Days days) {
        if (course.endorsed()) {
            return (days.oneYear() ? "endorsed " : "") + course.ending(days);
        }
        if (result().stance() == Stance.CONSENTING) {
            return course.ending(days);
        }
        int last = lastWithheld();
        return outOfReach[last] ? "withheld, out of reach" : "withheld, gap " + ConvergenceChart.points(gap[last]);
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
