package unanimity.chart.batch;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import unanimity.analysis.Adoption;
import unanimity.analysis.BatchFindings;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.Outcome;
import unanimity.statistics.Proportion;

/** Beside a histogram of dates: the runs that were never adopted, by how they ended. */
final class NeverBars {

    private static final double WIDTH = 26;

    private final Adoption adoption;

    NeverBars(BatchFindings findings) {
        adoption = findings.adoption();
    }

    /** The larger of the two shares. */
    static double most(Ends ends) {
        return Math.max(
                ends.withdrawn().value(),
                ends.adoption().share(Outcome.DEADLINE).value());
    }

    void draw(Sheet sheet, Rectangle2D area, Ruler up) {
        Panel panel = new Panel(area, new Ruler(0, 2, List.of()), up);
        bar(sheet, panel, 0.5, Outcome.DEADLINE, Style.AXIS);
        bar(sheet, panel, 1.5, Outcome.WITHDRAWN, BatchPage.WITHDRAWN.color());
        panel.draw(sheet);
        label(sheet, panel, 0.5, Outcome.DEADLINE, "deadline");
        label(sheet, panel, 1.5, Outcome.WITHDRAWN, "gave up");
    }

    private void bar(Sheet sheet, Panel panel, double x, Outcome outcome, Color color) {
        double top = panel.y(100 * adoption.share(outcome).value());
        double bottom = panel.area().getMaxY();
        if (top < bottom) {
            sheet.area(new Rectangle2D.Double(panel.x(x) - WIDTH / 2, top, WIDTH, bottom - top), color);
        }
    }

    private void label(Sheet sheet, Panel panel, double x, Outcome outcome, String words) {
        Proportion share = adoption.share(outcome);
        double top = panel.y(100 * share.value());
        String percent = share.successes() == 0
                ? "none"
                : Frequency.percent(share.estimate(BatchFindings.LEVEL)).replaceFirst(" \\(.*", "");
        sheet.words(percent, panel.x(x), top - 5, Face.TICK, Style.SOFT_INK, Anchor.MIDDLE);
        sheet.words(words, panel.x(x), panel.area().getMaxY() + 17, Face.TICK, Style.INK, Anchor.MIDDLE);
    }
}
