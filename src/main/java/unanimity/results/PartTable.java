package unanimity.results;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.model.RunResult;
import unanimity.results.parquet.Kind;
import unanimity.results.parquet.ParquetTable;

/** The rows of one table on their way into a part: cells are appended from left to right, first the key of the row. */
final class PartTable {

    private final BatchTable table;
    private final ParquetTable rows;

    PartTable(BatchTable table) {
        this.table = table;
        Map<String, Kind> kinds = new LinkedHashMap<>();
        table.layout().columns().forEach(column -> kinds.put(column.name(), StoredKind.of(column)));
        rows = new ParquetTable(kinds);
    }

    BatchTable table() {
        return table;
    }

    /** Forgets all rows. */
    void clear() {
        rows.clear();
    }

    PartTable begin(int point) {
        return whole(point);
    }

    /** @param run the name of the run */
    PartTable begin(RunKey key, String run) {
        return whole(key.point()).whole(key.replicate()).text(run);
    }

    PartTable text(@Nullable String text) {
        rows.text(text);
        return this;
    }

    PartTable whole(long number) {
        rows.whole(number);
        return this;
    }

    /** A round, or an empty cell for {@link RunResult#NEVER}. */
    PartTable round(int round) {
        if (round == RunResult.NEVER) {
            rows.empty();
        } else {
            rows.whole(round);
        }
        return this;
    }

    PartTable number(double number) {
        rows.number(number);
        return this;
    }

    PartTable flag(boolean flag) {
        rows.flag(flag);
        return this;
    }

    /** The day of a round, or an empty cell for one that never was or lies before the first. */
    PartTable day(Days days, int round) {
        if (round < 0) {
            rows.empty();
        } else {
            rows.whole(days.told(round));
        }
        return this;
    }

    /** The first day of a round. */
    PartTable firstDay(Days days, int round) {
        rows.whole(days.first(round));
        return this;
    }

    void end() {
        rows.end();
    }

    /** Writes all rows to a file and waits until they are on the disk. */
    void write(Path file) throws IOException {
        // Unlike a channel such a stream is not closed when its thread is interrupted.
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            rows.writeTo(out);
            out.getFD().sync();
        } catch (IOException e) {
            throw DiskTrouble.of(file, e);
        }
    }
}
