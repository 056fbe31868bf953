package unanimity.results;

import unanimity.results.Column.Content;

/** How DuckDB and Parquet hold a column. */
final class SqlType {

    private SqlType() {}

    static String of(Column column) {
        if (column.content() instanceof Content.Amount amount) {
            return amount.whole() ? whole(column.name()) : "DOUBLE";
        } else if (column.content() instanceof Content.Flag) {
            return "BOOLEAN";
        } else if (column.content() instanceof Content.Day) {
            return "DATE";
        }
        return "VARCHAR";
    }

    /** Of these there can be more than two thousand millions. */
    private static String whole(String name) {
        return name.equals("replicate") || name.equals("runs") ? "BIGINT" : "INTEGER";
    }
}
