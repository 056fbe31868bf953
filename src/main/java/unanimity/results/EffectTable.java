package unanimity.results;

/** {@code effects.csv}: how the outcomes of a sweep go with each of its parameters, a number to a row. */
public final class EffectTable {

    /** Its name in the folder. */
    public static final String FILE = "effects.csv";

    /** Its columns. */
    public static final Layout LAYOUT = Layout.of(
            "a measure over all points with a value of a parameter, or how two such groups of points differ",
            Column.text("factor", "path of the parameter"),
            Column.choice("kind", "what the row tells")
                    .or("level", "of all points with this value")
                    .or("stretch", "of the points of a sample with values in this stretch")
                    .or(
                            "low",
                            "of the points with the lowest value, of a sample the lowest third; of words, that which is adopted least")
                    .or("high", "of the points with the highest value or third; of words, that which is adopted most")
                    .or("difference", "high less low, run by run where all have the same luck"),
            Column.text(
                    "value_from", "the value, or the lowest of the stretch; of a difference those of the low group"),
            Column.text(
                    "value_to", "the value, or the highest of the stretch; of a difference those of the high group"),
            Column.count("points", "design points", "how many have these values"),
            Column.choice("measure", "what is measured")
                    .or("p_adopted", "share of the runs that were adopted")
                    .or(
                            "rounds_to_adoption",
                            "rounds until adoption; of a run that was not adopted, until the last round of all points")
                    .or("spent", "capital spent, points")
                    .or("meetings", "bilateral meetings")
                    .or("endorsers", "members that endorse at the end"),
            Column.count("n", "replicates of a grid, points of a sample", "what the interval is taken from"),
            Column.number("mean", "as the measure", "mean over the points, or the difference of two such"),
            Column.number("low", "as the measure", "lower end of the 95 % interval")
                    .emptyWhen("nothing bounds it"),
            Column.number("high", "as the measure", "upper end").emptyWhen("nothing bounds it"),
            Column.text("method", "how the interval is made"));

    private EffectTable() {}
}
