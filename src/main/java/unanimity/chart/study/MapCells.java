package unanimity.chart.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.analysis.Levels;
import unanimity.analysis.PointFindings;
import unanimity.analysis.SweepFindings;
import unanimity.statistics.Proportion;

/**
 * The points of a sweep over two numeric parameters, sorted into cells.
 *
 * @param across path of the parameter from left to right
 * @param up path of the parameter from bottom to top
 * @param columns their values, from left to right
 * @param rows likewise, from bottom to top
 * @param cells row by row from the bottom
 */
record MapCells(String across, String up, List<Band> columns, List<Band> rows, List<Cell> cells) {

    private static final int MOST_STRETCHES = 8;
    private static final int LEAST_POINTS = 4;

    /**
     * Values that share a column or a row.
     *
     * @param from the value, or the lowest that belongs to it
     * @param to the same value, or the highest
     * @param label where there is one value
     */
    record Band(double from, double to, String label) {}

    /** Points in a column and a row, and their runs. */
    record Cell(int column, int row, int points, Proportion adopted) {}

    MapCells {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    static MapCells of(SweepFindings findings, String across, String up) {
        Levels columns = Crossed.levels(findings, across);
        Levels rows = Crossed.levels(findings, up);
        int stretches = stretches(findings.points().size());
        return sorted(
                findings.points(),
                across,
                up,
                findings.isGrid() ? levels(columns) : stretches(columns, stretches),
                findings.isGrid() ? levels(rows) : stretches(rows, stretches));
    }

    private static int stretches(int points) {
        return Math.max(1, Math.min(MOST_STRETCHES, (int) Math.sqrt((double) points / LEAST_POINTS)));
    }

    private static List<Band> levels(Levels levels) {
        return IntStream.range(0, levels.size())
                .mapToObj(level -> new Band(
                        levels.place(level),
                        levels.place(level),
                        ValueAxis.label(levels.values().get(level))))
                .toList();
    }

    /** Stretches of equal width. */
    private static List<Band> stretches(Levels levels, int number) {
        double low = levels.place(0);
        double width = (levels.place(levels.size() - 1) - low) / number;
        return IntStream.range(0, number)
                .mapToObj(k -> new Band(low + k * width, low + (k + 1) * width, ""))
                .toList();
    }

    private static MapCells sorted(
            List<PointFindings> points, String across, String up, List<Band> columns, List<Band> rows) {
        int[] counts = new int[columns.size() * rows.size()];
        Proportion[] adopted = new Proportion[counts.length];
        Arrays.fill(adopted, new Proportion(0, 0));
        for (PointFindings point : points) {
            int cell = band(rows, point, up) * columns.size() + band(columns, point, across);
            counts[cell]++;
            adopted[cell] = adopted[cell].plus(point.adopted());
        }
        List<Cell> cells = new ArrayList<>();
        for (int cell = 0; cell < counts.length; cell++) {
            cells.add(new Cell(cell % columns.size(), cell / columns.size(), counts[cell], adopted[cell]));
        }
        return new MapCells(across, up, columns, rows, cells);
    }

    /** The last one that the value is not below. */
    private static int band(List<Band> bands, PointFindings point, String path) {
        double value = Double.parseDouble(Curve.value(point, path));
        int low = 0;
        int high = bands.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (bands.get(middle).from() <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether each is of one point at most. */
    boolean single() {
        return cells.stream().allMatch(cell -> cell.points() <= 1);
    }

    /** Those with runs. */
    List<Cell> known() {
        return cells.stream().filter(cell -> cell.adopted().n() > 0).toList();
    }
}
