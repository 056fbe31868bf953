package unanimity.chart.study;

import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/** The numbers of a map as rows. */
final class MapTable {

    private static final Layout LAYOUT = Layout.of(
            "a cell, row by row from the bottom",
            Column.text("across", "path of the parameter from left to right"),
            Column.number("across_from", "as the parameter", "its value, or the lowest of the cell"),
            Column.number("across_to", "as the parameter", "its value, or the highest of the cell"),
            Column.text("up", "path of the parameter from bottom to top"),
            Column.number("up_from", "as the parameter", "its value, or the lowest of the cell"),
            Column.number("up_to", "as the parameter", "its value, or the highest of the cell"),
            Column.count("points", "design points", "how many lie in it"),
            Column.count("n", "runs", "how many of them came to their end"),
            Column.share("p_adopted", "the runs", "how many were adopted").emptyWhen("there is no run"));

    private MapTable() {}

    static Table of(MapCells map) {
        Table table = new Table(LAYOUT);
        for (MapCells.Cell cell : map.cells()) {
            MapCells.Band column = map.columns().get(cell.column());
            MapCells.Band row = map.rows().get(cell.row());
            table.row(
                    map.across(),
                    column.from(),
                    column.to(),
                    map.up(),
                    row.from(),
                    row.to(),
                    cell.points(),
                    Math.toIntExact(cell.adopted().n()),
                    cell.adopted().n() == 0 ? null : cell.adopted().value());
        }
        return table;
    }
}
