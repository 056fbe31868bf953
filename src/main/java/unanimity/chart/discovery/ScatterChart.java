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

/** Runs in the plane of the two numbers whose limits are worth most, with the box drawn in. */
public final class ScatterChart {

    private static final double LEFT = 84;
    private static final double HEIGHT = 380;
    private static final double RIM = 0.03;
    private static final int TICKS = 7;
    private static final Look DEADLOCK = Look.HIGHLIGHTS.get(1);
    private static final Look BOX = Look.HIGHLIGHTS.get(0);

    private final DiscoveryFindings findings;
    private final DiscoveryLabel label;
    private final Page page = new Page();
    private final Plane plane;

    private ScatterChart(DiscoveryFindings findings, DiscoveryLabel label) {
        this.findings = findings;
        this.label = label;
        plane = Plane.of(findings);
    }

    /** The chart of a study whose first box limits at least two numbers. */
    public static Chart of(DiscoveryFindings findings, DiscoveryLabel label) {
        return new ScatterChart(findings, label).chart();
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
        return new Chart("scatter", title, subtitle + " " + caption, page.sheet(), plane::table);
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
        Panel panel = new Panel(area, ruler(plane.across()), ruler(plane.up()));
        Rectangle2D inside = box(panel);
        sheet.area(inside, BOX.tint(0.15));
        panel.draw(sheet);
        for (Run run : plane.shown()) {
            double x = panel.x(plane.value(run, plane.across()));
            double y = panel.y(plane.value(run, plane.up()));
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
                Letters.fit(plane.up().name().listed(), Face.HEADING, room),
                Style.MARGIN,
                area.getY() - 10,
                Face.HEADING,
                Style.INK);
        sheet.words(
                Letters.fit(plane.across().name().listed(), Face.HEADING, room),
                area.getMaxX(),
                area.getMaxY() + 36,
                Face.HEADING,
                Style.INK,
                Anchor.END);
    }

    private Ruler ruler(Condition condition) {
        double low = plane.shown().stream()
                .mapToDouble(run -> plane.value(run, condition))
                .min()
                .orElse(0);
        double high = plane.shown().stream()
                .mapToDouble(run -> plane.value(run, condition))
                .max()
                .orElse(1);
        double rim = low == high ? 1 : RIM * (high - low);
        return new Ruler(low - rim, high + rim, Ruler.roundNumbers(low - rim, high + rim, TICKS));
    }

    /** The part of the panel that is inside, to the edges where there is no limit. */
    private Rectangle2D box(Panel panel) {
        Rectangle2D area = panel.area();
        Side left = plane.across().lower();
        Side right = plane.across().upper();
        Side bottom = plane.up().lower();
        Side top = plane.up().upper();
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

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        long deadlocks = plane.shown().stream().filter(Run::deadlock).count();
        sentences.add("Drawn: the first " + Frequency.count(deadlocks, "run") + " that ended in deadlock and the first "
                + Frequency.count(plane.shown().size() - deadlocks, "run")
                + " that were adopted; so the marks do not tell how frequent deadlock is, the other charts do.");
        int more = findings.boxes().get(0).scored().box().restricted() - 2;
        if (more > 0) {
            sentences.add("The box also limits " + Frequency.count(more, "number") + " that the plane does not show.");
        }
        sentences.add(DiscoveryLabel.sample(findings));
        return sentences;
    }
}
