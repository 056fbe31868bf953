package unanimity.chart.sensitivity;

import java.awt.geom.Rectangle2D;
import unanimity.chart.Page;
import unanimity.chart.batch.Frequency;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.statistics.Estimate;

/** Of what single runs vary by: how much is luck, and how much goes with what was moved. */
final class LuckStrip {

    private static final double BAR = 14;
    private static final Look LUCK = Look.OTHERS;
    private static final Look MOVED = Look.HIGHLIGHTS.get(0);

    private LuckStrip() {}

    /** Draws it as wide as panels beside rows of factors, with the words left of it; nothing where it is not known. */
    static void draw(Page page, Estimate within) {
        if (!within.known()) {
            return;
        }
        Sheet sheet = page.sheet();
        double y = page.take(BAR + 30) + 10;
        double right = Style.WIDTH - Style.MARGIN;
        double width = right - FactorRows.LEFT;
        double luck = Math.min(1, Math.max(0, within.value()));
        double cut = FactorRows.LEFT + (1 - luck) * width;
        sheet.words("What single runs differ by", FactorRows.LEFT - 12, y + 11, Face.LABEL, Style.INK, Anchor.END);
        sheet.area(new Rectangle2D.Double(FactorRows.LEFT, y, cut - FactorRows.LEFT, BAR), MOVED.tint(0.6));
        sheet.area(new Rectangle2D.Double(cut, y, right - cut, BAR), LUCK.tint(0.35));
        sheet.line(cut, y - 2, cut, y + BAR + 2, Style.INK, Style.THIN);
        sheet.words("what was moved", FactorRows.LEFT, y + BAR + 13, Face.TICK, Style.SOFT_INK);
        sheet.words("luck: " + words(within), right, y + BAR + 13, Face.TICK, Style.SOFT_INK, Anchor.END);
    }

    /** {@code 69 % (65 to 74)}; an estimate can be above the whole, which is then told as such. */
    static String words(Estimate within) {
        return Frequency.percent(within) + " of the variance";
    }
}
