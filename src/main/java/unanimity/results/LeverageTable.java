package unanimity.results;

/** {@code leverage.csv}: what each member's stance is worth, where that was asked for. */
public final class LeverageTable {

    /** Its name in the folder. */
    public static final String FILE = "leverage.csv";

    /** Its columns. */
    public static final Layout LAYOUT = Layout.of(
            "a member and one of its measures: the first replicates with one thing about it changed, against the same as they are",
            Column.id("member", "a member", "which one"),
            Column.choice("measure", "what is measured")
                    .or("premium", "its pay less its pay when it alone asks for no more than it needs, points")
                    .or("fall", "fall of the probability of adoption when it refuses whatever it is offered")
                    .or("delay", "rounds by which adoption then comes later, in runs that adopt either way"),
            Column.count("n", "pairs of runs", "how many pairs"),
            Column.number("mean", "as the measure", "mean of the differences"),
            Column.number("low", "as the measure", "lower end of the 95 % interval")
                    .emptyWhen("one pair bounds nothing"),
            Column.number("high", "as the measure", "upper end of the 95 % interval")
                    .emptyWhen("one pair bounds nothing"),
            Column.text("method", "how the interval is made"));

    private LeverageTable() {}
}
