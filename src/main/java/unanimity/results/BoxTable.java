package unanimity.results;

/** {@code boxes.csv}: boxes of numbers in which deadlock is frequent, a limit to a row. */
public final class BoxTable {

    /** Its name in the folder. */
    public static final String FILE = "boxes.csv";

    private static final String ALL = "box 0 is all runs and has no limit";

    /** Its columns. */
    public static final Layout LAYOUT = Layout.of(
            "a limit of a box, with how the box does as a whole",
            Column.count(
                    "box", "boxes", "number of the box, from 1; each is sought in what those before left. 0: all runs"),
            Column.text("factor", "the number that is limited: a parameter path")
                    .emptyWhen(ALL),
            Column.plain(
                            "side",
                            "`lower` or `upper`",
                            "whether values below the limit or above it are outside of the box")
                    .emptyWhen(ALL),
            Column.number("limit", "that of the parameter", "the limit, itself inside")
                    .emptyWhen(ALL),
            Column.share("stability", "the resamples", "in how many there is a limit on this side, whatever its value")
                    .emptyWhen(ALL),
            Column.share("quasi_p", "1", "how likely chance alone would make the limit worth as much")
                    .emptyWhen(ALL),
            Column.count("cases", "runs", "runs that boxes before left"),
            Column.count("deadlocks", "runs", "those of them that ended without adoption"),
            Column.count("inside", "runs", "those of them in the box"),
            Column.count("deadlocks_inside", "runs", "those in the box that ended without adoption"),
            Column.share("coverage", "the deadlocks", "in the box").emptyWhen("there are no deadlocks"),
            Column.share("density", "the runs in the box", "ended without adoption"),
            Column.share("density_low", "the runs in the box", "lower end of its 95 % interval (Wilson)"),
            Column.share("density_high", "the runs in the box", "upper end"),
            Column.number("lift", "times", "how often as frequent deadlock is in the box as among the cases")
                    .emptyWhen("there are no deadlocks"),
            Column.share("support", "the cases", "in the box"));

    private BoxTable() {}
}
