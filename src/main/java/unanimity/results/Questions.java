package unanimity.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Tells questions from what would change something or write files, before anything is executed. */
final class Questions {

    private static final String ONLY = "only one question at a time can be asked, as SELECT … or FROM …";

    /** What DuckDB takes a text for: how many questions, or what else. */
    private static final String KIND = "SELECT json_extract_string(said, '$.error_type'), "
            + "json_array_length(said, '$.statements') FROM (SELECT json_serialize_sql(?) AS said)";

    private Questions() {}

    /**
     * Refuses all but one question. What cannot be understood is let through: it is told by who is asked, with its place.
     *
     * @throws BatchQuery.QuestionException for anything else
     */
    static void require(Connection connection, String sql) throws SQLException {
        try (PreparedStatement kind = connection.prepareStatement(KIND)) {
            kind.setString(1, sql);
            try (ResultSet told = kind.executeQuery()) {
                told.next();
                String error = told.getString(1);
                if (error == null ? told.getLong(2) == 1 : error.equals("parser") || isPivot(connection, sql)) {
                    return;
                }
            }
        }
        throw new BatchQuery.QuestionException(ONLY + "; files are written by ./unanimity export");
    }

    /** A question that DuckDB makes several statements of: it can stand in brackets, and has no second one behind it. */
    private static boolean isPivot(Connection connection, String sql) {
        if (sql.contains(";")) {
            return false;
        }
        try (PreparedStatement within = connection.prepareStatement("SELECT * FROM (" + sql + "\n)")) {
            return within.getMetaData() != null;
        } catch (SQLException e) {
            return false;
        }
    }
}
