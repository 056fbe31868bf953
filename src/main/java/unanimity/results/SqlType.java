package unanimity.results;

import org.duckdb.DuckDBColumnType;
import unanimity.results.Column.Content;

/** How DuckDB and Parquet hold a column. */
final class SqlType {

    private SqlType() {}

    static DuckDBColumnType of(Column column) {
        if (column.content() instanceof Content.Amount amount) {
            return amount.whole() ? whole(column.name()) : DuckDBColumnType.DOUBLE;
        } else if (column.content() instanceof Content.Flag) {
            return DuckDBColumnType.BOOLEAN;
        } else if (column.content() instanceof Content.Day) {
            return DuckDBColumnType.DATE;
        }
        return DuckDBColumnType.VARCHAR;
    }

    /** Of these there can be more than two thousand millions. */
    private static DuckDBColumnType whole(String name) {
        return name.equals("replicate") || name.equals("runs") ? DuckDBColumnType.BIGINT : DuckDBColumnType.INTEGER;
    }
}
