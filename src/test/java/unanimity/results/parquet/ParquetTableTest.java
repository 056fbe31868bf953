package unanimity.results.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what DuckDB reads. */
final class ParquetTableTest {

    @TempDir
    private Path folder;

    /** Around the sizes at which something changes: groups of 8, bytes of a count, half as many values as rows, groups of rows. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 63, 64, 65, 1_000, 131_071, 131_072, 131_073, 300_000})
    void cells_come_back(int rows) throws Exception {
        Random chance = new Random(rows);
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            cells.add(row(row, chance));
        }
        assertThat(read(written(cells))).isEqualTo(cells);
    }

    /** Few values and many, long stretches and short, cells that are often, always or never empty. */
    private static List<@Nullable Object> row(int row, Random chance) {
        return Arrays.asList(
                row / 1_000,
                (long) row << 33,
                chance.nextInt(5) == 0 ? null : chance.nextInt() >> chance.nextInt(32),
                row / 32 + "-" + row % 3,
                chance.nextBoolean() ? "name " + chance.nextInt(40) : "Größe\u0000\uD83D\uDE00",
                chance.nextInt(9) == 0 ? null : Long.toHexString(chance.nextLong()),
                chance.nextInt(3) > 0 ? 0.0 : chance.nextGaussian(),
                row % 100 < 40 ? -0.0 : Double.MIN_VALUE * (row % 7),
                chance.nextInt(row % 50 + 1) == 0,
                LocalDate.ofEpochDay(chance.nextInt(40_000) - 20_000),
                null,
                null);
    }

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("slow", Kind.INTEGER);
        KINDS.put("long", Kind.BIGINT);
        KINDS.put("any", Kind.INTEGER);
        KINDS.put("run", Kind.VARCHAR);
        KINDS.put("name", Kind.VARCHAR);
        KINDS.put("unique", Kind.VARCHAR);
        KINDS.put("often", Kind.DOUBLE);
        KINDS.put("tiny", Kind.DOUBLE);
        KINDS.put("flag", Kind.BOOLEAN);
        KINDS.put("day", Kind.DATE);
        KINDS.put("no text", Kind.VARCHAR);
        KINDS.put("no \"flag\"", Kind.BOOLEAN);
    }

    private Path written(List<List<@Nullable Object>> cells) throws IOException {
        Path file = folder.resolve("table.parquet");
        ParquetTable table = new ParquetTable(KINDS);
        table.whole(1); // what is forgotten leaves no trace
        table.clear();
        cells.forEach(row -> add(table, row));
        try (OutputStream out = Files.newOutputStream(file)) {
            table.writeTo(out);
        }
        return file;
    }

    private static void add(ParquetTable table, List<@Nullable Object> row) {
        for (Object cell : row) {
            if (cell == null) {
                table.empty();
            } else if (cell instanceof Boolean flag) {
                table.flag(flag);
            } else if (cell instanceof Double number) {
                table.number(number);
            } else if (cell instanceof Number whole) {
                table.whole(whole.longValue());
            } else if (cell instanceof LocalDate day) {
                table.whole(day.toEpochDay());
            } else {
                table.text(cell.toString());
            }
        }
        table.end();
    }

    private static List<List<@Nullable Object>> read(Path file) throws Exception {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM read_parquet('" + file + "')")) {
            assertThat(result.getMetaData().getColumnCount()).isEqualTo(KINDS.size());
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int column = 1; column <= KINDS.size(); column++) {
                    Object cell = result.getObject(column);
                    row.add(cell instanceof Date day ? day.toLocalDate() : cell);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** By least and most a reader passes over what it need not look at, and must find what it looks for. */
    @Test
    void rows_are_found_by_their_numbers() throws Exception {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        Random chance = new Random(1);
        for (int row = 0; row < 300_000; row++) {
            cells.add(row(row, chance));
        }
        Path file = written(cells);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (int row : new int[] {0, 131_071, 131_072, 299_999}) {
                try (ResultSet found = statement.executeQuery("SELECT run FROM read_parquet('" + file
                        + "') WHERE long = " + ((long) row << 33) + " AND slow <= " + row / 1_000)) {
                    assertThat(found.next()).isTrue();
                    assertThat(found.getString(1)).isEqualTo(cells.get(row).get(3));
                    assertThat(found.next()).isFalse();
                }
            }
        }
    }

    @Test
    void a_row_that_is_not_full_is_refused() {
        ParquetTable table = new ParquetTable(Map.of("one", Kind.INTEGER));
        assertThatThrownBy(table::end).isInstanceOf(IllegalStateException.class).hasMessage("a row has 1 cells, not 0");
    }

    @Test
    void a_file_of_two_rows_has_the_bytes_that_the_format_asks_for() throws IOException {
        ParquetTable table = new ParquetTable(Map.of("n", Kind.INTEGER));
        table.whole(5);
        table.end();
        table.empty();
        table.end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.writeTo(out);
        byte[] bytes = out.toByteArray();
        // A page: header (data page, 10 bytes, 10 bytes, {2 values, plain, levels by run lengths}), then levels and one
        // number.
        assertThat(Arrays.copyOf(bytes, 32))
                .startsWith('P', 'A', 'R', '1')
                .containsSequence(
                        0x15, 0x00, 0x15, 0x14, 0x15, 0x14, 0x2c, 0x15, 0x04, 0x15, 0x00, 0x15, 0x06, 0x15, 0x06)
                .containsSequence(0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x03, 0x01, 0x05, 0x00, 0x00, 0x00);
        assertThat(bytes).endsWith('P', 'A', 'R', '1');
    }
}
