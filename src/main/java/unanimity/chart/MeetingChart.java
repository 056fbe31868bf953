package unanimity.chart;

import java.util.ArrayList;
import java.util.List;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;
import unanimity.model.Trace;

/**
 * One meeting: above, what could have been agreed, by what it costs the proposer and is worth to the member, with the way of asks
 * and offers to the deal and what two solution concepts choose; below, asks and offers exchange by exchange over the same
 * costs.
 */
public final class MeetingChart {

    private static final double ABOVE = 300;

    private final Scenario scenario;
    private final RecordedRun run;
    private final Encounter numbers;
    private final Page page = new Page();

    private MeetingChart(Scenario scenario, RecordedRun run, Encounter numbers) {
        this.scenario = scenario;
        this.run = run;
        this.numbers = numbers;
    }

    /**
     * The chart of a meeting in a run of this scenario.
     *
     * @throws IllegalArgumentException when the member was not met in that round
     */
    public static Chart of(Scenario scenario, RecordedRun run, String member, int round) {
        Trace.Meeting meeting = run.trace().meeting(member, round);
        if (meeting == null) {
            throw new IllegalArgumentException(member + " was not met in round " + round);
        }
        return new MeetingChart(scenario, run, new Encounter(scenario, run.result(), meeting, round)).chart();
    }

    private Chart chart() {
        String title = numbers.finding();
        String subtitle = numbers.occasion();
        page.head(title, subtitle);
        if (numbers.space() != null) {
            panels();
        }
        String caption = caption();
        page.caption(caption);
        page.foot(scenario, run.result());
        return new Chart(
                "meeting-" + numbers.member().id() + "-" + numbers.round(),
                title,
                subtitle + " " + told() + " " + caption,
                page.sheet(),
                () -> EncounterTable.of(numbers.meeting()));
    }

    private void panels() {
        Sheet sheet = page.sheet();
        SpacePanel above = new SpacePanel(numbers);
        page.take(above.headRoom());
        Panel last = above.draw(sheet, page.plot(ABOVE));
        if (!numbers.meeting().exchanges().isEmpty()) {
            ExchangePanel below = new ExchangePanel(numbers);
            page.take(34);
            last = below.draw(sheet, page.plot(below.height()), above.across());
        }
        last.labelBelow(sheet);
        String who = Letters.fit(scenario.proposal().name(), Face.HEADING, Page.PLOT_WIDTH / 2);
        String axis = "Cost to " + who + " (points of capital)";
        double middle = last.area().getCenterX();
        sheet.words(axis, middle, last.area().getMaxY() + 35, Face.HEADING, Style.INK, Anchor.MIDDLE);
        page.take(46);
    }

    private String caption() {
        Trace.OutcomeSpace space = numbers.space();
        if (space == null) {
            return "Nothing was left to bargain over.";
        }
        List<String> sentences = new ArrayList<>();
        String who = scenario.proposal().name();
        String member = numbers.member().name();
        if (space.frontier().size() == 1) {
            sentences.add("The frontier is a single point: nothing was on the table.");
        } else {
            sentences.add(
                    space.stepped()
                            ? "Grey: packages on the table that no other beats; some terms come in steps only."
                            : "Grey: the frontier, the most worth to " + member + " that each cost can buy.");
        }
        if (space.nash() == null) {
            sentences.add("No package is good for both, so no solution concept chooses one.");
            return String.join(" ", sentences);
        }
        sentences.add("Shaded: both gain, " + member + " the worth beyond its floor, " + who
                + " what a deal leaves of the most that would be spent in the end.");
        sentences.add(
                "The Nash point has the largest product of the two gains; at the Kalai–Smorodinsky point both get the same"
                        + " share of the most that each could gain.");
        if (numbers.deal() != null) {
            sentences.add("A deal lies between ask and offer, but costs no more than " + member
                    + " had asked before, if that is enough.");
        }
        return String.join(" ", sentences);
    }

    /** For those who cannot see it. */
    private String told() {
        StringBuilder told = new StringBuilder();
        for (Encounter.Point point : numbers.points()) {
            told.append(point.name()).append(": ").append(point.words()).append(". ");
        }
        return told.toString().strip();
    }
}
