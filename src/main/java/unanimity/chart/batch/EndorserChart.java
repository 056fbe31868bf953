package unanimity.chart.batch;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Fan;
import unanimity.chart.Chart;
import unanimity.chart.CountScale;
import unanimity.chart.Legend;
import unanimity.chart.Needed;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.Scenario;
import unanimity.model.Threshold;

/** How many members endorse, round by round: the median of the runs, where the middle 50 and 90 % of them lie, and the record. */
public final class EndorserChart {

    private static final double RIGHT = 752;
    private static final double HEIGHT = 290;
    private static final double MARK = 1.1;

    private final Scenario scenario;
    private final Fan fan;
    private final Recorded recorded;
    private final BatchFindings findings;
    private final BatchPage page;
    private final int last;
    private final int members;
    private final Threshold needed;

    private EndorserChart(BatchFindings findings, BatchLabel label) {
        this.findings = findings;
        scenario = findings.scenario();
        fan = findings.fan();
        recorded = new Recorded(scenario);
        page = new BatchPage(findings, label);
        last = page.rounds().time().last();
        members = scenario.members().size();
        needed = scenario.rule().threshold(members);
    }

    /** The chart of a batch. */
    public static Chart of(BatchFindings findings, BatchLabel label) {
        return new EndorserChart(findings, label).chart();
    }

    private Chart chart() {
        String title = EndorserFinding.of(findings);
        String subtitle = "Members that endorse " + scenario.proposal().name()
                + " at the end of each round; a run that has ended keeps its number.";
        page.head(title, subtitle, legend());
        Panel panel = draw(page.area(RIGHT, HEIGHT));
        String caption = page.foot(panel, caption());
        return new Chart(
                "endorsers",
                title,
                subtitle + " " + EndorserFinding.told(findings, page) + " " + caption,
                page.sheet(),
                () -> EndorserTable.of(findings, recorded, last));
    }

    private Legend legend() {
        Sheet sheet = page.sheet();
        Legend legend = new Legend();
        Look look = BatchPage.SIMULATED;
        legend.add(28, "median", (x, y) -> BatchPage.sample(sheet, look, x, y));
        legend.add(20, "middle 50 %", (x, y) -> BatchPage.sample(sheet, look.tint(BatchPage.MIDDLE), x, y));
        legend.add(20, "middle 90 %", (x, y) -> BatchPage.sample(sheet, look.tint(BatchPage.LIGHT), x, y));
        if (recorded.known()) {
            boolean uncertain = recorded.uncertain();
            legend.add(28, uncertain ? "recorded, at the latest" : "recorded", (x, y) -> {
                BatchPage.sample(sheet, BatchPage.RECORDED, x, y);
                mark(true, x, y);
            });
            if (uncertain) {
                legend.add(9, "“by” that day", (x, y) -> mark(false, x, y));
                legend.add(28, "at the earliest", (x, y) -> BatchPage.sample(sheet, BatchPage.RECORDED.dotted(), x, y));
            }
        }
        return legend;
    }

    private Panel draw(Rectangle2D area) {
        Sheet sheet = page.sheet();
        Panel panel = new Panel(area, page.rounds().time().ruler(area.getWidth()), CountScale.of(members));
        Stairs stairs = new Stairs(last);
        Look look = BatchPage.SIMULATED;
        sheet.area(band(panel, stairs, 0.05, 0.95), look.tint(BatchPage.LIGHT));
        sheet.area(band(panel, stairs, 0.25, 0.75), look.tint(BatchPage.MIDDLE));
        page.lines(panel);
        if (needed.members() != null) {
            panel.level(needed.members(), Style.INK, Style.DOTS);
        }
        stairs.line(panel, look, t -> fan.quantile(t, 0.5));
        if (recorded.known()) {
            stairs.line(panel, BatchPage.RECORDED, recorded::atLeast);
            if (recorded.uncertain()) {
                stairs.line(panel, BatchPage.RECORDED.dotted(), recorded::atMost);
            }
        }
        panel.draw(sheet);
        marks(panel);
        words(panel);
        return panel;
    }

    private Shape band(Panel panel, Stairs stairs, double low, double high) {
        return stairs.between(panel, t -> fan.quantile(t, low), t -> fan.quantile(t, high));
    }

    private void marks(Panel panel) {
        for (int t = 0; t <= last; t++) {
            if (recorded.hasDay(t)) {
                mark(recorded.exactIn(t), panel.x(t), panel.y(recorded.atLeast(t)));
            }
        }
    }

    /** Filled for exact days, hollow where one is only known to be no later. */
    private void mark(boolean exact, double x, double y) {
        Look look = BatchPage.RECORDED;
        page.sheet().area(look.mark(MARK, x, y), exact ? look.color() : Style.PAPER);
        page.sheet().line(look.mark(MARK, x, y), look.color(), Style.THIN);
    }

    private void words(Panel panel) {
        Sheet sheet = page.sheet();
        Rectangle2D area = panel.area();
        double heading = page.rounds().heading(area);
        sheet.words("Members that endorse", Style.MARGIN, heading, Face.HEADING, Style.INK);
        panel.labelLeft(sheet);
        if (needed.members() != null) {
            String words = Needed.count(needed.members(), members);
            sheet.wordsOver(Style.PAPER, words, area.getX() + 6, panel.y(needed.members()) - 4, Anchor.START);
        }
        page.names(panel, area.getMaxY() - 6);
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "The bands are where runs lie, from the 25 to the 75 % and from the 5 to the 95 % quantile as counted;"
                        + " they are no intervals of an estimate.");
        if (needed.share() != null) {
            sentences.add("Adopted when " + needed.words() + " agree, which their number alone does not show.");
        }
        if (recorded.uncertain()) {
            sentences.add(
                    "Of some endorsements the record has only a day by which they were given: the dotted line is how many there"
                            + " can have been before.");
        }
        return sentences;
    }
}
