package unanimity.chart;

import java.util.List;
import java.util.Locale;
import unanimity.model.RecordedRun;
import unanimity.model.Trace;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/** The numbers of a support chart as rows, one of each member and round, the members in the order of the chart; without a round, the end. */
final class SupportTable {

    private static final Layout LAYOUT = Layout.of(
            "a member in a round, members in the order of the chart; after the last round, each member at the end",
            Column.round("round", "the round").emptyWhen("the row is of the end, after the last deals"),
            Column.day("date", "first day of the round").emptyWhen("the row is of the end"),
            Column.id("member", "a member", "the member"),
            Column.text("name", "its name"),
            Column.stance("where it stands at the end of the round"),
            Column.points(
                    "gain",
                    "what it gains by agreeing, as weighed in the round: above 0 it would rather have the proposal than wait"
                            + " or fail"));

    private SupportTable() {}

    static Table of(RecordedRun run, List<Course> courses) {
        Table table = new Table(LAYOUT);
        for (Trace.Round round : run.trace().rounds()) {
            for (Course course : courses) {
                Trace.MemberState state = course.state(round.round());
                table.row(
                        round.round(),
                        round.date(),
                        course.member().id(),
                        course.member().name(),
                        state.stance().name().toLowerCase(Locale.ROOT),
                        state.gain().total());
            }
        }
        for (Course course : courses) {
            String stance = course.result().stance().name().toLowerCase(Locale.ROOT);
            table.row(
                    null,
                    null,
                    course.member().id(),
                    course.member().name(),
                    stance,
                    course.closing().total());
        }
        return table;
    }
}
