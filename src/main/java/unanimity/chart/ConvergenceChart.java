package unanimity.chart;

import java.util.ArrayList;
import java.util.List;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;

/**
 * How a run came to its end: above, the members that endorse; below, what keeps each hold-out apart from the proposer. Both
 * stand over the same rounds.
 */
public final class ConvergenceChart {

    private static final double LEFT = 84;
    private static final double RIGHT = 588;
    private static final double ABOVE = 150;

    private final Scenario scenario;
    private final RecordedRun run;
    private final Convergence numbers;
    private final RoundsPage page;

    private ConvergenceChart(Scenario scenario, RecordedRun run) {
        this.scenario = scenario;
        this.run = run;
        numbers = Convergence.of(scenario, run);
        page = new RoundsPage(scenario, run);
    }

    /** The chart of a run of this scenario. */
    public static Chart of(Scenario scenario, RecordedRun run) {
        return new ConvergenceChart(scenario, run).chart();
    }

    private Chart chart() {
        String title = Finding.of(scenario, run.result());
        String subtitle = subtitle();
        page.head(title, subtitle);
        TimeAxis time = page.time();
        Ruler ruler = time.ruler(RIGHT - LEFT);
        page.takeHeading();
        Panel last = new EndorserPanel(scenario, numbers).draw(page, page.area(LEFT, RIGHT, ABOVE), ruler);
        GapPanel below = new GapPanel(numbers, time);
        if (!numbers.shown().isEmpty()) {
            page.take(below.headRoom());
            last = below.draw(page.sheet(), page.area(LEFT, RIGHT, below.height()), ruler, page.flags());
        }
        String caption = page.foot(last, caption() + below.cut());
        return new Chart(
                "convergence",
                title,
                subtitle + " " + ends() + " " + caption,
                page.sheet(),
                () -> ConvergenceTable.of(run, numbers, page.milestones()));
    }

    private String subtitle() {
        String who = scenario.proposal().name();
        return numbers.shown().isEmpty()
                ? "Members that endorse " + who + ", round by round; none withheld."
                : "Members that endorse " + who
                        + ", and what keeps each hold-out apart from an agreement, round by round.";
    }

    private String caption() {
        List<String> sentences = new ArrayList<>();
        if (!numbers.shown().isEmpty()) {
            sentences.add("A line ends with a large mark where the member consents; a hollow one is its endorsement.");
            sentences.add("Below 0, " + scenario.proposal().name()
                    + " would pay more than the member asks: what is missing is a meeting.");
        }
        long drawn = numbers.others().stream().filter(h -> h.gapRounds() > 0).count();
        long apart = numbers.others().size() - drawn;
        if (drawn > 0) {
            sentences.add("Thin grey: " + others(drawn) + " that withheld.");
        }
        if (apart > 0) {
            sentences.add("Not drawn: " + others(apart) + " that withheld, out of reach throughout.");
        }
        sentences.add("Capital spent: " + Amounts.points(run.result().spent()) + " of "
                + Amounts.points(run.result().capital()) + " points.");
        return String.join(" ", sentences);
    }

    private static String others(long count) {
        return count == 1 ? "one other member" : count + " other members";
    }

    /** For those who cannot see it: where the lines end. */
    private String ends() {
        StringBuilder ends = new StringBuilder("At the end " + run.result().endorsers() + " of "
                + scenario.members().size() + " members endorse.");
        for (HoldOut holdOut : numbers.shown()) {
            ends.append(' ').append(holdOut.member().name()).append(": ");
            ends.append(holdOut.ending(page.days())).append('.');
        }
        return ends.toString();
    }
}
