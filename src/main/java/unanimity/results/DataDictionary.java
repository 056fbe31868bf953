package unanimity.results;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import unanimity.results.Column.Content;

/** {@code data-dictionary.csv}: every table and column of a batch, made from what its writers use. */
public final class DataDictionary {

    /** Its name in the folder. */
    public static final String FILE = "data-dictionary.csv";

    /** Its own columns. */
    public static final Layout LAYOUT = Layout.of(
            "a column of a table",
            Column.text("table", "the table, by the name of its file or folder"),
            Column.text("row", "what one row of the table is"),
            Column.text("column", "name of the column"),
            Column.text("type", "how it is stored: a type of SQL"),
            Column.text("unit", "what its numbers count or measure").emptyWhen("it holds no number"),
            Column.text("meaning", "what it says of the row"),
            Column.text("empty_when", "when a cell of it is empty").emptyWhen("none ever is"));

    private DataDictionary() {}

    /**
     * Writes it.
     *
     * @param more tables besides those of runs, by the name of their file
     */
    public static void write(BatchFolder folder, Keep keep, Map<String, Layout> more) throws IOException {
        Table table = new Table(LAYOUT);
        for (BatchTable stored : BatchTable.written(keep)) {
            add(table, stored.label() + "/*.parquet", stored.layout());
        }
        more.forEach((name, layout) -> add(table, name, layout));
        add(table, FILE, LAYOUT);
        folder.write(FILE, table.csv());
    }

    private static void add(Table table, String name, Layout layout) {
        for (Column column : layout.columns()) {
            table.row(
                    name,
                    layout.row(),
                    column.name(),
                    SqlType.of(column).name(),
                    column.content() instanceof Content.Amount amount ? amount.unit() : null,
                    column.meaning() + words(column.content()),
                    column.empty());
        }
    }

    private static String words(Content content) {
        if (!(content instanceof Content.Choice choice)) {
            return "";
        }
        return choice.words().stream()
                .map(word -> word.word() + (word.meaning().isEmpty() ? "" : " (" + word.meaning() + ")"))
                .collect(Collectors.joining(", ", ": ", ""));
    }
}
