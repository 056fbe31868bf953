package unanimity.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.Tolerance;

/**
 * Gains as colours: five steps of equal width on either side of 0, orange below and blue above. The last step holds all that
 * lies beyond it. Where there is no colour, what is below 0 is told by narrow cells.
 *
 * @param step its width, points
 */
record GainScale(BigDecimal step) {

    /** This share of all gains is within the scale, so that a few extreme ones do not make all others pale. */
    private static final double WITHIN = 0.9;

    private static final int STEPS = Style.ABOVE.size();
    private static final double LEAST = 1e-3;
    private static final double NARROW = 0.5;
    private static final double CELL = 30;
    private static final double HEIGHT = 12;

    /** A scale for such gains. */
    static GainScale of(double[] gains) {
        double[] sizes = Arrays.stream(gains).map(Math::abs).sorted().toArray();
        double far = sizes[(int) ((sizes.length - 1) * WITHIN)];
        return new GainScale(Ruler.roundStep(Math.max(LEAST, far / STEPS)));
    }

    /** The step in which a gain lies: 0 to 4 from 0 up, −1 to −5 below. */
    int tier(double gain) {
        int steps = (int) Math.min(STEPS - 1, Math.floor(Math.abs(gain) / step.doubleValue()));
        return Tolerance.below(gain, 0) ? -1 - steps : steps;
    }

    static Color color(int tier) {
        List<Color> side = tier < 0 ? Style.BELOW : Style.ABOVE;
        return side.get(tier < 0 ? -1 - tier : tier);
    }

    /** The cell of a tier within the room for one. */
    static Rectangle2D cell(int tier, Rectangle2D room) {
        double height = tier < 0 ? room.getHeight() * NARROW : room.getHeight();
        double y = room.getCenterY() - height / 2;
        return new Rectangle2D.Double(room.getX(), y, room.getWidth(), height);
    }

    /** Draws all steps with their bounds. @return how much room that took */
    double draw(Sheet sheet, double top) {
        String words = "Gain (points)";
        sheet.words(words, Style.MARGIN, top + 14, Face.TEXT, Style.SOFT_INK);
        double left = Style.MARGIN + Math.ceil(Letters.width(words, Face.TEXT)) + 24;
        int every = Letters.width(bound(1 - STEPS), Face.FOOTER) > CELL - 2 ? 2 : 1;
        for (int tier = -STEPS; tier < STEPS; tier++) {
            double x = left + (tier + STEPS) * CELL;
            sheet.area(cell(tier, new Rectangle2D.Double(x, top + 4, CELL, HEIGHT)), color(tier));
            if (tier > -STEPS) {
                sheet.line(x, top + 4, x, top + 19, tier == 0 ? Style.INK : Style.FAINT, Style.HAIR);
            }
            if (tier > -STEPS && tier % every == 0) {
                sheet.words(bound(tier), x, top + 30, Face.FOOTER, Style.SOFT_INK, Anchor.MIDDLE);
            }
        }
        double right = left + 2 * STEPS * CELL + 12;
        sheet.words("narrow and orange: would rather wait or fail", right, top + 14, Face.TEXT, Style.SOFT_INK);
        return 36;
    }

    private String bound(int tier) {
        String bound = step.multiply(BigDecimal.valueOf(tier)).toPlainString();
        return tier == 0 ? "0" : bound.replace('-', '−');
    }
}
