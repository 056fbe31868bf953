package unanimity.chart;

import java.util.List;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Sheet;
import unanimity.model.Trace.Happening.Kind;

/** What the marks of a timeline mean, of those that occur in it. */
final class TimelineLegend {

    private static final double ARM = 18;

    private TimelineLegend() {}

    static Legend of(List<Course> courses, Sheet sheet) {
        Legend legend = new Legend();
        Pen pen = new Pen(sheet, Look.OTHERS, 1);
        legend.add(2 * ARM + 8, "consents, deliberates, endorses", (x, y) -> {
            sheet.line(x - ARM, y, x + ARM, y, Look.CROWD.color(), Look.CROWD.stroke());
            pen.consents(x - ARM, y);
            pen.endorses(x + ARM, y);
        });
        if (courses.stream().anyMatch(course -> !course.endorsed())) {
            legend.add(10, "has not endorsed at the end", pen::neverEndorses);
        }
        if (met(courses, false)) {
            legend.add(6, "a meeting without a deal", pen::meets);
        }
        if (met(courses, true)) {
            legend.add(14, "a meeting with a deal", pen::agreesInDeal);
        }
        if (courses.stream().anyMatch(course -> !course.roundsOf(Kind.RECANTED).isEmpty())) {
            legend.add(10, "endorses, and recants later", pen::endorsesForAWhile);
        }
        return legend;
    }

    private static boolean met(List<Course> courses, boolean deal) {
        return courses.stream().anyMatch(c -> c.encounters().stream().anyMatch(e -> e.deal() == deal));
    }
}
