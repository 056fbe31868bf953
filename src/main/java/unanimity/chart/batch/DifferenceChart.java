package unanimity.chart.batch;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.PairedCurve;
import unanimity.analysis.PairedFindings;
import unanimity.chart.Chart;
import unanimity.chart.Days;
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
import unanimity.chart.paper.Spread;
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
    private static final double HEADROOM = 1.06;
    private static final double RIM = 0.08;
    private static final double LABEL_HEIGHT = 32;
    private static final double LONGEST_NAME = 320;
    private static final int TICKS = 6;
    private static final double BAND = 0.3;
    private static final double NAME_WIDTH = 125;
    private static final double[] PLACES = {0.06, 0.2, 0.35, 0.5, 0.65, 0.8, 0.94};

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
        String subtitle = "How often " + findings.first().proposal().name()
                + " is adopted by the end of each round, and below by how much that differs.";
        page.head(title, subtitle);
        page.take(legend().draw(page.sheet(), page.take(0)));
        page.takeHeading();
        upper(page.area(LEFT, RIGHT, HEIGHT));
        page.take(BETWEEN);
        Panel lower = lower(page.area(LEFT, RIGHT, LOWER));
        String caption = page.foot(lower, String.join(" ", caption()));
        return new Chart(
                "difference",
                title,
                subtitle + " " + told() + " " + caption,
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

    private void upper(Rectangle2D area) {
        List<Ruler.Mark> marks = IntStream.rangeClosed(0, 4)
                .mapToObj(i -> new Ruler.Mark(i / 4.0, 25 * i + " %"))
                .toList();
        Panel panel = new Panel(area, page.time().ruler(area.getWidth()), new Ruler(0, HEADROOM, marks));
        band(panel, BEFORE, curve.before().size(), t -> curve.before().get(t).estimate(BatchFindings.LEVEL), 1);
        band(panel, AFTER, curve.after().size(), t -> curve.after().get(t).estimate(BatchFindings.LEVEL), 1);
        page.flags().lines(panel);
        page.time().deadlines(panel);
        stairs.rising(panel, BEFORE, t -> curve.before().get(at(t)).value());
        stairs.rising(panel, AFTER, t -> curve.after().get(at(t)).value());
        panel.draw(page.sheet());
        heading("Adopted by the end of the round (% of runs)", page.heading(area));
        panel.labelLeft(page.sheet());
        ends(panel);
        page.time().nameDeadlinesAfter(page.sheet(), panel, panel.y(free(panel)) + 4);
        page.flags().letters(page.sheet(), panel);
    }

    /** Where, around the deadline and behind it, no curve is near: there it can be named. */
    private double free(Panel panel) {
        double best = 0;
        double most = -1;
        int before = (int) Math.ceil(NAME_WIDTH / (panel.x(1) - panel.x(0)));
        int from = Math.max(0, findings.first().calendar().lastRound() - before);
        for (double place : PLACES) {
            double nearest = 1;
            for (int t = from; t <= page.time().last(); t++) {
                nearest = Math.min(
                        nearest, Math.abs(place - curve.before().get(at(t)).value()));
                nearest = Math.min(
                        nearest, Math.abs(place - curve.after().get(at(t)).value()));
            }
            if (nearest > most) {
                most = nearest;
                best = place;
            }
        }
        return best;
    }

    private Panel lower(Rectangle2D area) {
        Panel panel = new Panel(area, page.time().ruler(area.getWidth()), points());
        band(panel, Look.PLAIN, curve.difference().size(), curve.difference()::get, 100);
        page.flags().lines(panel);
        page.time().deadlines(panel);
        panel.level(0, Style.AXIS, Style.THIN);
        stairs.rising(panel, Look.PLAIN, t -> 100 * difference(t).value());
        panel.draw(page.sheet());
        heading("Difference (percentage points)", area.getY() - 9);
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

    /** By round. */
    private interface Estimates {
        Estimate at(int round);
    }

    private void band(Panel panel, Look look, int rounds, Estimates estimates, double times) {
        page.sheet()
                .area(
                        stairs.between(
                                panel,
                                t -> times
                                        * estimates.at(Math.min(t, rounds - 1)).low(),
                                t -> times
                                        * estimates.at(Math.min(t, rounds - 1)).high()),
                        look.tint(BAND));
    }

    private int at(int round) {
        return Math.min(round, curve.horizon());
    }

    private Estimate difference(int round) {
        return curve.difference().get(at(round));
    }

    private void heading(String words, double y) {
        page.sheet().words(words, Style.MARGIN, y, Face.HEADING, Style.INK);
    }

    /** What both curves have come to, right of the panel. */
    private void ends(Panel panel) {
        Estimate before = findings.adopted().estimate(BatchFindings.LEVEL);
        Estimate after = findings.adoptedThen().estimate(BatchFindings.LEVEL);
        Rectangle2D area = panel.area();
        double[] wished = {panel.y(before.value()), panel.y(after.value())};
        double[] places = Spread.of(wished, LABEL_HEIGHT, area.getY() - 6, area.getMaxY() + 6);
        end(area.getMaxX() + 12, places[0], BEFORE, sides.before(), before);
        end(area.getMaxX() + 12, places[1], AFTER, sides.after(), after);
    }

    private void end(double x, double y, Look look, String name, Estimate estimate) {
        EndLabel.draw(page.sheet(), look, x, y, (room, face) -> Frequency.percent(estimate), name);
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Of all runs; one that ends without adoption counts as not adopted.");
        sentences.add("Difference: the second (" + sides.after() + ") less the first (" + sides.before()
                + "), pair by pair. Bands: 95 % intervals, each of a round by itself (upper panel: Wilson; difference: adjusted Wald"
                + " of pairs).");
        sentences.addAll(calendars());
        sentences.add(ComparisonLabel.sample(findings.sample()));
        return sentences;
    }

    private List<String> calendars() {
        List<String> sentences = new ArrayList<>();
        Calendar first = findings.first().calendar();
        Calendar second = findings.second().calendar();
        if (!findings.sameDays()) {
            sentences.add("Both calendars differ: a round does not stand for the same days. Days and summits are those "
                    + sides.before() + ".");
        }
        Calendar.Extension moved = second.extension();
        if (!first.deadline().equals(second.deadline())) {
            sentences.add("The deadline " + sides.after() + " is " + Days.full(second.deadline()) + ", in round "
                    + second.lastRound() + ".");
        }
        if (moved != null && !moved.equals(first.extension())) {
            sentences.add("It can be moved to " + Days.full(moved.until()) + " " + sides.after() + ".");
        }
        return sentences;
    }

    /** For those who cannot see it: where the curves end. */
    private String told() {
        return "At the end adopted: " + Frequency.percent(findings.adopted().estimate(BatchFindings.LEVEL)) + " "
                + sides.before() + ", "
                + Frequency.percent(findings.adoptedThen().estimate(BatchFindings.LEVEL)) + " " + sides.after()
                + ". Difference in percentage points: "
                + Frequency.percentagePoints(difference(curve.horizon())) + ".";
    }
}
