package unanimity.results;

/** {@code draws.csv}: values that runs had of the numbers that a box limits. */
public final class DrawTable {

    /** Its name in the folder. */
    public static final String FILE = "draws.csv";

    /** Its columns. */
    public static final Layout LAYOUT = Layout.of(
            "a number of a run",
            Column.count("point", "design points", "design point of the run"),
            Column.count("replicate", "runs", "its replicate"),
            Column.text("factor", "the number: a parameter path that a box limits"),
            Column.number("value", "that of the parameter", "the value that was drawn or set in the run"));

    private DrawTable() {}
}
