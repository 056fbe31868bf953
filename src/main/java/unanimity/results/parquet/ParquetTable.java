package unanimity.results.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table on its way into a Parquet file: cells are added from left to right, row by row. The bytes depend on the cells alone.
 * Every cell may be empty; there are no lists in cells and nothing is compressed but by naming values by their place among those
 * that occur, and by counting equal ones. That takes a twentieth of the time of general compression, and twice the space.
 */
public final class ParquetTable {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MAKER = "Unanimity".getBytes(StandardCharsets.US_ASCII);
    /** Rows that are encoded together. */
    private static final int GROUP = 1 << 17;

    private final List<ParquetColumn> columns;
    private final Dictionary dictionary = new Dictionary();
    private final Bytes file = new Bytes();
    private final Bytes groups = new Bytes();
    private int groupCount;
    private long rows;
    private int inGroup;
    private int column;

    /** @param kinds by name, from left to right */
    public ParquetTable(Map<String, Kind> kinds) {
        columns = kinds.entrySet().stream()
                .map(column -> new ParquetColumn(column.getKey(), column.getValue()))
                .toList();
        clear();
    }

    /** Adds a whole number, or the days since 1970 of a day. */
    public void whole(long number) {
        next().add(number);
    }

    public void number(double number) {
        next().add(Double.doubleToLongBits(number));
    }

    public void flag(boolean flag) {
        next().add(flag ? 1 : 0);
    }

    public void text(@Nullable String text) {
        next().add(text);
    }

    public void empty() {
        next().addEmpty();
    }

    private ParquetColumn next() {
        return columns.get(column++);
    }

    /** Ends a row. @throws IllegalStateException where it is not full */
    public void end() {
        if (column != columns.size()) {
            throw new IllegalStateException("a row has " + columns.size() + " cells, not " + column);
        }
        column = 0;
        rows++;
        inGroup++;
        if (inGroup == GROUP) {
            endGroup();
        }
    }

    private void endGroup() {
        int begin = file.size();
        Thrift thrift = new Thrift(groups).begin().list(1, Thrift.STRUCTURE, columns.size());
        for (ParquetColumn one : columns) {
            one.write(file, dictionary, thrift);
            one.clear();
        }
        thrift.longNumber(2, file.size() - begin).longNumber(3, inGroup).end();
        groupCount++;
        inGroup = 0;
    }

    /** Writes the file; the table is to be cleared then. */
    public void writeTo(OutputStream out) throws IOException {
        if (inGroup > 0) {
            endGroup();
        }
        int begin = file.size();
        Thrift thrift = new Thrift(file).begin().number(1, 1);
        thrift.list(2, Thrift.STRUCTURE, columns.size() + 1);
        thrift.begin()
                .text(4, "rows".getBytes(StandardCharsets.US_ASCII))
                .number(5, columns.size())
                .end();
        columns.forEach(one -> one.describe(thrift));
        thrift.longNumber(3, rows).list(4, Thrift.STRUCTURE, groupCount);
        file.all(groups);
        thrift.text(6, MAKER).list(7, Thrift.STRUCTURE, columns.size());
        columns.forEach(one -> thrift.begin().begin(1).end().end()); // least and most are in the order of their type
        thrift.end();
        file.number(file.size() - begin, 4);
        file.all(MAGIC);
        file.writeTo(out);
    }

    /** Forgets all rows. */
    public void clear() {
        columns.forEach(ParquetColumn::clear);
        file.clear();
        file.all(MAGIC);
        groups.clear();
        groupCount = 0;
        rows = 0;
        inGroup = 0;
        column = 0;
    }
}
