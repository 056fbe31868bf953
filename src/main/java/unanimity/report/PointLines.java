package unanimity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unanimity.analysis.Levels;
import unanimity.analysis.Marginal;
import unanimity.analysis.PointFindings;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.SweepFindings;

/** The points of a sweep as they stand on a terminal: all of a few, some of many, a square of two parameters. */
final class PointLines {

    private static final int MOST_ROWS = 25;
    private static final int MOST_WIDTH = 100;
    private static final int ENDS = 5;
    private static final int GAP = 3;

    private final SweepFindings findings;

    PointLines(SweepFindings findings) {
        this.findings = findings;
    }

    /** @param folder of the results, as it is typed: for what is not shown */
    List<String> lines(String folder) {
        if (findings.marginals().size() == 2 && findings.isGrid()) {
            List<String> square = square();
            if (!square.isEmpty()) {
                return square;
            }
        }
        List<PointFindings> shown = shown();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(findings.study().paths());
        head.addAll(List.of("adopted", "rounds", "spent"));
        rows.add(head);
        shown.forEach(point -> rows.add(row(point)));
        List<String> lines = aligned(rows);
        int rest = findings.points().size() - shown.size();
        if (rest > 0) {
            lines.add(
                    "  … and " + rest + " more points: ./unanimity query " + folder + " \"" + SweepQueries.ALL + "\"");
        }
        return lines;
    }

    /** Of one parameter evenly along it; of more the most and the least often adopted. */
    private List<PointFindings> shown() {
        List<PointFindings> points = new ArrayList<>(findings.points());
        if (findings.marginals().size() == 1) {
            Levels levels = Levels.of(points.stream().map(this::only).toList());
            points.sort(Comparator.comparingInt(point -> levels.of(only(point))));
        }
        if (points.size() <= MOST_ROWS && findings.isGrid()) {
            return points;
        }
        List<PointFindings> shown = new ArrayList<>();
        if (findings.marginals().size() == 1) {
            int rows = Math.min(MOST_ROWS, points.size());
            for (int row = 0; row < rows; row++) {
                shown.add(points.get((int) ((long) row * (points.size() - 1) / Math.max(1, rows - 1))));
            }
            return shown;
        }
        points.sort(Comparator.comparingDouble(point -> -point.adopted().value()));
        if (points.size() <= 2 * ENDS) {
            return points;
        }
        shown.addAll(points.subList(0, ENDS));
        shown.addAll(points.subList(points.size() - ENDS, points.size()));
        return shown;
    }

    private String only(PointFindings point) {
        return value(point, findings.study().paths().get(0));
    }

    private static String value(PointFindings point, String path) {
        return point.values().getOrDefault(path, "");
    }

    private List<String> row(PointFindings point) {
        List<String> row = new ArrayList<>();
        findings.study().paths().forEach(path -> row.add(Levels.told(value(point, path))));
        row.add(Estimated.share(point.estimate(PointMeasure.P_ADOPTED)).text());
        row.add(Estimated.number(point.estimate(PointMeasure.ROUNDS_TO_ADOPTION))
                .text());
        row.add(Estimated.number(point.estimate(PointMeasure.SPENT)).text());
        return row;
    }

    /** How often it is adopted with each value of one parameter, by column, and of the other, by row; empty where there is no room. */
    private List<String> square() {
        Marginal down = findings.marginals().get(0);
        Marginal across = findings.marginals().get(1);
        Levels rows = levels(down.factor());
        Levels columns = levels(across.factor());
        String[][] cells = new String[rows.size()][columns.size()];
        for (PointFindings point : findings.points()) {
            cells[rows.of(value(point, down.factor()))][columns.of(value(point, across.factor()))] =
                    Estimated.shareAlone(point.estimate(PointMeasure.P_ADOPTED)).text();
        }
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("adopted"));
        columns.values().forEach(column -> head.add(Levels.told(column)));
        table.add(head);
        for (int row = 0; row < rows.size(); row++) {
            List<String> line =
                    new ArrayList<>(List.of(Levels.told(rows.values().get(row))));
            for (String cell : cells[row]) {
                line.add(cell == null ? "–" : cell);
            }
            table.add(line);
        }
        List<String> lines = aligned(table);
        lines.add(0, "  " + down.factor() + " down, " + across.factor() + " across:");
        boolean fits = lines.size() <= MOST_ROWS + 2
                && lines.stream().mapToInt(String::length).max().orElse(0) <= MOST_WIDTH;
        return fits ? lines : List.of();
    }

    private Levels levels(String path) {
        return Levels.of(
                findings.points().stream().map(point -> value(point, path)).toList());
    }

    private static List<String> aligned(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ");
            int end = 1;
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(" ".repeat(Math.max(1, end - line.length()))).append(cell);
                end += width(rows, column) + (column == 0 ? 1 : 0) + GAP;
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
