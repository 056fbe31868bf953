package unanimity.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jspecify.annotations.Nullable;

/** Lines of one look, each a single path so that its dashes run through. */
public final class Strand extends XYLineAndShapeRenderer {

    /** Not yet there while the superclass sets itself up. */
    private final transient @Nullable Marked marked;

    /** Which points carry a mark. */
    @FunctionalInterface
    public interface Marked {
        boolean at(int line, int point);
    }

    private Strand(Color color, BasicStroke stroke, Shape mark, Marked marked) {
        super(true, true);
        this.marked = marked;
        setDrawSeriesLineAsPath(true);
        setDrawOutlines(false);
        setAutoPopulateSeriesPaint(false);
        setAutoPopulateSeriesStroke(false);
        setAutoPopulateSeriesShape(false);
        setDefaultPaint(color);
        setDefaultStroke(stroke);
        setDefaultShape(mark);
    }

    public static Strand of(Look look, Marked marked) {
        return new Strand(look.color(), look.stroke(), look.mark(), marked);
    }

    @Override
    public boolean getItemShapeVisible(int series, int item) {
        return marked == null ? super.getItemShapeVisible(series, item) : marked.at(series, item);
    }
}
