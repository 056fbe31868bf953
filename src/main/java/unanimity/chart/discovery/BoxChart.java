package unanimity.chart.discovery;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import unanimity.analysis.Condition;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.DiscoveryFindings.FoundBox;
import unanimity.analysis.DiscoveryFindings.Side;
import unanimity.chart.Chart;
import unanimity.chart.Legend;
import unanimity.chart.Page;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;

/** The first box: of each number that it limits the part that is inside, and how frequent deadlock is along the whole. */
public final class BoxChart {

    private static final double LEFT = 300;
    private static final double RIGHT = 700;
    private static final double ROW = 92;
    private static final double BARS = 40;
    private static final Look DEADLOCK = Look.HIGHLIGHTS.get(1);
    private static final Look BOX = Look.HIGHLIGHTS.get(0);
    private static final Face PATH = new Face(9, false);

    private final DiscoveryFindings findings;
    private final FoundBox box;
    private final List<Condition> conditions;
    private final DiscoveryLabel label;
    private final Page page = new Page();

    private BoxChart(DiscoveryFindings findings, DiscoveryLabel label) {
        this.findings = findings;
        this.label = label;
        box = findings.boxes().get(0);
        conditions = Condition.of(findings, box);
    }

    /** The chart of a study that has found at least one box. */
    public static Chart of(DiscoveryFindings findings, DiscoveryLabel label) {
        return new BoxChart(findings, label).chart();
    }

    private Chart chart() {
        String title = DiscoveryFinding.of(findings);
        String subtitle =
                "The box that leads to deadlock: of each number that it limits the part inside, and how often runs end in"
                        + " deadlock along the whole.";
        page.head(title, subtitle);
        page.take(legend().draw(page.sheet(), page.take(0)));
        page.take(10);
        for (Condition condition : conditions) {
            row(condition, page.take(ROW));
        }
        page.take(8);
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(findings.scenario(), label.text(findings));
        return new Chart(
                "box",
                title,
                subtitle + " " + told() + " " + caption,
                page.sheet(),
                () -> Stretches.table(findings.draws(), conditions));
    }

    private Legend legend() {
        Sheet sheet = page.sheet();
        Legend legend = new Legend();
        legend.add(
                14,
                "share of runs that end in deadlock",
                (x, y) -> sheet.area(new Rectangle2D.Double(x - 7, y - 6, 14, 12), DEADLOCK.tint(0.6)));
        legend.add(28, "inside of the box", (x, y) -> bar(sheet, x - 14, x + 14, y));
        return legend;
    }

    private static void bar(Sheet sheet, double from, double to, double y) {
        sheet.area(new Rectangle2D.Double(from, y - 4, to - from, 8), BOX.color());
    }

    private void row(Condition condition, double top) {
        Sheet sheet = page.sheet();
        Stretches stretches = Stretches.of(findings.draws(), condition);
        double base = top + BARS + 12;
        names(condition, base);
        double most = stretches.most();
        double width = (RIGHT - LEFT) / Stretches.NUMBER;
        for (int i = 0; i < Stretches.NUMBER; i++) {
            double height = most == 0 ? 0 : BARS * stretches.share(i) / most;
            sheet.area(
                    new Rectangle2D.Double(LEFT + i * width + 1, base - 8 - height, width - 2, height),
                    DEADLOCK.tint(0.6));
        }
        sheet.words(DiscoveryFinding.rounded(100 * most, 0) + " %", RIGHT + 8, base - BARS, Face.TICK, Style.SOFT_INK);
        sheet.line(RIGHT, base - 8 - BARS, RIGHT + 4, base - 8 - BARS, Style.AXIS, Style.HAIR);
        sheet.line(LEFT, base, RIGHT, base, Style.AXIS, Style.THIN);
        limits(condition, new double[] {stretches.least(), stretches.greatest()}, base);
    }

    private void names(Condition condition, double y) {
        Sheet sheet = page.sheet();
        double room = LEFT - 14 - Style.MARGIN;
        sheet.words(
                Letters.fit(condition.name().listed(), Face.LABEL, room),
                LEFT - 14,
                y - 1,
                Face.LABEL,
                Style.INK,
                Anchor.END);
        if (condition.name().inWords()) {
            sheet.words(
                    Letters.fit(condition.name().path(), PATH, room),
                    LEFT - 14,
                    y + 12,
                    PATH,
                    Style.SOFT_INK,
                    Anchor.END);
        }
    }

    /** The part inside, the limits above each other's way, and both ends of the range. */
    private void limits(Condition condition, double[] range, double y) {
        Sheet sheet = page.sheet();
        Side lower = condition.lower();
        Side upper = condition.upper();
        double from = lower == null ? LEFT : place(lower.limit().value(), range);
        double to = upper == null ? RIGHT : place(upper.limit().value(), range);
        bar(sheet, from, to, y);
        for (Side side : condition.sides()) {
            double x = place(side.limit().value(), range);
            sheet.line(x, y - 10, x, y + 10, Style.INK, Style.THIN);
            String words = DiscoveryFinding.rounded(side.limit().value(), condition.digits());
            sheet.words(words, x, y + 23, Face.FLAG, Style.INK, side.limit().upper() ? Anchor.START : Anchor.END);
        }
        String least = DiscoveryFinding.rounded(range[0], condition.digits());
        String greatest = DiscoveryFinding.rounded(range[1], condition.digits());
        if (from > LEFT + 80 || lower == null) {
            sheet.words(least, LEFT, y + 23, Face.TICK, Style.SOFT_INK, Anchor.MIDDLE);
        }
        if (to < RIGHT - 80 || upper == null) {
            sheet.words(greatest, RIGHT, y + 23, Face.TICK, Style.SOFT_INK, Anchor.MIDDLE);
        }
    }

    private static double place(double value, double[] range) {
        double width = range[1] - range[0];
        return width == 0 ? LEFT : LEFT + (RIGHT - LEFT) * (value - range[0]) / width;
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Bars: of the runs in each twentieth of the range, whatever their other numbers, the share that ended in deadlock;"
                        + " on the right the height of the tallest. Where few runs are, a bar says little.");
        sentences.add(Stability.words(conditions) + ".");
        sentences.add(DiscoveryLabel.sample(findings));
        return sentences;
    }

    /** For those who cannot see it. */
    private String told() {
        return conditions.stream()
                .map(condition -> condition.name().listed() + ": inside " + DiscoveryFinding.limits(condition) + ".")
                .collect(Collectors.joining(" "));
    }
}
