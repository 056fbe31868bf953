package unanimity.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import unanimity.chart.paper.EndLabel;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Spread;
import unanimity.chart.paper.Strand;
import unanimity.chart.paper.Style;
import unanimity.model.Trace;
import unanimity.model.Trace.Corner;

/** The upper part of a meeting chart: worth to the member over cost to the proposer. */
final class SpacePanel {

    private static final double LABEL_HEIGHT = 34;

    /** A limit of the proposer's is shown unless more than this many times the frontier's width would be empty. */
    private static final double MOST_EMPTY = 0.6;

    private final Encounter numbers;
    private final Trace.OutcomeSpace space;
    private final Ruler across;
    private final Ruler up;

    SpacePanel(Encounter numbers) {
        this.numbers = numbers;
        space = Objects.requireNonNull(numbers.space());
        Corner last = space.frontier().get(space.frontier().size() - 1);
        double widest = last.cost();
        for (Double limit : limits()) {
            if (limit != null && (limit <= (1 + MOST_EMPTY) * last.cost() || last.cost() == 0)) {
                widest = Math.max(widest, limit);
            }
        }
        across = ruler(widest, 6);
        up = ruler(Math.max(last.worth(), 1.04 * numbers.meeting().floor()), 6);
    }

    private static Ruler ruler(double largest, int most) {
        double high = largest > 0 ? 1.07 * largest : 1;
        return new Ruler(-0.02 * high, high, Ruler.roundNumbers(0, high, most));
    }

    private List<@Nullable Double> limits() {
        List<@Nullable Double> limits = new ArrayList<>();
        limits.add(numbers.willingness());
        limits.add(space.reserve());
        return limits;
    }

    /** Room above the panel for what stands there. */
    double headRoom() {
        return SpaceWords.HEAD_ROOM;
    }

    /** The costs, for a panel below. */
    Ruler across() {
        return across;
    }

    Panel draw(Sheet sheet, Rectangle2D area) {
        Panel panel = new Panel(area, across, up);
        shade(sheet, panel);
        panel.level(numbers.meeting().floor(), Style.INK, Style.DOTS);
        limit(panel, space.reserve(), Style.DOTS);
        limit(panel, numbers.willingness(), Style.THIN);
        frontier(panel);
        path(panel, numbers.bids(), Encounter.BID);
        path(panel, numbers.asks(), Encounter.ASK);
        labels(sheet, panel);
        panel.draw(sheet);
        marks(sheet, panel);
        new SpaceWords(numbers, panel).write(sheet);
        return panel;
    }

    /** Where both gain. */
    private void shade(Sheet sheet, Panel panel) {
        Rectangle2D area = panel.area();
        double floor = panel.y(numbers.meeting().floor());
        double right = Math.min(area.getMaxX(), panel.x(space.reserve()));
        if (space.nash() != null && floor > area.getY()) {
            sheet.area(
                    new Rectangle2D.Double(area.getX(), area.getY(), right - area.getX(), floor - area.getY()),
                    Style.SHADE);
        }
    }

    private void limit(Panel panel, @Nullable Double points, BasicStroke stroke) {
        if (points != null && points <= across.getUpperBound()) {
            panel.upright(points, Style.AXIS, stroke);
        }
    }

    /** A line where everything between two corners can be agreed on, else a mark for each point. */
    private void frontier(Panel panel) {
        boolean points = space.stepped() || space.frontier().size() == 1;
        Look look = points ? Look.POINTS : Look.FRONTIER;
        panel.lines(costs(space.frontier()), worths(space.frontier()), Strand.of(look, (line, point) -> points));
    }

    private static void path(Panel panel, List<Corner> path, Look look) {
        if (!path.isEmpty()) {
            panel.lines(costs(path), worths(path), Strand.of(look, (line, point) -> true));
        }
    }

    static double[] costs(List<Corner> corners) {
        return corners.stream().mapToDouble(Corner::cost).toArray();
    }

    private static double[][] worths(List<Corner> corners) {
        return new double[][] {corners.stream().mapToDouble(Corner::worth).toArray()};
    }

    /** To the right, each led to from its point. */
    private void labels(Sheet sheet, Panel panel) {
        Rectangle2D area = panel.area();
        List<Encounter.Point> points = numbers.points();
        double[] wished = points.stream()
                .mapToDouble(point -> panel.y(point.at().worth()))
                .toArray();
        double[] places = Spread.of(wished, LABEL_HEIGHT, area.getY() - 6, area.getMaxY() + 6);
        double edge = area.getMaxX();
        for (int i = 0; i < places.length; i++) {
            Encounter.Point point = points.get(i);
            Look look = point.look();
            sheet.line(panel.x(point.at().cost()), wished[i], edge, wished[i], look.color(), Style.DOTS);
            sheet.line(edge, wished[i], edge + 17, places[i] - 5, look.color(), Style.DOTS);
            EndLabel.draw(sheet, look, edge + 19, places[i], (room, face) -> point.name(), point.words());
        }
    }

    /** The large marks, each smaller than the one below it, so that all are seen where they coincide. */
    private void marks(Sheet sheet, Panel panel) {
        double scale = 2.7;
        for (String name : List.of("Deal", "Kalai–Smorodinsky", "Nash point")) {
            for (Encounter.Point point : numbers.points()) {
                if (point.name().equals(name)) {
                    double x = panel.x(point.at().cost());
                    double y = panel.y(point.at().worth());
                    sheet.area(point.look().mark(scale + 0.5, x, y), Style.PAPER);
                    sheet.area(point.look().mark(scale, x, y), point.look().color());
                }
            }
            scale -= 0.7;
        }
    }
}
