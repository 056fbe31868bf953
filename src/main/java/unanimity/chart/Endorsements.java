package unanimity.chart;

import java.util.Comparator;
import java.util.List;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.Scenario;

/**
 * Members in the order in which they endorsed: by round of endorsement, then by round of consent, then in the order in which
 * they consented; the home member first.
 *
 * @param endorsed those whose endorsement stands at the end, the first on top
 * @param never the others; those that consented first, then in id order
 */
record Endorsements(List<Course> endorsed, List<Course> never) {

    static Endorsements of(Scenario scenario, RecordedRun run) {
        List<Course> all = Course.all(scenario, run);
        Comparator<Course> order = Comparator.<Course>comparingInt(
                        course -> course.result().round())
                .thenComparingInt(course -> course.result().consentRound())
                .thenComparingInt(Course::consentPlace);
        // Sorting keeps id order where nothing tells two apart.
        return new Endorsements(
                all.stream().filter(Course::endorsed).sorted(order).toList(),
                all.stream()
                        .filter(course -> !course.endorsed())
                        .sorted(Comparator.comparing(Endorsements::withheld))
                        .toList());
    }

    private static boolean withheld(Course course) {
        return course.result().consentRound() == RunResult.NEVER;
    }

    int members() {
        return endorsed.size() + never.size();
    }

    /** Running number of a member's endorsement, from 1; 0 without one. */
    int order(Course course) {
        return endorsed.indexOf(course) + 1;
    }

    /** How many had endorsed by the end of a round. */
    int by(int round) {
        return (int) endorsed.stream()
                .filter(course -> course.result().round() <= round)
                .count();
    }
}
