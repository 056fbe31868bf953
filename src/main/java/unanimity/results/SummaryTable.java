package unanimity.results;

/** {@code summary.csv}: what a batch has found, a number to a row. */
public final class SummaryTable {

    /** Its name in the folder. */
    public static final String FILE = "summary.csv";

    private static final String NO_QUANTILE =
            "the measure is a share, a median, of a member or of one design point among many";

    /** Its columns. */
    public static final Layout LAYOUT = Layout.of(
            "a measure at a design point, of the runs that came to their end",
            Column.count("point", "design points", "number of the design point, from 0"),
            measure(),
            Column.id("member", "a member", "of whom").emptyWhen("it is measured of the run"),
            Column.count("n", "runs", "how many runs it is taken from"),
            Column.number("mean", "as the measure", "mean, share of the runs, or the median where that is the measure")
                    .emptyWhen("there was none to take it from"),
            Column.number("sd", "as the measure", "standard deviation between runs")
                    .emptyWhen("the measure is a share, or there were fewer than two"),
            Column.number("q05", "as the measure", "5 % quantile").emptyWhen(NO_QUANTILE),
            Column.number("q25", "as the measure", "25 % quantile").emptyWhen(NO_QUANTILE),
            Column.number("median", "as the measure", "median").emptyWhen(NO_QUANTILE),
            Column.number("q75", "as the measure", "75 % quantile").emptyWhen(NO_QUANTILE),
            Column.number("q95", "as the measure", "95 % quantile").emptyWhen(NO_QUANTILE),
            Column.number("low", "as the measure", "lower end of the 95 % interval")
                    .emptyWhen("there is none"),
            Column.number("high", "as the measure", "upper end of the 95 % interval")
                    .emptyWhen("there is none"),
            Column.text("method", "how the interval is made, and of what").emptyWhen("there is none"));

    private SummaryTable() {}

    private static Column measure() {
        return Column.choice("measure", "what is measured")
                .or("p_adopted", "share of the runs that were adopted")
                .or("p_deadline", "share that reached the last deadline without adoption")
                .or("p_withdrawn", "share in which the proposer gave up")
                .or("rounds_to_adoption_median", "round by which half are adopted, by Kaplan–Meier")
                .or("rounds_to_adoption_restricted_mean", "mean rounds until adoption or the end, likewise")
                .or(
                        "rounds_to_adoption",
                        "rounds until adoption; of a run that was not adopted, until the last round of all points")
                .or("round", "round in which a run ended")
                .or("spent", "capital spent, points")
                .or("meetings", "bilateral meetings")
                .or("offers", "exchanges in them")
                .or("endorsers", "members that endorse at the end")
                .or("recantations", "endorsements taken back")
                .or("p_last", "share of the adopted runs in which the member endorsed last")
                .or("p_holds_out_half_time", "share in which it had not endorsed by half of the rounds to the deadline")
                .or("p_holds_out_before_deadline", "likewise one round before the deadline")
                .or("endorsement_round_median", "median round of its endorsement, of the runs in which it endorsed")
                .or("p_paid", "share in which it got something that cost the proposer")
                .or("pay", "worth to it of what it got, points")
                .or("cost", "what that cost the proposer, points")
                .or("rent0", "pay beyond what it needed in round 0, points");
    }
}
