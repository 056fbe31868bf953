package unanimity.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import unanimity.model.RunResult;
import unanimity.results.Table;

/** The numbers of a timeline as rows, one of each member, in the order of the chart. */
final class TimelineTable {

    private TimelineTable() {}

    static Table of(Rows rows, Days days) {
        Table table = new Table(List.of(
                "order",
                "member",
                "name",
                "consent_round",
                "consent_date",
                "endorsement_round",
                "endorsement_date",
                "by_deal",
                "meetings",
                "meeting_rounds"));
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
