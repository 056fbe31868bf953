package unanimity.chart.batch;

import unanimity.analysis.PairedFindings;
import unanimity.statistics.Proportion;

/** What one scenario changes against another, in a sentence without a full stop. */
public final class ComparisonFinding {

    private ComparisonFinding() {}

    /** {@code Adopted in 14 of 100 simulated campaigns without an opt-out for Hungary, in 96 of 100 as it is}. */
    public static String of(PairedFindings findings, Sides sides) {
        Proportion before = findings.adopted();
        Proportion after = findings.adoptedThen();
        String both = ", both " + sides.after() + " and " + sides.before();
        if (findings.pairs() == 1) {
            return only(findings, sides);
        }
        String told = Frequency.of(after, Frequency.CAMPAIGNS);
        if (after.successes() == 0 && before.successes() == 0) {
            return "Adopted in " + told + ", neither " + sides.after() + " nor " + sides.before();
        }
        if (Frequency.brief(after).equals(Frequency.brief(before))) {
            String flips = after.successes() == after.n() ? "" : "; " + flips(findings);
            return "Adopted in " + told + both + flips;
        }
        return "Adopted in " + told + " " + sides.after() + ", in " + brief(before) + " " + sides.before();
    }

    private static String only(PairedFindings findings, Sides sides) {
        boolean before = findings.adopted().successes() == 1;
        boolean after = findings.adoptedThen().successes() == 1;
        if (before == after) {
            return (before ? "Adopted" : "Not adopted") + " in the only pair of simulated campaigns, "
                    + (before ? "both " : "neither ") + sides.after() + (before ? " and " : " nor ") + sides.before();
        }
        return "In the only pair of simulated campaigns adopted " + (after ? sides.after() : sides.before()) + ", not "
                + (after ? sides.before() : sides.after());
    }

    /** {@code 5 of 1,000 pairs end otherwise}. */
    private static String flips(PairedFindings findings) {
        long flips = findings.flips();
        String of = " of " + Frequency.whole(findings.pairs()) + " pairs ";
        return (flips == 0 ? "none" : Frequency.whole(flips)) + of + (flips < 2 ? "ends" : "end") + " otherwise";
    }

    private static String brief(Proportion share) {
        if (share.successes() == share.n()) {
            return "all";
        }
        return share.successes() == 0 ? "none" : Frequency.brief(share);
    }
}
