package unanimity.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import unanimity.results.Decimals;

/** Rows of a CSV file (RFC 4180), ended by line feeds. */
final class Table {

    private final StringBuilder text = new StringBuilder();
    private final int columns;

    Table(List<String> names) {
        columns = names.size();
        append(names);
    }

    /** Adds a row of words, whole numbers, finite numbers, days, or null for an empty cell. */
    Table row(@Nullable Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
        }
        String[] words = new String[columns];
        for (int i = 0; i < columns; i++) {
            words[i] = word(cells[i]);
        }
        append(List.of(words));
        return this;
    }

    String csv() {
        return text.toString();
    }

    private void append(List<String> words) {
        StringJoiner row = new StringJoiner(",", "", "\n");
        words.forEach(word -> row.add(quoted(word)));
        text.append(row);
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

    private static String quoted(String word) {
        boolean plain = word.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? word : '"' + word.replace("\"", "\"\"") + '"';
    }
}
