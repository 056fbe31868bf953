package unanimity.results;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBuilder;

/**
 * DuckDB in this process, in memory, on one thread: with more, the bytes it writes depend on the processors. What fails in
 * it is told as trouble with files, which is what it works on here.
 */
final class Database implements AutoCloseable {

    /** How DuckDB begins what it says of trouble with the machine, not with the question. */
    private static final Pattern MACHINE = Pattern.compile("(IO|Out of Memory|Fatal|Internal|Interrupt) Error");

    /** How it begins what it says of a question. */
    private static final Pattern KIND = Pattern.compile("^(Binder|Parser|Catalog|Conversion) Error: ");

    /** What failed in a thread of DuckDB's is told as JSON. */
    private static final Pattern INNER = Pattern.compile("\"exception_message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** How it tells of a file that could not be written; Java names the file first. */
    private static final Pattern UNWRITTEN = Pattern.compile("^Could not write file ['\"](.+)['\"]: ");

    private final Connection connection;
    private final Statement statement;

    private Database(Connection connection, Statement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    /** @param memory what it may take besides Java's, {@code 256MB} */
    static Database open(String memory) throws IOException {
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            Database database = new Database(connection, connection.createStatement());
            database.execute("SET threads = 1");
            database.execute("SET memory_limit = '" + memory + "'");
            database.execute("SET temp_directory = " + quoted(Path.of(System.getProperty("java.io.tmpdir"))));
            database.execute("SET enable_progress_bar = false");
            return database;
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    void execute(String sql) throws IOException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** A statement for many times; it is closed with the database. */
    PreparedStatement prepare(String sql) throws IOException {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** Gives a table made by Java a name: {@code FROM name()}. */
    void register(String name, DuckDBTableFunction<?, ?, ?> table) throws IOException {
        try (DuckDBTableFunctionBuilder function = DuckDBFunctions.tableFunction()) {
            function.withName(name).withFunction(table).register(connection);
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** Hands over what columns an answer has, then each of its rows. */
    void query(String sql, HeadReader head, RowReader row) throws IOException {
        try (Statement asked = connection.createStatement()) {
            Questions.require(connection, sql);
            try (ResultSet rows = asked.executeQuery(sql)) {
                head.read(rows.getMetaData());
                while (rows.next()) {
                    row.read(rows);
                }
            }
        } catch (SQLException e) {
            String message = String.valueOf(e.getMessage());
            if (MACHINE.matcher(message).lookingAt()) {
                throw trouble(e);
            }
            throw new BatchQuery.QuestionException(
                    KIND.matcher(message).replaceFirst("").strip(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            statement.close();
            connection.close();
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** A path as a word of SQL. */
    static String quoted(Path path) {
        return quoted(path.toString());
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** In one line, without what DuckDB suggests to programmers. */
    static IOException trouble(SQLException e) {
        String message = String.valueOf(e.getMessage());
        Matcher inner = INNER.matcher(message);
        String line = inner.find()
                ? inner.group(1).replace("\\\"", "'")
                : message.lines().findFirst().orElse("unknown reason");
        String said = line.replaceFirst("^IO Error: ", "");
        return new IOException(UNWRITTEN.matcher(said).replaceFirst("$1: "), e);
    }

    /** Takes the names and types of columns. */
    @FunctionalInterface
    interface HeadReader {
        void read(ResultSetMetaData head) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
