package unanimity.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is drawn, in order: lines, areas and words. SVG and PNG are made from it, so they show the same. */
public final class Sheet {

    private final List<Item> items = new ArrayList<>();
    private double height;

    /** Something drawn. */
    public sealed interface Item {}

    public record Line(Shape path, Color color, BasicStroke stroke) implements Item {}

    public record Area(Shape shape, Color color) implements Item {}

    /**
     * A line of text.
     *
     * @param y its baseline
     * @param halo colour of a rim that keeps it legible over lines, or null
     */
    public record Words(String text, double x, double y, Face face, Color color, Anchor anchor, @Nullable Color halo)
            implements Item {

        /** Where it starts, by the table of widths. */
        public double left() {
            double width = Letters.width(text, face);
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }
    }

    public double width() {
        return Style.WIDTH;
    }

    public double height() {
        return height;
    }

    public void height(double points) {
        height = points;
    }

    public List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    public void line(double x1, double y1, double x2, double y2, Color color, BasicStroke stroke) {
        line(new Line2D.Double(x1, y1, x2, y2), color, stroke);
    }

    public void line(Shape path, Color color, BasicStroke stroke) {
        items.add(new Line(new Path2D.Double(path), color, stroke));
    }

    public void area(Shape shape, Color color) {
        items.add(new Area(new Path2D.Double(shape), color));
    }

    public void words(String text, double x, double y, Face face, Color color, Anchor anchor) {
        items.add(new Words(text, x, y, face, color, anchor, null));
    }

    public void words(String text, double x, double y, Face face, Color color) {
        words(text, x, y, face, color, Anchor.START);
    }

    /** Soft words over lines, with a rim in the colour of what they stand on. */
    public void wordsOver(Color halo, String text, double x, double y, Anchor anchor) {
        items.add(new Words(text, x, y, Face.TEXT, Style.SOFT_INK, anchor, halo));
    }

    /** As an SVG document without a prolog; title and description are for those who cannot see it. */
    public String svg(String title, String description) {
        return SvgWriter.write(this, title, description);
    }

    /**
     * As a PNG image, two pixels to a point.
     *
     * @throws NoImageException where Java cannot draw images
     */
    public byte[] png() {
        return PngWriter.write(this);
    }

    /** For JFreeChart to draw on; it must not draw words. */
    public Graphics2D graphics() {
        return new SheetGraphics(this);
    }
}
