package unanimity.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stored tables of a batch, open to questions in SQL: {@code runs}, {@code endorsements}, {@code pledges},
 * {@code endorsers}, {@code rounds}, {@code offers}, {@code points}, {@code summary}, {@code leverage}, {@code comparison},
 * {@code sensitivity}, {@code boxes}, {@code draws}, {@code effects}, {@code parameters}, {@code sources} and {@code errors}. Of an unfinished batch they hold the
 * chunks that are done. Nothing in the folder is changed.
 */
public final class BatchQuery implements AutoCloseable {

    private static final String MEMORY = "512MB";

    /** Of tables of findings, whose columns are the same in all folders. */
    private static final Map<String, Layout> LAYOUTS = Map.of(
            SummaryTable.FILE, SummaryTable.LAYOUT,
            LeverageTable.FILE, LeverageTable.LAYOUT,
            ComparisonTable.FILE, ComparisonTable.LAYOUT,
            EffectTable.FILE, EffectTable.LAYOUT,
            SensitivityTable.FILE, SensitivityTable.LAYOUT,
            BoxTable.FILE, BoxTable.LAYOUT,
            DrawTable.FILE, DrawTable.LAYOUT);

    private final BatchFolder folder;
    private final Database database;

    private BatchQuery(BatchFolder folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /** Opens the tables of a folder. */
    public static BatchQuery open(BatchFolder folder) throws IOException {
        BatchQuery query = new BatchQuery(folder, Database.open(MEMORY));
        for (BatchTable table : BatchTable.values()) {
            query.view(table, folder.parts(table));
        }
        for (String name : TableNames.FINDINGS) {
            query.view(name + ".csv", name);
        }
        for (String name : TableNames.BASIS) {
            query.view(name + ".csv", name);
        }
        query.errors(folder.path().resolve(Failures.FILE));
        return query;
    }

    /** Opens the design points alone, which can be read also where other tables are damaged. */
    public static BatchQuery ofPoints(BatchFolder folder) throws IOException {
        BatchQuery query = new BatchQuery(folder, Database.open(MEMORY));
        query.view(PointTable.FILE, "points");
        return query;
    }

    private void view(BatchTable table, List<Path> parts) throws IOException {
        if (parts.isEmpty()) {
            String columns = table.layout().columns().stream()
                    .map(column -> '"' + column.name() + "\" " + SqlType.of(column))
                    .collect(Collectors.joining(", "));
            database.execute("CREATE TABLE " + table.label() + " (" + columns + ")");
        } else {
            String files = parts.stream().map(Database::quoted).collect(Collectors.joining(", ", "[", "]"));
            database.execute("CREATE VIEW " + table.label() + " AS SELECT * FROM read_parquet(" + files + ")");
        }
    }

    private void view(String file, String name) throws IOException {
        Path path = folder.path().resolve(file);
        if (Files.isRegularFile(path)) {
            database.execute("CREATE VIEW " + name + " AS SELECT * FROM read_csv(" + Database.quoted(path)
                    + ", header = true, nullstr = '', sample_size = -1" + types(file, path) + ")");
        }
    }

    /** Columns that happen to be empty are numbers all the same, so that a question holds for every folder. */
    private static String types(String file, Path path) throws IOException {
        Layout layout = LAYOUTS.get(file);
        if (layout == null) {
            return "";
        }
        List<String> there;
        try (Stream<String> lines = Files.lines(path)) {
            there = List.of(lines.findFirst().orElse("").split(",", -1));
        }
        return layout.columns().stream()
                .filter(column -> there.contains(column.name()))
                .map(column -> "'" + column.name() + "': '" + SqlType.of(column) + "'")
                .collect(Collectors.joining(", ", ", types = {", "}"));
    }

    /** Runs that failed; a line that was torn by a crash is left out. */
    private void errors(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            database.execute(
                    "CREATE VIEW errors AS SELECT * FROM read_json(" + Database.quoted(file)
                            + ", format = 'newline_delimited', ignore_errors = true, columns = {run: 'VARCHAR', point: 'INTEGER', "
                            + "replicate: 'BIGINT', seed: 'VARCHAR', cause: 'VARCHAR', stack: 'VARCHAR[]'}) WHERE run IS NOT NULL");
        } else {
            database.execute("CREATE TABLE errors (run VARCHAR, point INTEGER, replicate BIGINT, seed VARCHAR, "
                    + "cause VARCHAR, stack VARCHAR[])");
        }
    }

    /** A question that cannot be understood or answered as it is put; the message says where and why. */
    public static final class QuestionException extends RuntimeException {

        private static final long serialVersionUID = 1;

        QuestionException(String message) {
            super(message);
        }

        QuestionException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Answers a question whose answer is short. @throws QuestionException where it cannot be understood */
    public Answer ask(String sql) throws IOException {
        List<Answer.Line> lines = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        ask(sql, columns::addAll, lines::add);
        return new Answer(columns, lines);
    }

    /**
     * Answers a question line by line, so that the answer can be longer than what memory holds.
     *
     * @param columns is told the names of the columns, before any line
     * @throws QuestionException where it cannot be understood
     */
    public void ask(String sql, Consumer<List<String>> columns, Consumer<Answer.Line> lines) throws IOException {
        database.query(
                sql,
                meta -> columns.accept(names(meta)),
                row -> lines.accept(line(row, row.getMetaData().getColumnCount())));
    }

    /** Gives what a question answers a name, under which further questions can ask it. */
    public void define(String name, String sql) throws IOException {
        database.execute("CREATE OR REPLACE TEMP VIEW " + name + " AS " + sql);
    }

    /** All rows of a CSV file of the folder, in their order, each cell as the words that stand in it. */
    public Answer words(String file) throws IOException {
        return ask(wordsOf(file));
    }

    /** Gives these rows a name, under which questions can ask them. */
    public void defineWords(String name, String file) throws IOException {
        define(name, wordsOf(file));
    }

    private String wordsOf(String file) {
        return "SELECT * FROM read_csv(" + Database.quoted(folder.path().resolve(file))
                + ", header = true, nullstr = '', all_varchar = true)";
    }

    void execute(String sql) throws IOException {
        database.execute(sql);
    }

    private static List<String> names(ResultSetMetaData meta) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= meta.getColumnCount(); column++) {
            names.add(meta.getColumnLabel(column));
        }
        return names;
    }

    private static Answer.Line line(ResultSet row, int columns) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            cells.add(row.getObject(column));
        }
        return new Answer.Line(cells);
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
