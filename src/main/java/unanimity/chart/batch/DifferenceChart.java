package unanimity.chart.batch;

import java.awt.geom.Rectangle2D;
import java.util.List;
import unanimity.analysis.PairedCurve;
import unanimity.analysis.PairedFindings;
import unanimity.chart.Chart;
import unanimity.chart.Legend;
import unanimity.chart.Milestone;
import unanimity.chart.RoundsPage;
import unanimity.chart.TimeAxis;
import unanimity.chart.paper.EndLabel;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.Calendar;
import unanimity.statistics.Estimate;

/** How often two scenarios are adopted by the end of each round, and by how much that differs, pair by pair. */
public final class DifferenceChart {

    static final Look BEFORE = Look.HIGHLIGHTS.get(0);
    static final Look AFTER = Look.HIGHLIGHTS.get(1);

    private static final double LEFT = 84;
    private static final double RIGHT = 590;
    private static final double HEIGHT = 210;
    private static final double LOWER = 120;
    private static final double BETWEEN = 40;
    private static final double RIM = 0.08;
    private static final double LONGEST_NAME = 320;
    private static final int TICKS = 6;
    static final double BAND = 0.3;

    private final PairedFindings findings;
    private final PairedCurve curve;
    private final Sides sides;
    private final RoundsPage page;
    private final Stairs stairs;

    private DifferenceChart(PairedFindings findings, ComparisonLabel label) {
        this.findings = findings;
        curve = findings.curve();
        sides = label.sides();
        Calendar calendar = findings.first().calendar();
        boolean any = curve.before().get(curve.horizon()).successes()
                        + curve.after().get(curve.horizon()).successes()
                > 0;
        int end = any ? curve.last() : calendar.lastRound();
        TimeAxis time = new TimeAxis(findings.first(), end, end > calendar.lastRound());
        page = new RoundsPage(
                findings.first(), time, Milestone.summits(findings.first(), time.last()), label.text(findings.pairs()));
        stairs = new Stairs(time.last());
    }

    /** The chart of a comparison. */
    public static Chart of(PairedFindings findings, ComparisonLabel label) {
        return new DifferenceChart(findings, label).chart();
    }

    private Chart chart() {
        String title = ComparisonFinding.of(findings, sides);
        DifferenceWords words = new DifferenceWords(findings, sides);
        String subtitle = "How often " + findings.first().proposal().name()
                + " is adopted by the end of each round, and below by how much that differs.";
        page.head(title, subtitle);
        page.take(legend().draw(page.sheet(), page.take(0)));
        page.takeHeading();
        new AdoptedPanel(findings, sides, page).draw(page.area(LEFT, RIGHT, HEIGHT));
        page.take(BETWEEN);
        Panel lower = lower(page.area(LEFT, RIGHT, LOWER));
        String caption = page.foot(lower, String.join(" ", words.caption()));
        return new Chart(
                "difference",
                title,
                subtitle + " " + words.told() + " " + caption,
                page.sheet(),
                () -> DifferenceTable.of(findings));
    }

    private Legend legend() {
        Sheet sheet = page.sheet();
        Legend legend = new Legend();
        legend.add(28, name(sides.before()), (x, y) -> BatchPage.sample(sheet, BEFORE, x, y));
        legend.add(28, name(sides.after()), (x, y) -> BatchPage.sample(sheet, AFTER, x, y));
        legend.add(28, "difference", (x, y) -> BatchPage.sample(sheet, Look.PLAIN, x, y));
        legend.add(20, "95 % interval", (x, y) -> BatchPage.sample(sheet, Look.PLAIN.tint(BAND), x, y));
        return legend;
    }

    private static String name(String side) {
        return Letters.fit(side, Face.TEXT, LONGEST_NAME);
    }

    private Panel lower(Rectangle2D area) {
        Panel panel = new Panel(area, page.time().ruler(area.getWidth()), points());
        page.sheet()
                .area(
                        stairs.between(
                                panel,
                                t -> 100 * difference(t).low(),
                                t -> 100 * difference(t).high()),
                        Look.PLAIN.tint(BAND));
        page.flags().lines(panel);
        page.time().deadlines(panel);
        panel.level(0, Style.AXIS, Style.THIN);
        stairs.rising(panel, Look.PLAIN, t -> 100 * difference(t).value());
        panel.draw(page.sheet());
        page.sheet().words("Difference (percentage points)", Style.MARGIN, area.getY() - 9, Face.HEADING, Style.INK);
        panel.labelLeft(page.sheet());
        Estimate end = difference(curve.horizon());
        double y = Math.min(area.getMaxY() - 12, Math.max(area.getY() + 6, panel.y(100 * end.value())));
        EndLabel.draw(
                page.sheet(),
                Look.PLAIN,
                area.getMaxX() + 12,
                y,
                (room, face) -> Frequency.percentagePoints(end),
                "percentage points");
        return panel;
    }

    private Ruler points() {
        double low = 0;
        double high = 0;
        for (int t = 0; t <= page.time().last(); t++) {
            low = Math.min(low, 100 * difference(t).low());
            high = Math.max(high, 100 * difference(t).high());
        }
        double rim = RIM * (high - low);
        List<Ruler.Mark> marks = Ruler.roundNumbers(low - rim, high + rim, TICKS).stream()
                .map(mark -> mark.value() > 1e-9 ? new Ruler.Mark(mark.value(), "+" + mark.label()) : mark)
                .toList();
        return new Ruler(low - rim, high + rim, marks);
    }

    private Estimate difference(int round) {
        return curve.difference().get(Math.min(round, curve.horizon()));
    }
}
