package unanimity.chart;

import java.util.Comparator;
import java.util.List;
import unanimity.model.Tolerance;

/** Who stood to gain, in a sentence: {@code 15 of 32 members stood to gain in the first round, 32 in the last}. */
final class SupportFinding {

    /** Less is not told as a rise, points. */
    private static final double LEAST_RISE = 0.005;

    private SupportFinding() {}

    static String of(List<Course> courses) {
        Course first = courses.get(0);
        int last = first.rounds() - 1;
        if (courses.size() == 1) {
            return first.member().name() + "’s gain was " + points(first, 0)
                    + (last == 0
                            ? " points"
                            : " points in the first round and " + points(first, last) + " in the last");
        }
        String start = gaining(courses, 0) + " of " + courses.size() + " members stood to gain in the ";
        if (last == 0) {
            return start + "only round";
        }
        Course furthest = courses.stream()
                .max(Comparator.comparingDouble(SupportFinding::rise))
                .orElseThrow();
        String most = rise(furthest) < LEAST_RISE
                ? ""
                : "; " + furthest.member().name() + " moved furthest, from " + points(furthest, 0) + " to "
                        + points(furthest, last) + " points";
        return start + "first round, " + gaining(courses, last) + " in the last" + most;
    }

    /** {@code −0.62 → 0.08}: the gains of the first and the last round. */
    static String course(Course course) {
        return points(course, 0) + (course.rounds() == 1 ? "" : " → " + points(course, course.rounds() - 1));
    }

    private static String points(Course course, int round) {
        return ConvergenceChart.points(gain(course, round));
    }

    private static long gaining(List<Course> courses, int round) {
        return courses.stream()
                .filter(course -> !Tolerance.below(gain(course, round), 0))
                .count();
    }

    private static double rise(Course course) {
        return gain(course, course.rounds() - 1) - gain(course, 0);
    }

    private static double gain(Course course, int round) {
        return course.state(round).gain().total();
    }
}
