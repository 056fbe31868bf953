package unanimity.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SortedMap;
import java.util.TreeMap;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.Stance;

/**
 * The panel of a support chart: a cell for every member and round. The cells are drawn without JFreeChart: its block renderer
 * knows cells of one size only, and two paths for each would make megabytes of SVG of a large body.
 */
final class HeatPanel {

    private static final double MARK = 1.7;

    private final Rows rows;
    private final RoundsPage page;
    private final GainScale scale;
    private final RowLabels labels;
    private final Panel panel;

    HeatPanel(Rows rows, RoundsPage page, GainScale scale) {
        this.rows = rows;
        this.page = page;
        this.scale = scale;
        labels = new RowLabels(rows);
        Rectangle2D area = labels.area(page);
        panel = new Panel(area, page.time().ruler(area.getWidth(), 0.5), labels.ruler(false));
    }

    Panel draw() {
        Sheet sheet = page.sheet();
        cells(sheet);
        page.time().deadlines(panel);
        panel.draw(sheet);
        rows.rows().forEach(row -> marks(sheet, row));
        stairs(sheet);
        labels.draw(page, panel, "Gain, start → end");
        for (Rows.Row row : rows.rows()) {
            if (row.named()) {
                RowLabels.right(sheet, panel, row, SupportFinding.course(row.course()));
            }
        }
        page.time().nameDeadlines(sheet, panel);
        page.flags().letters(sheet, panel);
        return panel;
    }

    /** All cells of one colour are one path, neighbours of one colour one cell. */
    private void cells(Sheet sheet) {
        SortedMap<Integer, Path2D> paths = new TreeMap<>();
        for (Rows.Row row : rows.rows()) {
            int from = 0;
            for (int t = 0; t < row.course().rounds(); t = from) {
                int tier = tier(row, t);
                while (from < row.course().rounds() && tier(row, from) == tier) {
                    from++;
                }
                Rectangle2D room = room(row, t, from);
                paths.computeIfAbsent(tier, key -> new Path2D.Double()).append(GainScale.cell(tier, room), false);
            }
        }
        paths.forEach((tier, path) -> sheet.area(path, GainScale.color(tier)));
    }

    private int tier(Rows.Row row, int round) {
        return scale.tier(row.course().state(round).gain().total());
    }

    /** Room for the cells of rounds in a row; between rows with names there is a gap. */
    private Rectangle2D room(Rows.Row row, int from, int to) {
        double gap = row.named() ? 1 : 0;
        double top = snapped(panel.y(-row.y() + row.height() / 2));
        double bottom = snapped(panel.y(-row.y() - row.height() / 2)) - gap;
        double left = edge(from);
        return new Rectangle2D.Double(left, top, edge(to) - left, bottom - top);
    }

    /** Where the cell of a round begins. */
    private double edge(int round) {
        return snapped(panel.x(round - 0.5));
    }

    /** On whole pixels of the PNG, so that no seams show between cells. */
    private static double snapped(double place) {
        return Math.rint(2 * place) / 2;
    }

    /** A dot in each round in which the member deliberates, a ring where it endorses for a while. */
    private void marks(Sheet sheet, Rows.Row row) {
        double y = panel.y(-row.y()) - (row.named() ? 0.5 : 0);
        double radius = Math.min(MARK * Math.max(row.size(), 0.5), 0.3 * (panel.x(1) - panel.x(0)));
        for (int t = 0; t < row.course().rounds(); t++) {
            Stance stance = row.course().state(t).stance();
            if (stance == Stance.CONSENTING) {
                deliberates(sheet, panel.x(t), y, radius);
            } else if (stance == Stance.ENDORSING && !standing(row.course(), t)) {
                endorsesForAWhile(sheet, panel.x(t), y, radius);
            }
        }
    }

    static void deliberates(Sheet sheet, double x, double y, double radius) {
        sheet.area(circle(x, y, radius + 0.7), Style.PAPER);
        sheet.area(circle(x, y, radius), Style.INK);
    }

    static void endorsesForAWhile(Sheet sheet, double x, double y, double radius) {
        sheet.area(circle(x, y, radius + 0.7), Style.INK);
        sheet.area(circle(x, y, radius), Style.PAPER);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static boolean standing(Course course, int round) {
        return course.endorsed() && round >= course.result().round();
    }

    /** A line from top to bottom: right of it members endorse. */
    private void stairs(Sheet sheet) {
        Path2D line = new Path2D.Double();
        for (Rows.Row row : rows.rows()) {
            if (row.course().endorsed()) {
                Rectangle2D room = room(
                        row,
                        Math.max(0, row.course().result().round()),
                        row.course().rounds());
                if (line.getCurrentPoint() == null) {
                    line.moveTo(room.getX(), room.getY());
                }
                line.lineTo(room.getX(), line.getCurrentPoint().getY());
                line.lineTo(room.getX(), room.getMaxY());
            }
        }
        if (line.getCurrentPoint() != null) {
            endorsement(sheet, line);
        }
    }

    static void endorsement(Sheet sheet, Path2D line) {
        sheet.line(line, Style.PAPER, Style.line(4));
        sheet.line(line, Style.INK, Style.line(2));
    }
}
