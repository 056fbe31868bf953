package unanimity.results;

import unanimity.results.Column.Content;
import unanimity.results.parquet.Kind;

/** How a column is held in Parquet, and by DuckDB, which has the same names. */
final class StoredKind {

    private StoredKind() {}

    static Kind of(Column column) {
        if (column.content() instanceof Content.Amount amount) {
            return amount.whole() ? whole(column.name()) : Kind.DOUBLE;
        } else if (column.content() instanceof Content.Flag) {
            return Kind.BOOLEAN;
        } else if (column.content() instanceof Content.Day) {
            return Kind.DATE;
        }
        return Kind.VARCHAR;
    }

    /** Of these there can be more than two thousand millions. */
    private static Kind whole(String name) {
        return name.equals("replicate") || name.equals("runs") ? Kind.BIGINT : Kind.INTEGER;
    }
}
