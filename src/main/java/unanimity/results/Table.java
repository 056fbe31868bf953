package unanimity.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers behind a chart or a report, one row under the other; as a CSV file (RFC 4180) its lines end with line feeds. */
public final class Table {

    private final Layout layout;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param layout what a row is, and its columns; a column that is not explained there cannot be written */
    public Table(Layout layout) {
        this.layout = layout;
    }

    /** Adds a row of words, whole numbers, finite numbers, days, or null for an empty cell. */
    public Table row(@Nullable Object... cells) {
        if (cells.length != layout.columns().size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + layout.columns().size() + " columns");
        }
        List<String> words = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            words.add(word(cell));
        }
        rows.add(List.copyOf(words));
        return this;
    }

    /** What a row is, and what its columns mean. */
    public Layout layout() {
        return layout;
    }

    /** Names of the columns. */
    public List<String> names() {
        return layout.names();
    }

    /** Cells as they stand in the file, row by row; an empty one is the empty text. */
    public List<List<String>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** The file. */
    public String csv() {
        StringBuilder text = new StringBuilder();
        text.append(Csv.line(names()));
        rows.forEach(row -> text.append(Csv.line(row)));
        return text.toString();
    }

    /** The rows for other programs: numbers as numbers, empty cells as null. */
    public List<Row> records() {
        List<Row> records = new ArrayList<>();
        for (List<String> cells : rows) {
            Row record = new Row();
            for (int column = 0; column < cells.size(); column++) {
                record.with(names().get(column), value(layout.columns().get(column), cells.get(column)));
            }
            records.add(record);
        }
        return records;
    }

    private static @Nullable Object value(Column column, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return column.content() instanceof Column.Content.Amount ? (Object) Double.valueOf(cell) : cell;
    }

    private static String word(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double number) {
            return Decimals.of(number);
        }
        if (cell instanceof String || cell instanceof Integer || cell instanceof LocalDate) {
            return cell.toString();
        }
        throw new IllegalArgumentException("not a cell: " + cell.getClass());
    }
}
