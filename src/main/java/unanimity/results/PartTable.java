package unanimity.results;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.jspecify.annotations.Nullable;
import unanimity.model.RunResult;

/**
 * The rows of one table on their way into a part: cells are appended from left to right, first the key of the row. To DuckDB this
 * is a function that has the table's columns; it copies them into a file, some thousand rows at a time.
 */
final class PartTable implements DuckDBTableFunction<PartTable, PartTable.Taken, PartTable> {

    /** Looking for words that recur takes time; where more than these occur, there is little to gain. */
    private static final String FORMAT = "(FORMAT parquet, DICTIONARY_SIZE_LIMIT 256, USE_TMP_FILE false)";

    private final BatchTable table;
    private final List<PartColumn> columns;
    private final PreparedStatement copy;
    private int rows;
    private int column;

    PartTable(BatchTable table, Database database) throws IOException {
        this.table = table;
        columns = table.layout().columns().stream().map(PartColumn::new).toList();
        database.register(table.label(), this);
        copy = database.prepare("COPY (FROM " + table.label() + "()) TO ? " + FORMAT);
    }

    BatchTable table() {
        return table;
    }

    /** Forgets all rows. */
    void clear() {
        columns.forEach(PartColumn::clear);
        rows = 0;
        column = 0;
    }

    PartTable begin(int point) {
        return whole(point);
    }

    /** @param run the name of the run */
    PartTable begin(RunKey key, String run) {
        return whole(key.point()).whole(key.replicate()).text(run);
    }

    PartTable text(@Nullable String text) {
        next().add(text);
        return this;
    }

    PartTable whole(long number) {
        next().add(number);
        return this;
    }

    /** A round, or an empty cell for {@link RunResult#NEVER}. */
    PartTable round(int round) {
        if (round == RunResult.NEVER) {
            next().addEmpty();
        } else {
            next().add(round);
        }
        return this;
    }

    PartTable number(double number) {
        next().add(number);
        return this;
    }

    PartTable flag(boolean flag) {
        next().add(flag ? 1 : 0);
        return this;
    }

    /** The day of a round, or an empty cell for one that never was or lies before the first. */
    PartTable day(Days days, int round) {
        if (round < 0) {
            next().addEmpty();
        } else {
            next().add(days.told(round));
        }
        return this;
    }

    /** The first day of a round. */
    PartTable firstDay(Days days, int round) {
        next().add(days.first(round));
        return this;
    }

    private PartColumn next() {
        return columns.get(column++);
    }

    /** Ends a row. @throws IllegalStateException where it is not full */
    void end() {
        if (column != columns.size()) {
            throw new IllegalStateException("a row has " + columns.size() + " cells, not " + column);
        }
        column = 0;
        rows++;
    }

    /** Writes all rows to a file and waits until they are on the disk. */
    void write(Path file) throws IOException {
        try {
            copy.setString(1, file.toString());
            copy.execute();
        } catch (SQLException e) {
            throw Database.trouble(e);
        }
        // Unlike a channel such a stream is not closed when its thread is interrupted.
        try (FileOutputStream written = new FileOutputStream(file.toFile(), true)) {
            written.getFD().sync();
        } catch (IOException e) {
            throw DiskTrouble.of(file, e);
        }
    }

    /** How many rows DuckDB has taken. */
    static final class Taken {
        private int rows;
    }

    @Override
    public PartTable bind(DuckDBTableFunctionBindInfo function) {
        columns.forEach(each -> function.addResultColumn(each.name(), each.type()));
        return this;
    }

    @Override
    public Taken init(DuckDBTableFunctionInitInfo function) {
        function.setMaxThreads(1); // keeps the order of rows
        return new Taken();
    }

    /** Hands over the next rows. @return how many; 0 after the last */
    @Override
    public long apply(DuckDBTableFunctionCallInfo function, DuckDBDataChunkWriter chunk) {
        Taken taken = function.getInitData();
        int more = (int) Math.min(chunk.capacity(), rows - taken.rows);
        for (int place = 0; more > 0 && place < columns.size(); place++) {
            columns.get(place).fill(chunk.vector(place), taken.rows, more);
        }
        taken.rows += more;
        return more;
    }
}
