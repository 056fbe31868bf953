package unanimity.chart.discovery;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.Condition;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.DiscoveryFindings.Run;
import unanimity.analysis.DiscoveryFindings.Side;
import unanimity.chart.Chart;
import unanimity.chart.Legend;
import unanimity.chart.Page;
import unanimity.chart.batch.Frequency;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/** Runs in the plane of the two numbers whose limits are worth most, with the box drawn in. */
public final class ScatterChart {

    /** Dots of each kind at most: more would only cover each other, and make the file large. */
    private static final int MOST = 700;

    private static final double LEFT = 84;
    private static final double HEIGHT = 380;
    private static final double RIM = 0.03;
    private static final int TICKS = 7;
    private static final Look DEADLOCK = Look.HIGHLIGHTS.get(1);
    private static final Look BOX = Look.HIGHLIGHTS.get(0);

    static final Layout LAYOUT = Layout.of(
            "a run that is drawn",
            Column.count("point", "design points", "design point of the run"),
            Column.count("replicate", "runs", "its replicate"),
            Column.flag("deadlock", "whether it ended without adoption"),
            Column.number("across", "that of the parameter", "its value of the number that runs from left to right"),
            Column.number("up", "that of the parameter", "its value of the number that runs from bottom to top"));

    private final DiscoveryFindings findings;
    private final Condition across;
    private final Condition up;
    private final DiscoveryLabel label;
    private final Page page = new Page();
    private final List<Run> shown;

    private ScatterChart(DiscoveryFindings findings, DiscoveryLabel label) {
        this.findings = findings;
        this.label = label;
        List<Condition> conditions = Condition.of(findings, findings.boxes().get(0));
        across = conditions.get(0);
        up = conditions.get(1);
        shown = new ArrayList<>(some(false));
        shown.addAll(some(true));
    }

    /** The chart of a study whose first box limits at least two numbers. */
    public static Chart of(DiscoveryFindings findings, DiscoveryLabel label) {
        return new ScatterChart(findings, label).chart();
    }

    private List<Run> some(boolean deadlock) {
        return findings.draws().runs().stream()
                .filter(run -> run.deadlock() == deadlock)
                .limit(MOST)
                .toList();
    }

    private Chart chart() {
        String title = "Deadlock where "
                + DiscoveryFinding.where(findings, findings.boxes().get(0));
        String subtitle = "Each mark is a run, by the two numbers whose limits are worth most.";
        page.head(title, subtitle);
        page.take(legend().draw(page.sheet(), page.take(0)));
        page.take(26);
        draw(new Rectangle2D.Double(LEFT, Math.rint(page.take(HEIGHT)), Style.WIDTH - Style.MARGIN - LEFT, HEIGHT));
        page.take(46);
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(findings.scenario(), label.text(findings));
        return new Chart("scatter", title, subtitle + " " + caption, page.sheet(), this::table);
    }

    private Legend legend() {
        Sheet sheet = page.sheet();
        Legend legend = new Legend();
        legend.add(10, "deadlock", (x, y) -> cross(sheet, x, y));
        legend.add(8, "adopted", (x, y) -> sheet.area(Look.CROWD.mark(1, x, y), Look.CROWD.color()));
        legend.add(20, "the box", (x, y) -> {
            sheet.area(new Rectangle2D.Double(x - 10, y - 6, 20, 12), BOX.tint(0.15));
            sheet.line(new Rectangle2D.Double(x - 10, y - 6, 20, 12), BOX.color(), Style.line(1.6));
        });
        return legend;
    }

    private static void cross(Sheet sheet, double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 3, y - 3);
        path.lineTo(x + 3, y + 3);
        path.moveTo(x - 3, y + 3);
        path.lineTo(x + 3, y - 3);
        sheet.line(path, DEADLOCK.color(), Style.line(1.3));
    }

    private void draw(Rectangle2D area) {
        Sheet sheet = page.sheet();
        Panel panel = new Panel(area, ruler(across), ruler(up));
        Rectangle2D inside = box(panel);
        sheet.area(inside, BOX.tint(0.15));
        panel.draw(sheet);
        for (Run run : shown) {
            double x = panel.x(value(run, across));
            double y = panel.y(value(run, up));
            if (run.deadlock()) {
                cross(sheet, x, y);
            } else {
                sheet.area(Look.CROWD.mark(0.9, x, y), Look.CROWD.color());
            }
        }
        sheet.line(inside, BOX.color(), Style.line(1.8));
        panel.labelLeft(sheet);
        panel.labelBelow(sheet);
        double room = area.getWidth();
        sheet.words(
                Letters.fit(up.name().listed(), Face.HEADING, room),
                Style.MARGIN,
                area.getY() - 10,
                Face.HEADING,
                Style.INK);
        sheet.words(
                Letters.fit(across.name().listed(), Face.HEADING, room),
                area.getMaxX(),
                area.getMaxY() + 36,
                Face.HEADING,
                Style.INK,
                Anchor.END);
    }

    private Ruler ruler(Condition condition) {
        double low =
                shown.stream().mapToDouble(run -> value(run, condition)).min().orElse(0);
        double high =
                shown.stream().mapToDouble(run -> value(run, condition)).max().orElse(1);
        double rim = low == high ? 1 : RIM * (high - low);
        return new Ruler(low - rim, high + rim, Ruler.roundNumbers(low - rim, high + rim, TICKS));
    }

    /** The part of the panel that is inside, to the edges where there is no limit. */
    private Rectangle2D box(Panel panel) {
        Rectangle2D area = panel.area();
        Side left = across.lower();
        Side right = across.upper();
        Side bottom = up.lower();
        Side top = up.upper();
        double x1 = left == null ? area.getX() : within(panel.x(left.limit().value()), area.getX(), area.getMaxX());
        double x2 =
                right == null ? area.getMaxX() : within(panel.x(right.limit().value()), area.getX(), area.getMaxX());
        double y1 = top == null ? area.getY() : within(panel.y(top.limit().value()), area.getY(), area.getMaxY());
        double y2 =
                bottom == null ? area.getMaxY() : within(panel.y(bottom.limit().value()), area.getY(), area.getMaxY());
        return new Rectangle2D.Double(x1, y1, x2 - x1, y2 - y1);
    }

    private static double within(double place, double low, double high) {
        return Math.max(low, Math.min(high, place));
    }

    private double value(Run run, Condition condition) {
        return run.values().get(findings.draws().dimensions().indexOf(condition.dimension()));
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        long deadlocks = shown.stream().filter(Run::deadlock).count();
        sentences.add("Drawn: the first " + Frequency.count(deadlocks, "run") + " that ended in deadlock and the first "
                + Frequency.count(shown.size() - deadlocks, "run")
                + " that were adopted; so the marks do not tell how frequent deadlock is, the other charts do.");
        int more = findings.boxes().get(0).scored().box().restricted() - 2;
        if (more > 0) {
            sentences.add("The box also limits " + Frequency.count(more, "number") + " that the plane does not show.");
        }
        sentences.add(DiscoveryLabel.sample(findings));
        return sentences;
    }

    private Table table() {
        Table table = new Table(LAYOUT);
        for (Run run : shown) {
            table.row(
                    run.point(),
                    Math.toIntExact(run.replicate()),
                    Boolean.toString(run.deadlock()),
                    value(run, across),
                    value(run, up));
        }
        return table;
    }
}
