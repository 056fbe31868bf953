package unanimity.chart.batch;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Sample;
import unanimity.chart.Days;
import unanimity.chart.Legend;
import unanimity.chart.Milestone;
import unanimity.chart.RoundsPage;
import unanimity.chart.TimeAxis;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.Scenario;

/** What the charts of a batch that stand over rounds have in common: their page, summits, and the decision on record. */
public final class BatchPage {

    /** What is simulated. */
    static final Look SIMULATED = Look.HIGHLIGHTS.get(0);

    /** What is on record. */
    static final Look RECORDED = Look.HIGHLIGHTS.get(1);

    /** What concerns proposers that gave up. */
    static final Look WITHDRAWN = Look.HIGHLIGHTS.get(3);

    private static final double LEFT = 84;
    private static final BasicStroke DECIDED = Style.line(1.6, 2, 2);

    private final BatchFindings findings;
    private final RoundsPage page;

    BatchPage(BatchFindings findings, BatchLabel label) {
        this.findings = findings;
        Scenario scenario = findings.scenario();

        Ends ends = Ends.of(findings);
        TimeAxis time = new TimeAxis(scenario, ends.last(), ends.moved());
        page = new RoundsPage(scenario, time, milestones(scenario, time), label.text());
    }

    private static List<Milestone> milestones(Scenario scenario, TimeAxis time) {
        List<Milestone> all = new ArrayList<>(Milestone.summits(scenario, time.last()));
        LocalDate decided = new Recorded(scenario).decided();
        int round = decided == null ? -1 : scenario.calendar().roundOf(decided);
        if (decided != null && round >= 0 && round <= time.last()) {
            all.add(new Milestone(round, decided, "decided", "the decision, as recorded"));
        }
        all.sort(Comparator.comparingInt(Milestone::round).thenComparing(Milestone::day));
        return all;
    }

    RoundsPage rounds() {
        return page;
    }

    Sheet sheet() {
        return page.sheet();
    }

    Days days() {
        return page.days();
    }

    /** The day of a round with its year. */
    String day(int round) {
        return Days.full(page.days().of(round));
    }

    /** Title, subtitle and legend, and room for the letters of the milestones. */
    void head(String title, String subtitle, Legend legend) {
        page.head(title, subtitle);
        page.take(legend.draw(page.sheet(), page.take(0)));
        page.takeHeading();
    }

    /** Room for the first panel, from the left margin to there. */
    Rectangle2D area(double right, double height) {
        return page.area(LEFT, right, height);
    }

    /** Lines through a panel at summits, deadlines and the decision on record. */
    void lines(Panel panel) {
        page.flags().lines(panel);
        page.time().deadlines(panel);
        page.milestones().stream()
                .filter(milestone -> milestone.kind().equals("decided"))
                .forEach(decided -> panel.upright(decided.round(), RECORDED.color(), DECIDED));
    }

    /**
     * What these lines are called.
     *
     * @param y where the deadlines are named
     */
    void names(Panel panel, double y) {
        page.time().nameDeadlinesAfter(page.sheet(), panel, y);
        page.flags().letters(page.sheet(), panel);
    }

    /** All that stands below the last panel. @return the caption */
    String foot(Panel last, List<String> sentences) {
        List<String> all = new ArrayList<>(sentences);
        LocalDate decided = new Recorded(findings.scenario()).decided();
        if (decided != null && !showsDecided()) {
            all.add("The decision on record, of " + Days.full(decided) + ", is beyond the edge.");
        }
        all.add(sample(findings.sample()));
        return page.foot(last, String.join(" ", all));
    }

    /** {@code n = 2,000 runs.} */
    public static String sample(Sample sample) {
        String failed = sample.failed() > 0 ? "; " + Frequency.count(sample.failed(), "more run") + " failed" : "";
        String rest = sample.complete() ? "" : "; the batch is to have " + Frequency.whole(sample.planned());
        return "n = " + Frequency.count(sample.runs(), "run").replaceFirst("^one", "1") + failed + rest + ".";
    }

    /** In a legend: the decision on record, where it is shown. */
    void addDecided(Legend legend) {
        if (showsDecided()) {
            legend.add(28, "decided, as recorded", (x, y) -> page.sheet()
                    .line(x - 14, y, x + 14, y, RECORDED.color(), DECIDED));
        }
    }

    private boolean showsDecided() {
        return page.milestones().stream().anyMatch(m -> m.kind().equals("decided"));
    }

    /** In a legend: the line of a look. */
    static void sample(Sheet sheet, Look look, double x, double y) {
        sheet.line(x - 14, y, x + 14, y, look.color(), look.stroke());
    }

    /** In a legend: an area. */
    static void sample(Sheet sheet, Color fill, double x, double y) {
        sheet.area(new Rectangle2D.Double(x - 10, y - 6, 20, 12), fill);
    }

    /** In a legend: an area with a rim. */
    static void rimmed(Sheet sheet, Look look, double x, double y) {
        sample(sheet, look.tint(LIGHT), x, y);
        sheet.line(new Rectangle2D.Double(x - 10, y - 6, 20, 12), look.color(), Style.THIN);
    }

    /** Of a look's colour: in wide bands and bars that step back. */
    static final double LIGHT = 0.18;

    /** Of a look's colour: in narrow bands. */
    static final double MIDDLE = 0.42;
}
