package unanimity.chart.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.Levels;
import unanimity.analysis.PointFindings;
import unanimity.analysis.SweepFindings;
import unanimity.chart.paper.Look;

/**
 * What of a sweep stands along the axis of its lines, and what each line is.
 *
 * @param across the parameter along the axis
 * @param lines the parameter of which each line has a value, or null where only one varies
 */
record Crossed(String across, Levels along, @Nullable String lines, Levels levels) {

    /** Null where there are too many parameters, or too many values of both. */
    static @Nullable Crossed of(SweepFindings findings) {
        List<String> paths = findings.study().paths();
        if (paths.size() == 1) {
            return new Crossed(paths.get(0), levels(findings, paths.get(0)), null, Levels.of(List.of()));
        }
        if (paths.size() != 2 || !findings.isGrid()) {
            return null;
        }
        Crossed asTyped = of(findings, paths.get(0), paths.get(1));
        Crossed swapped = of(findings, paths.get(1), paths.get(0));
        boolean better =
                swapped.fits() && swapped.along().numeric() && !asTyped.along().numeric();
        return asTyped.fits() && !better ? asTyped : swapped.fits() ? swapped : null;
    }

    private static Crossed of(SweepFindings findings, String across, String lines) {
        return new Crossed(across, levels(findings, across), lines, levels(findings, lines));
    }

    private boolean fits() {
        return levels.size() <= Look.HIGHLIGHTS.size();
    }

    static Levels levels(SweepFindings findings, String path) {
        return Levels.of(findings.points().stream()
                .map(point -> Curve.value(point, path))
                .toList());
    }

    List<Curve> curves(List<PointFindings> points) {
        return lines == null
                ? List.of(Curve.of(points, across, along))
                : Curve.of(points, across, along, lines, levels);
    }
}
