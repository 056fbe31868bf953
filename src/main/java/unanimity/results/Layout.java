package unanimity.results;

import java.util.List;

/**
 * What a table says, before it says anything: what a row is, and its columns from left to right.
 *
 * @param row what one row is, without capital and full stop
 */
public record Layout(String row, List<Column> columns) {

    public Layout {
        columns = List.copyOf(columns);
    }

    public static Layout of(String row, Column... columns) {
        return new Layout(row, List.of(columns));
    }

    /** Names of the columns. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
