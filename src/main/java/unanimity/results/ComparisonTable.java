package unanimity.results;

/** {@code comparison.csv}: what differs between two scenarios that were run with the same luck, a number to a row. */
public final class ComparisonTable {

    /** Its name in the folder. */
    public static final String FILE = "comparison.csv";

    /** Its columns. */
    public static final Layout LAYOUT = Layout.of(
            "a measure of pairs of runs: the second scenario (point 1) against the first (point 0)",
            measure(),
            Column.id("member", "a member", "of whom").emptyWhen("it is measured of the run"),
            Column.count("n", "pairs of runs", "how many pairs it is taken from"),
            Column.count("pairs", "pairs of runs", "of how many of them it is true")
                    .emptyWhen("the measure is a mean"),
            Column.number("before", "as the measure", "mean in the first").emptyWhen("pairs are counted"),
            Column.number("after", "as the measure", "mean in the second").emptyWhen("pairs are counted"),
            Column.number("difference", "as the measure", "after less before, the mean over pairs")
                    .emptyWhen("pairs are counted, or there was none to take it from"),
            Column.number("low", "as the measure", "lower end of the 95 % interval of the difference")
                    .emptyWhen("there is none"),
            Column.number("high", "as the measure", "upper end of the 95 % interval of the difference")
                    .emptyWhen("there is none"),
            Column.text("method", "how the interval is made").emptyWhen("there is none"),
            Column.number("half_width", "as the measure", "half the width of that interval")
                    .emptyWhen("there is none, or nothing bounds it"),
            Column.number(
                            "variance_reduction",
                            "times",
                            "by how much pairing divides the variance of the difference; as many times more runs would have been"
                                    + " needed with luck of their own for each")
                    .emptyWhen("it is not taken of this measure, nothing varies, or all pairs differ alike"),
            Column.number(
                            "half_width_unpaired",
                            "as the measure",
                            "half the width that the interval would have without pairing: as many runs, each with luck of its own")
                    .emptyWhen("the variance reduction is empty"));

    private ComparisonTable() {}

    private static Column measure() {
        return Column.choice("measure", "what is measured")
                .or("p_adopted", "share of the runs that were adopted")
                .or("rounds_to_adoption", "rounds until adoption or the last deadline of both")
                .or("spent", "capital spent, points")
                .or("meetings", "bilateral meetings")
                .or("endorsers", "members that endorse at the end")
                .or(
                        "lost",
                        "pairs that are adopted in the first only; of a member, those in which it does not endorse in the second")
                .or(
                        "won",
                        "pairs that are adopted in the second only; of a member, those in which it does not endorse in the first")
                .or("p_last", "share of all runs in which the member endorses last")
                .or("cost", "what the member cost the proposer, points")
                .or("pay", "worth to the member of what it got, points")
                .or("endorsement_round", "round of its endorsement, in pairs in which it endorses in both");
    }
}
