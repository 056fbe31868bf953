package unanimity.chart.batch;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.PairedCurve;
import unanimity.analysis.PairedFindings;
import unanimity.chart.RoundsPage;
import unanimity.chart.paper.EndLabel;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Spread;
import unanimity.chart.paper.Style;
import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;

/** How often two scenarios are adopted by the end of each round: two curves with their bands. */
final class AdoptedPanel {

    private static final double HEADROOM = 1.06;
    private static final double LABEL_HEIGHT = 32;
    private static final double NAME_WIDTH = 125;
    private static final double[] PLACES = {0.06, 0.2, 0.35, 0.5, 0.65, 0.8, 0.94};

    private final PairedFindings findings;
    private final PairedCurve curve;
    private final Sides sides;
    private final RoundsPage page;
    private final Stairs stairs;

    AdoptedPanel(PairedFindings findings, Sides sides, RoundsPage page) {
        this.findings = findings;
        curve = findings.curve();
        this.sides = sides;
        this.page = page;
        stairs = new Stairs(page.time().last());
    }

    void draw(Rectangle2D area) {
        List<Ruler.Mark> marks = IntStream.rangeClosed(0, 4)
                .mapToObj(i -> new Ruler.Mark(i / 4.0, 25 * i + " %"))
                .toList();
        Panel panel = new Panel(area, page.time().ruler(area.getWidth()), new Ruler(0, HEADROOM, marks));
        band(panel, DifferenceChart.BEFORE, curve.before());
        band(panel, DifferenceChart.AFTER, curve.after());
        page.flags().lines(panel);
        page.time().deadlines(panel);
        stairs.rising(
                panel, DifferenceChart.BEFORE, t -> curve.before().get(at(t)).value());
        stairs.rising(
                panel, DifferenceChart.AFTER, t -> curve.after().get(at(t)).value());
        panel.draw(page.sheet());
        String words = "Adopted by the end of the round (% of runs)";
        page.sheet().words(words, Style.MARGIN, page.heading(area), Face.HEADING, Style.INK);
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

    private void band(Panel panel, Look look, List<Proportion> shares) {
        page.sheet()
                .area(
                        stairs.between(
                                panel,
                                t -> shares.get(at(t))
                                        .wilson(BatchFindings.LEVEL)
                                        .low(),
                                t -> shares.get(at(t))
                                        .wilson(BatchFindings.LEVEL)
                                        .high()),
                        look.tint(DifferenceChart.BAND));
    }

    private int at(int round) {
        return Math.min(round, curve.horizon());
    }

    /** What both curves have come to, right of the panel. */
    private void ends(Panel panel) {
        Estimate before = findings.adopted().estimate(BatchFindings.LEVEL);
        Estimate after = findings.adoptedThen().estimate(BatchFindings.LEVEL);
        Rectangle2D area = panel.area();
        double[] wished = {panel.y(before.value()), panel.y(after.value())};
        double[] places = Spread.of(wished, LABEL_HEIGHT, area.getY() - 6, area.getMaxY() + 6);
        end(area.getMaxX() + 12, places[0], DifferenceChart.BEFORE, sides.before(), before);
        end(area.getMaxX() + 12, places[1], DifferenceChart.AFTER, sides.after(), after);
    }

    private void end(double x, double y, Look look, String name, Estimate estimate) {
        EndLabel.draw(page.sheet(), look, x, y, (room, face) -> Frequency.percent(estimate), name);
    }
}
