package unanimity.chart;

import java.time.LocalDate;
import java.util.List;
import unanimity.model.RunResult;

/** In which order members endorsed, in a sentence: {@code 25 of 32 had endorsed by 21 March; Hungary came last, on 17 June 2024}. */
final class TimelineFinding {

    /** What counts as most: this share of the members. */
    private static final double MOST = 0.75;

    private final Endorsements endorsements;
    private final Roll roll;
    private final Days days;
    private final int lastRound;
    private final String standing;

    TimelineFinding(Endorsements endorsements, Roll roll, Days days, RunResult result) {
        this.endorsements = endorsements;
        this.roll = roll;
        this.days = days;
        lastRound = result.round();
        standing = result.recantations() > 0 ? " for good" : "";
    }

    String sentence() {
        List<Course> endorsed = endorsements.endorsed();
        int members = endorsements.members();
        if (endorsed.isEmpty()) {
            String none = members == 1 ? names(endorsements.never()) + " had not" : "None of " + members + " had";
            return none + " endorsed by " + Days.full(days.of(lastRound));
        }
        int last = endorsed.get(endorsed.size() - 1).result().round();
        String count = endorsed.size() + " of " + members;
        if (!endorsements.never().isEmpty()) {
            return count + " endorsed" + standing + ", " + (endorsed.size() > 1 ? "the last " : "") + on(last) + "; "
                    + names(endorsements.never()) + " did not";
        }
        int before = endorsements.by(last - 1);
        if (before == 0 || last == RunResult.BEFORE) {
            return (members == 1 ? names(endorsed) : "All " + members) + " endorsed " + on(last);
        }
        int most = mostBy(last);
        List<Course> latest = endorsed.subList(before, members);
        return endorsements.by(most) + " of " + members + by(most, last) + "; " + names(latest) + " came last, "
                + on(last);
    }

    /** The round by which most had endorsed, or the one with the last endorsement before those of the last round. */
    private int mostBy(int last) {
        int before = RunResult.BEFORE;
        for (Course course : endorsements.endorsed()) {
            int round = course.result().round();
            if (round == last) {
                break;
            }
            before = round;
            if (endorsements.by(round) >= MOST * endorsements.members()) {
                break;
            }
        }
        return before;
    }

    private String by(int round, int last) {
        if (round == RunResult.BEFORE) {
            return " endorsed from the start";
        }
        LocalDate day = days.of(round);
        boolean sameYear = day.getYear() == days.of(last).getYear();
        return " had endorsed" + standing + " by " + (sameYear ? Days.dayAndMonth(day) : Days.full(day));
    }

    private String on(int round) {
        return round == RunResult.BEFORE ? "from the start" : "on " + Days.full(days.of(round));
    }

    private String names(List<Course> courses) {
        return roll.names(courses.stream().map(course -> course.member().id()).toList());
    }
}
