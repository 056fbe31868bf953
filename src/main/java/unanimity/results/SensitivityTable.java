package unanimity.results;

/** {@code sensitivity.csv}: how each factor matters for each measure, an index to a row. */
public final class SensitivityTable {

    /** Its name in the folder. */
    public static final String FILE = "sensitivity.csv";

    /** Its columns. */
    public static final Layout LAYOUT = Layout.of(
            "an index of a factor for a measure",
            Column.text("measure", "what is measured, as in summary.csv"),
            Column.text("factor", "what was moved: a parameter path, or a pattern for several that moved together")
                    .emptyWhen("the index is of no factor"),
            Column.choice("index", "which one")
                    .or("low", "mean where the factor is at its 10th percentile, all others drawn in each run")
                    .or("high", "mean where it is at its 90th percentile")
                    .or("swing", "high less low, run by run with the same luck")
                    .or("middle", "mean of the scenario as it is, all factors drawn in each run")
                    .or("mu_star", "Morris: mean size of what moving the factor over its width does")
                    .or("mu", "Morris: the same with its sign")
                    .or("sigma", "Morris: standard deviation of these effects; large where others decide what it does")
                    .or("first", "Sobol: share of the variance between points that would go if the factor were known")
                    .or("total", "Sobol: share that would stay if all others were known")
                    .or("dummy", "Sobol: the first-order index of a factor that is not there; the truth is 0")
                    .or("within", "share of a single run's variance that is luck, whatever the factors")
                    .or("overall", "mean over all points"),
            Column.count("n", "points, ways, rows or pairs of runs", "what it is estimated from"),
            Column.number("value", "as the measure, or a share", "the estimate").emptyWhen("nothing varies"),
            Column.number("low", "as the value", "lower end of the 95 % interval")
                    .emptyWhen("there is none"),
            Column.number("high", "as the value", "upper end of the 95 % interval")
                    .emptyWhen("there is none"),
            Column.text("method", "how the interval is made"));

    private SensitivityTable() {}
}
