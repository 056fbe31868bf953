package unanimity.results;

import java.util.ArrayList;
import java.util.List;

/** {@code points.csv}: the design points of a batch. */
public final class PointTable {

    /** Its name in the folder. */
    public static final String FILE = "points.csv";

    private PointTable() {}

    /**
     * Its columns.
     *
     * @param paths the parameter paths that points set, a column each
     */
    public static Layout layout(List<String> paths) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.count("point", "design points", "number of the design point, from 0"));
        columns.add(Column.text("scenario", "file of the scenario that it is a point of"));
        paths.forEach(path -> columns.add(Column.text(path, "value of this parameter at the point")
                .emptyWhen("the point leaves it as the scenario has it")));
        columns.add(Column.plain(
                "content_hash",
                "64 hexadecimal digits",
                "SHA-256 over the scenario's values and what is set at the point"));
        return new Layout("a design point", columns);
    }
}
