package unanimity.chart;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;
import unanimity.model.Stance;

/** What each member would gain by agreeing, round by round, as colours; and where it endorsed. */
public final class SupportChart {

    private static final double MARK = 2.2;

    private final Scenario scenario;
    private final RecordedRun run;
    private final Convergence numbers;
    private final Rows rows;
    private final RoundsPage page;

    private SupportChart(Scenario scenario, RecordedRun run) {
        this.scenario = scenario;
        this.run = run;
        numbers = Convergence.of(scenario, run);
        rows = new Rows(Endorsements.of(scenario, run), numbers);
        page = new RoundsPage(scenario, run);
    }

    /** The chart of a run of this scenario. */
    public static Chart of(Scenario scenario, RecordedRun run) {
        return new SupportChart(scenario, run).chart();
    }

    private Chart chart() {
        String title = SupportFinding.of(rows.courses());
        String subtitle = "What each member would gain by agreeing to "
                + scenario.proposal().name() + " rather than wait or fail, round by round.";
        GainScale scale = GainScale.of(gains());
        page.head(title, subtitle);
        page.take(scale.draw(page.sheet(), page.take(0)));
        page.take(legend().draw(page.sheet(), page.take(0)));
        page.takeHeading();
        Panel panel = new HeatPanel(rows, page, scale).draw();
        String caption = page.foot(panel, caption());
        return new Chart(
                "support",
                title,
                subtitle + " " + ends() + " " + caption,
                page.sheet(),
                () -> SupportTable.of(run, rows.courses()));
    }

    private double[] gains() {
        return run.trace().rounds().stream()
                .flatMap(round -> round.members().stream())
                .mapToDouble(state -> state.gain().total())
                .toArray();
    }

    private Legend legend() {
        Sheet sheet = page.sheet();
        Legend legend = new Legend();
        legend.add(4, "right of the line: endorses", (x, y) -> {
            Path2D line = new Path2D.Double();
            line.moveTo(x, y - 7);
            line.lineTo(x, y + 7);
            HeatPanel.endorsement(sheet, line);
        });
        if (rows.courses().stream().anyMatch(SupportChart::deliberates)) {
            legend.add(6, "has consented, deliberates", (x, y) -> HeatPanel.deliberates(sheet, x, y, MARK));
        }
        if (run.result().recantations() > 0) {
            legend.add(6, "endorses, and recants later", (x, y) -> HeatPanel.endorsesForAWhile(sheet, x, y, MARK));
        }
        return legend;
    }

    private static boolean deliberates(Course course) {
        return IntStream.range(0, course.rounds()).anyMatch(t -> course.state(t).stance() == Stance.CONSENTING);
    }

    private String caption() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "A gain is weighed before the meetings of its round: what a deal adds shows in the next, and at the end in the figures on the right.");
        sentences.add("A point is the distance between the worst and the best policy.");
        if (!numbers.shown().isEmpty()) {
            sentences.add(RowLabels.HOLD_OUTS);
        }
        if (!rows.allNamed()) {
            sentences.add(RowLabels.THIN_ROWS);
        }
        return String.join(" ", sentences);
    }

    /** For those who cannot see it: the gains of those told apart. */
    private String ends() {
        StringBuilder ends = new StringBuilder("Gains at the start and at the end:");
        for (HoldOut holdOut : numbers.shown()) {
            ends.append(' ').append(holdOut.member().name()).append(' ');
            ends.append(SupportFinding.course(holdOut.course())).append('.');
        }
        return numbers.shown().isEmpty() ? "" : ends.toString();
    }
}
