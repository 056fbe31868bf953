package unanimity.chart.batch;

import unanimity.analysis.BatchFindings;
import unanimity.analysis.Fan;
import unanimity.chart.Days;
import unanimity.model.Calendar;
import unanimity.model.Threshold;

/** When half of the runs have how many endorsements, in a sentence. */
final class EndorserFinding {

    private final Fan fan;
    private final Calendar calendar;
    private final Ends ends;
    private final int members;
    private final int needed;
    private final long runs;

    private EndorserFinding(BatchFindings findings) {
        fan = findings.fan();
        calendar = findings.scenario().calendar();
        ends = Ends.of(findings);
        members = findings.scenario().members().size();
        Threshold threshold = findings.scenario().rule().threshold(members);
        needed = threshold.members() == null ? members : threshold.members();
        runs = findings.sample().runs();
    }

    /** {@code Half of the simulated campaigns have 28 or more of 32 endorsements by 1 May 2024 and all 32 by 17 June 2024}. */
    static String of(BatchFindings findings) {
        return new EndorserFinding(findings).sentence();
    }

    /** For those who cannot see it: where median and bands are at half of the time and at the end. */
    static String told(BatchFindings findings, BatchPage page) {
        EndorserFinding finding = new EndorserFinding(findings);
        return finding.told(finding.middle(), page) + " "
                + finding.told(page.rounds().time().last(), page);
    }

    private String told(int round, BatchPage page) {
        return "By " + page.day(round) + " the median is " + at(round, 0.5) + " of " + members
                + "; half of the runs have " + at(round, 0.25) + " to " + at(round, 0.75) + ", nine in ten "
                + at(round, 0.05) + " to " + at(round, 0.95) + ".";
    }

    private String sentence() {
        String who = runs == 1 ? "The only simulated campaign has " : "Half of the simulated campaigns have ";
        int reached = reached();
        int middle = middle();
        if (reached >= 0 && reached <= middle) {
            return (allHaveEnough(reached) ? "All " + Frequency.CAMPAIGNS + " have " : who) + enough() + " by "
                    + day(reached);
        }
        if (reached < 0 && at(middle, 0.5) == at(ends.last(), 0.5)) {
            return who + some(at(middle, 0.5)) + " at the end";
        }
        String start = who + some(at(middle, 0.5)) + " by " + day(middle) + " and ";
        return reached >= 0
                ? start + (needed == members ? "all " + members : "the " + needed + " needed") + " by " + day(reached)
                : start + at(ends.last(), 0.5) + " at the end";
    }

    private boolean allHaveEnough(int round) {
        return runs > 1 && fan.rounds().get(round).atMost(needed - 1).successes() == 0;
    }

    private String enough() {
        if (members == 1) {
            return "the only endorsement";
        }
        return needed == members ? "all " + members + " endorsements" : "the " + needed + " endorsements needed";
    }

    private String some(int count) {
        return count + (runs == 1 || count == members ? " of " : " or more of ") + members + " endorsements";
    }

    /** The first round in which the median is what the rule needs; −1 for none. */
    private int reached() {
        for (int t = 0; t <= ends.last(); t++) {
            if (at(t, 0.5) >= needed) {
                return t;
            }
        }
        return -1;
    }

    /** Half of the time to the first deadline, or of what there is to see. */
    private int middle() {
        return Math.min(calendar.lastRound() / 2, ends.last());
    }

    private int at(int round, double p) {
        return (int) fan.quantile(round, p);
    }

    private String day(int round) {
        return Days.full(calendar.dayOf(round));
    }
}
