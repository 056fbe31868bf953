package unanimity.chart.paper;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What JFreeChart draws on: lines and areas go to a sheet. A clip is kept and handed back but cuts nothing, since a chart's
 * axes hold all that it shows. Words are refused: JFreeChart would place them by the machine's fonts.
 */
final class SheetGraphics extends LineGraphics {

    private final Sheet sheet;
    private final RenderingHints hints = new RenderingHints(Map.of());
    private AffineTransform transform = new AffineTransform();
    private Color color = Style.INK;
    private BasicStroke stroke = Style.HAIR;
    private Composite composite = AlphaComposite.SrcOver;
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private @Nullable Rectangle2D clip;

    SheetGraphics(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void draw(Shape shape) {
        sheet.line(transform.createTransformedShape(shape), color, stroke);
    }

    @Override
    public void fill(Shape shape) {
        sheet.area(transform.createTransformedShape(shape), color);
    }

    @Override
    public void setPaint(Paint paint) {
        color = (Color) paint;
    }

    @Override
    public Paint getPaint() {
        return color;
    }

    @Override
    public void setColor(Color paint) {
        color = paint;
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setBackground(Color paint) {
        throw new UnsupportedOperationException("the paper is white");
    }

    @Override
    public Color getBackground() {
        return Style.PAPER;
    }

    @Override
    public void setStroke(Stroke pen) {
        stroke = (BasicStroke) pen;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    /** See-through colours would differ between SVG and PNG, so a chart has none. */
    @Override
    public void setComposite(Composite blend) {
        composite = blend;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setFont(Font face) {
        font = face;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void clip(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        clip = clip == null ? bounds : clip.createIntersection(bounds);
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clip = shape == null ? null : shape.getBounds2D();
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public @Nullable Shape getClip() {
        return clip;
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return clip == null ? null : clip.getBounds();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> all) {
        hints.clear();
        hints.putAll(all);
    }

    @Override
    public void addRenderingHints(Map<?, ?> more) {
        hints.putAll(more);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void dispose() {
        // nothing is held
    }
}
