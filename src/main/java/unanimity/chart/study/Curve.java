package unanimity.chart.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unanimity.analysis.Levels;
import unanimity.analysis.PointFindings;
import unanimity.chart.paper.Look;

/**
 * Design points that a line leads through: those with the same value of all but one parameter.
 *
 * @param name that value; empty where nothing else varies
 * @param places from left to right
 */
record Curve(String name, Look look, List<Place> places) {

    /**
     * A design point in a chart.
     *
     * @param value of the parameter along the axis, as written
     * @param x where it stands
     */
    record Place(String value, double x, PointFindings point) {}

    Curve {
        places = List.copyOf(places);
    }

    /** A curve for each level of {@code lines}, over the levels of {@code across}; those without any point are left out. */
    static List<Curve> of(List<PointFindings> points, String across, Levels along, String lines, Levels levels) {
        List<Curve> curves = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            int which = level;
            List<Place> places = places(
                    points.stream()
                            .filter(point -> levels.of(value(point, lines)) == which)
                            .toList(),
                    across,
                    along);
            if (!places.isEmpty()) {
                curves.add(new Curve(levels.values().get(level), Look.HIGHLIGHTS.get(level), places));
            }
        }
        return curves;
    }

    /** The only curve where one parameter varies. */
    static Curve of(List<PointFindings> points, String across, Levels along) {
        return new Curve("", Look.HIGHLIGHTS.get(0), places(points, across, along));
    }

    private static List<Place> places(List<PointFindings> points, String across, Levels along) {
        return points.stream()
                .map(point -> new Place(value(point, across), along.place(along.of(value(point, across))), point))
                .sorted(Comparator.comparingDouble(Place::x))
                .toList();
    }

    static String value(PointFindings point, String path) {
        return point.values().getOrDefault(path, "");
    }
}
