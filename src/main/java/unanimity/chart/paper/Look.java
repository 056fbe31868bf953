package unanimity.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * How a line is told from others: by a colour that colour-blind readers can tell too (Okabe and Ito 2008), and without any
 * colour by its dashes and marks.
 *
 * @param mark around the origin, about 6 points across
 */
public record Look(Color color, BasicStroke stroke, Shape mark) {

    private static final Shape CIRCLE = new Ellipse2D.Double(-2.9, -2.9, 5.8, 5.8);
    private static final Shape SQUARE = new Rectangle2D.Double(-2.6, -2.6, 5.2, 5.2);
    private static final Shape UP = polygon(0, -3.5, 3.4, 2.7, -3.4, 2.7);
    private static final Shape DOWN = polygon(0, 3.5, 3.4, -2.7, -3.4, -2.7);
    private static final Shape DIAMOND = polygon(0, -3.7, 3.7, 0, 0, 3.7, -3.7, 0);
    private static final Shape STAR = polygon(
            0, -4.2, 1.1, -1.3, 4.1, -1.3, 1.7, 0.5, 2.6, 3.5, 0, 1.7, -2.6, 3.5, -1.7, 0.5, -4.1, -1.3, -1.1, -1.3);

    /** For what is not one among several. */
    public static final Look PLAIN = new Look(Style.INK, Style.line(2.2), CIRCLE);

    /** Beside {@link #PLAIN}. */
    public static final Look SECOND = new Look(Style.AXIS, Style.line(1.6, 5, 3), SQUARE);

    /** For many that are not told apart. */
    public static final Look CROWD = new Look(Style.CROWD, Style.HAIR, new Ellipse2D.Double(-1.2, -1.2, 2.4, 2.4));

    /** For marks of members that are not told apart. */
    public static final Look OTHERS = new Look(Style.AXIS, Style.line(1.2), CIRCLE);

    /** For what can be had: behind what happens along it. */
    public static final Look FRONTIER = new Look(Style.CROWD, Style.line(3.5), CIRCLE);

    /** The same where it is made of points: a hair's line only leads the eye. */
    public static final Look POINTS = new Look(Style.CROWD, Style.line(0.5, 1, 3), CIRCLE);

    /** For members told apart, at most six, the most important first. */
    public static final List<Look> HIGHLIGHTS = List.of(
            new Look(new Color(0x0072B2), Style.line(2), CIRCLE),
            new Look(new Color(0xD55E00), Style.line(2, 9, 3), SQUARE),
            new Look(new Color(0x009E73), Style.line(2, 9, 2.5, 2, 2.5), UP),
            new Look(new Color(0xCC79A7), Style.line(2, 4, 2.5), DIAMOND),
            new Look(new Color(0x000000), Style.line(1.6, 1.6, 2), DOWN),
            new Look(new Color(0xE69F00), Style.line(2, 14, 2.5, 2, 2.5, 2, 2.5), STAR));

    /** For a point, which no line leads to but a dotted one from its label. */
    public Look dotted() {
        return new Look(color, Style.DOTS, mark);
    }

    /** The colour mixed with that of the paper, as see-through colours would differ between SVG and PNG; 1 is the colour itself. */
    public Color tint(double share) {
        return new Color(
                thinned(color.getRed(), share), thinned(color.getGreen(), share), thinned(color.getBlue(), share));
    }

    private static int thinned(int part, double share) {
        return (int) Math.rint(255 - share * (255 - part));
    }

    /** The mark, larger and at a place. */
    public Shape mark(double scale, double x, double y) {
        AffineTransform there = AffineTransform.getTranslateInstance(x, y);
        there.scale(scale, scale);
        return there.createTransformedShape(mark);
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
