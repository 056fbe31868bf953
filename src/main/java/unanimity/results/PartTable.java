package unanimity.results;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import unanimity.model.RunResult;

/**
 * The rows of one table on their way into a part: cells are appended from left to right. A row is begun with its key; the
 * column {@code run} follows from that and is made when the part is written.
 */
final class PartTable {

    private static final String RUN = "run";

    private final BatchTable table;
    private final Database database;
    private @Nullable DuckDBAppender appender;

    PartTable(BatchTable table, Database database) throws IOException {
        this.table = table;
        this.database = database;
        String columns = table.layout().columns().stream()
                .filter(column -> !column.name().equals(RUN))
                .map(column -> '"' + column.name() + "\" " + SqlType.of(column))
                .collect(Collectors.joining(", "));
        database.execute("CREATE TABLE " + table.label() + " (" + columns + ")");
    }

    BatchTable table() {
        return table;
    }

    /** Forgets all rows. */
    void clear() throws IOException {
        finish();
        database.execute("TRUNCATE " + table.label());
    }

    PartTable begin(int point) throws IOException, SQLException {
        if (appender == null) {
            appender = database.appender(table.label());
        }
        appender.beginRow();
        return whole(point);
    }

    PartTable begin(int point, long replicate) throws IOException, SQLException {
        begin(point);
        cells().append(replicate);
        return this;
    }

    PartTable text(@Nullable String text) throws SQLException {
        cells().append(text);
        return this;
    }

    PartTable whole(long number) throws SQLException {
        cells().append(number);
        return this;
    }

    PartTable whole(int number) throws SQLException {
        cells().append(number);
        return this;
    }

    /** A round, or an empty cell for {@link RunResult#NEVER}. */
    PartTable round(int round) throws SQLException {
        if (round == RunResult.NEVER) {
            cells().appendNull();
        } else {
            cells().append(round);
        }
        return this;
    }

    PartTable number(double number) throws SQLException {
        cells().append(number);
        return this;
    }

    PartTable flag(boolean flag) throws SQLException {
        cells().append(flag);
        return this;
    }

    /** The day of a round, or an empty cell for one that never was or lies before the first. */
    PartTable day(Days days, int round) throws SQLException {
        if (round < 0) {
            cells().appendNull();
        } else {
            cells().appendEpochDays(days.told(round));
        }
        return this;
    }

    /** The first day of a round. */
    PartTable firstDay(Days days, int round) throws SQLException {
        cells().appendEpochDays(days.first(round));
        return this;
    }

    void end() throws SQLException {
        cells().endRow();
    }

    /** Writes all rows to a file. */
    void write(String file) throws IOException {
        finish();
        String columns = table.layout().columns().stream()
                .map(column ->
                        column.name().equals(RUN) ? "concat(point, '-', replicate) AS run" : '"' + column.name() + '"')
                .collect(Collectors.joining(", "));
        database.execute("COPY (SELECT " + columns + " FROM " + table.label() + ") TO " + file
                + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)");
    }

    private DuckDBAppender cells() {
        if (appender == null) {
            throw new IllegalStateException("no row was begun");
        }
        return appender;
    }

    private void finish() throws IOException {
        if (appender != null) {
            try {
                appender.close();
                appender = null;
            } catch (SQLException e) {
                throw Database.trouble(e);
            }
        }
    }
}
