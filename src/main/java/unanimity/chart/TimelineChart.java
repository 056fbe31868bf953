package unanimity.chart;

import java.util.ArrayList;
import java.util.List;
import unanimity.chart.paper.Panel;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;

/** Who endorsed when: a row of each member with its meetings, its consent and its endorsement, in the order of endorsement. */
public final class TimelineChart {

    private final Scenario scenario;
    private final RecordedRun run;
    private final Convergence numbers;
    private final Endorsements endorsements;
    private final Rows rows;
    private final RoundsPage page;

    private TimelineChart(Scenario scenario, RecordedRun run) {
        this.scenario = scenario;
        this.run = run;
        numbers = Convergence.of(scenario, run);
        endorsements = Endorsements.of(scenario, run);
        rows = new Rows(endorsements, numbers);
        page = new RoundsPage(scenario, run);
    }

    /** The chart of a run of this scenario. */
    public static Chart of(Scenario scenario, RecordedRun run) {
        return new TimelineChart(scenario, run).chart();
    }

    private Chart chart() {
        String title = new TimelineFinding(endorsements, Roll.of(scenario), page.days(), run.result()).sentence();
        String subtitle = "When each member met, agreed with and endorsed "
                + scenario.proposal().name() + ".";
        page.head(title, subtitle);
        page.take(TimelineLegend.of(rows.courses(), page.sheet()).draw(page.sheet(), page.take(0)));
        page.takeHeading();
        Panel panel = new TimelinePanel(rows, page).draw();
        String caption = page.foot(panel, caption());
        return new Chart(
                "timeline",
                title,
                subtitle + " " + ends() + " " + caption,
                page.sheet(),
                () -> TimelineTable.of(rows, page.days()));
    }

    private String caption() {
        List<String> sentences = new ArrayList<>();
        if (!numbers.shown().isEmpty()) {
            sentences.add(RowLabels.HOLD_OUTS);
        }
        if (!rows.allNamed()) {
            sentences.add(RowLabels.THIN_ROWS);
        }
        List<Course.Encounter> encounters =
                rows.courses().stream().flatMap(c -> c.encounters().stream()).toList();
        long deals = encounters.stream().filter(Course.Encounter::deal).count();
        sentences.add("Meetings: " + encounters.size() + ", deals in them: " + deals + ".");
        sentences.add("Marks stand at their round.");
        return String.join(" ", sentences);
    }

    /** For those who cannot see it: when those told apart endorsed. */
    private String ends() {
        StringBuilder ends = new StringBuilder(
                endorsements.endorsed().size() + " of " + endorsements.members() + " members endorsed.");
        for (HoldOut holdOut : numbers.shown()) {
            ends.append(' ').append(holdOut.member().name()).append(": ");
            ends.append(holdOut.ending(page.days())).append('.');
        }
        return ends.toString();
    }
}
