package unanimity.chart;

import java.util.List;
import java.util.Locale;
import unanimity.model.RecordedRun;
import unanimity.model.Trace;
import unanimity.results.Table;

/** The numbers of a support chart as rows, one of each member and round, the members in the order of the chart. */
final class SupportTable {

    private SupportTable() {}

    static Table of(RecordedRun run, List<Course> courses) {
        Table table = new Table(List.of("round", "date", "member", "name", "stance", "gain"));
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
        return table;
    }
}
