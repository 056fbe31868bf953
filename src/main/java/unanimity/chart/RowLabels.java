package unanimity.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;

/** What stands left of rows of members: the running number of the endorsement, the name, and the mark of who is told apart. */
final class RowLabels {

    /** For captions. */
    static final String HOLD_OUTS =
            "A mark by the name: a hold-out, in all charts of the run by the same colour and mark.";

    static final String THIN_ROWS = "A thin row is a member, too: its name is in the table, by the number on the left.";

    private static final double LEFT = 176;
    private static final double RIGHT = 644;

    /** Room below the last row, in which the deadlines are named. */
    private static final double BELOW = 18;

    private static final double NUMBER = Style.MARGIN + 22;
    private static final double NAME = LEFT - 20;
    private static final double MARK = LEFT - 11;
    private static final double LINE = 13;
    private static final int[] STEPS = {10, 20, 25, 50};

    private final Rows rows;

    RowLabels(Rows rows) {
        this.rows = rows;
    }

    /** Room for a panel with these rows. */
    Rectangle2D area(RoundsPage page) {
        return page.area(LEFT, RIGHT, rows.height() + BELOW);
    }

    /** An axis from the top of the panel downwards, with a light line along each row that has a name where {@code lined}. */
    Ruler ruler(boolean lined) {
        List<Ruler.Mark> lines = rows.rows().stream()
                .filter(row -> lined && row.named())
                .map(row -> new Ruler.Mark(-row.y(), ""))
                .toList();
        return new Ruler(-rows.height() - BELOW, 0, lines);
    }

    /** Writes headings above the first row, and the labels of all. */
    void draw(RoundsPage page, Panel panel, String right) {
        Sheet sheet = page.sheet();
        Rectangle2D area = panel.area();
        double heading = page.heading(area);
        sheet.words("Members, in the order of their endorsement", Style.MARGIN, heading, Face.HEADING, Style.INK);
        sheet.words(right, area.getMaxX() + 10, heading, Face.HEADING, Style.INK);
        if (rows.heading() > 0) {
            double y = area.getY() + rows.heading();
            sheet.words("Did not endorse", Style.MARGIN, y, Face.HEADING, Style.INK);
        }
        for (Rows.Row row : rows.rows()) {
            double y = panel.y(-row.y());
            if (row.named()) {
                name(sheet, row, y);
            }
            if (row.order() > 0 && (row.named() || numbered(row))) {
                String number = Integer.toString(row.order());
                sheet.words(number, NUMBER, y + 4, Face.TICK, Style.SOFT_INK, Anchor.END);
            }
        }
    }

    private static void name(Sheet sheet, Rows.Row row, double y) {
        Face face = row.look() == null ? Face.TICK : Face.LABEL;
        String name = row.course().nameWithin(NAME - NUMBER - 8, face);
        sheet.words(name, NAME, y + 4, face, row.look() == null ? Style.SOFT_INK : Style.INK, Anchor.END);
        Look look = row.look();
        if (look != null) {
            sheet.area(look.mark(1.2, MARK, y), look.color());
        }
    }

    /** Of thin rows one in ten or fewer has its number, away from those with a name. */
    private boolean numbered(Rows.Row row) {
        return row.order() % step(row.height()) == 0
                && rows.rows().stream().noneMatch(other -> other.named() && Math.abs(other.y() - row.y()) < LINE);
    }

    private static int step(double height) {
        for (int ten = 1; ; ten *= 10) {
            for (int step : STEPS) {
                if (ten * step * height >= 3 * LINE) {
                    return ten * step;
                }
            }
        }
    }

    /** Writes words right of a row. */
    static void right(Sheet sheet, Panel panel, Rows.Row row, String words) {
        double x = panel.area().getMaxX() + 10;
        String fitting = Letters.fit(words, Face.FOOTER, sheet.width() - 8 - x);
        sheet.words(fitting, x, panel.y(-row.y()) + 4, Face.FOOTER, row.look() == null ? Style.SOFT_INK : Style.INK);
    }
}
