package unanimity.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import unanimity.model.Tolerance;

/** Who stood to gain, in a sentence: {@code 15 of 32 members stood to gain at the start, 32 at the end}. */
final class SupportFinding {

    /** Less is not told as a rise, points. */
    private static final double LEAST_RISE = 0.005;

    private SupportFinding() {}

    static String of(List<Course> courses) {
        if (courses.size() == 1) {
            Course only = courses.get(0);
            return only.member().name() + "’s gain was " + points(start(only)) + " points at the start and "
                    + points(end(only)) + " at the end";
        }
        Course furthest = courses.stream()
                .max(Comparator.comparingDouble(SupportFinding::rise))
                .orElseThrow();
        String most = rise(furthest) < LEAST_RISE
                ? ""
                : "; " + furthest.member().name() + " moved furthest, from " + points(start(furthest)) + " to "
                        + points(end(furthest)) + " points";
        return gaining(courses, SupportFinding::start) + " of " + courses.size()
                + " members stood to gain at the start, " + gaining(courses, SupportFinding::end) + " at the end"
                + most;
    }

    /** {@code −0.62 → 0.08}: the gains at the start and at the end. */
    static String course(Course course) {
        return points(start(course)) + " → " + points(end(course));
    }

    private static String points(double gain) {
        return Amounts.points(gain);
    }

    private static long gaining(List<Course> courses, ToDoubleFunction<Course> when) {
        return courses.stream()
                .filter(course -> !Tolerance.below(when.applyAsDouble(course), 0))
                .count();
    }

    private static double rise(Course course) {
        return end(course) - start(course);
    }

    private static double start(Course course) {
        return course.state(0).gain().total();
    }

    /** After the last deals and endorsements. */
    private static double end(Course course) {
        return course.closing().total();
    }
}
