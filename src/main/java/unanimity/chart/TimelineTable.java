package unanimity.chart;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import unanimity.model.RunResult;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/** The numbers of a timeline as rows, one of each member, in the order of the chart. */
final class TimelineTable {

    private static final Layout LAYOUT = Layout.of(
            "a member, in the order of the chart",
            Column.count("order", "members", "place in the order of endorsements, from 1; the proposer's home is first")
                    .emptyWhen("it did not endorse"),
            Column.id("member", "a member", "the member"),
            Column.text("name", "its name"),
            Column.roundOrBefore("consent_round", "in which it agreed for good; −1 of the proposer's home")
                    .emptyWhen("it had not agreed at the end"),
            Column.day("consent_date", "day of that round: of its summit, of a later event in it, else its first")
                    .emptyWhen("it had not agreed at the end, or is the proposer's home"),
            Column.roundOrBefore("endorsement_round", "in which it endorsed for good; −1 of the proposer's home")
                    .emptyWhen("it did not endorse"),
            Column.day("endorsement_date", "day of that round: of its summit, of a later event in it, else its first")
                    .emptyWhen("it did not endorse, or is the proposer's home"),
            Column.choice("by_deal", "whether it agreed in a deal")
                    .or("1", "in a deal")
                    .or("0", "unpaid")
                    .emptyWhen("it had not agreed at the end"),
            Column.count("meetings", "meetings", "how often the proposer met it"),
            Column.plain("meeting_rounds", "rounds, with blanks between", "when")
                    .emptyWhen("they never met"));

    private TimelineTable() {}

    static Table of(Rows rows, Days days) {
        Table table = new Table(LAYOUT);
        for (Rows.Row row : rows.rows()) {
            Course course = row.course();
            int consent = course.result().consentRound();
            int endorsement = course.result().round();
            table.row(
                    row.order() == 0 ? null : row.order(),
                    course.member().id(),
                    course.member().name(),
                    round(consent),
                    day(consent, days),
                    round(endorsement),
                    day(endorsement, days),
                    consent == RunResult.NEVER ? null : course.byDeal() ? 1 : 0,
                    course.encounters().size(),
                    course.encounters().stream()
                            .map(encounter -> Integer.toString(encounter.round()))
                            .collect(Collectors.joining(" ")));
        }
        return table;
    }

    private static @Nullable Integer round(int round) {
        return round == RunResult.NEVER ? null : round;
    }

    private static @Nullable LocalDate day(int round, Days days) {
        return round < 0 ? null : days.of(round);
    }
}
