package unanimity.results;

import java.time.LocalDate;
import java.util.Arrays;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** The cells of a column of a part, from the first row on, kept until DuckDB takes them. */
final class PartColumn {

    /** An empty cell. No count is so large, and as the bits of a number it is a NaN that no arithmetic makes. */
    private static final long EMPTY = Long.MAX_VALUE;

    private final String name;
    private final DuckDBColumnType type;
    /** Whole numbers, bits of numbers, 0 or 1 of a flag, days since 1970. */
    private long[] cells = {};

    private @Nullable String[] texts = {};
    private int size;

    PartColumn(Column column) {
        name = column.name();
        type = SqlType.of(column);
    }

    String name() {
        return name;
    }

    DuckDBColumnType type() {
        return type;
    }

    void add(long cell) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, longer());
        }
        cells[size++] = cell;
    }

    void add(double number) {
        add(Double.doubleToRawLongBits(number));
    }

    void add(@Nullable String text) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, longer());
        }
        texts[size++] = text;
    }

    void addEmpty() {
        add(EMPTY);
    }

    private int longer() {
        return Math.max(1_024, 2 * size);
    }

    void clear() {
        size = 0;
    }

    /** Fills the first {@code rows} of a vector with the cells from a row on. */
    void fill(DuckDBWritableVector vector, int from, int rows) {
        switch (type) {
            case VARCHAR -> vector.setStrings(0, Arrays.copyOfRange(texts, from, from + rows));
            case DOUBLE ->
                each(from, rows, vector, (row, bits) -> vector.setDouble(row, Double.longBitsToDouble(bits)));
            case INTEGER -> each(from, rows, vector, (row, number) -> vector.setInt(row, (int) number));
            case BIGINT -> each(from, rows, vector, vector::setLong);
            case BOOLEAN -> each(from, rows, vector, (row, flag) -> vector.setBoolean(row, flag != 0));
            case DATE -> each(from, rows, vector, (row, day) -> vector.setDate(row, LocalDate.ofEpochDay(day)));
            default -> throw new IllegalStateException(type + " in column " + name);
        }
    }

    private void each(int from, int rows, DuckDBWritableVector vector, CellSetter setter) {
        for (int row = 0; row < rows; row++) {
            long cell = cells[from + row];
            if (cell == EMPTY) {
                vector.setNull(row);
            } else {
                setter.set(row, cell);
            }
        }
    }

    @FunctionalInterface
    private interface CellSetter {
        void set(int row, long cell);
    }
}
