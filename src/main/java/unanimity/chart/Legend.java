package unanimity.chart;

import java.util.ArrayList;
import java.util.List;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;

/** Samples of marks and what they mean, side by side in as many lines as they need. */
public final class Legend {

    private static final double LINE = 17;
    private static final double GAP = 20;

    private final List<Entry> entries = new ArrayList<>();

    /** Draws a sample around a place. */
    @FunctionalInterface
    public interface Sample {
        void draw(double x, double y);
    }

    private record Entry(double width, String words, Sample sample) {}

    /**
     * One more sample.
     *
     * @param width of the sample, points
     */
    public void add(double width, String words, Sample sample) {
        entries.add(new Entry(width, words, sample));
    }

    /** Draws it. @return how much room that took */
    public double draw(Sheet sheet, double top) {
        double x = Style.MARGIN;
        double y = top + LINE / 2;
        for (Entry entry : entries) {
            double width = entry.width() + 6 + Letters.width(entry.words(), Face.TEXT);
            if (x > Style.MARGIN && x + width > sheet.width() - Style.MARGIN) {
                x = Style.MARGIN;
                y += LINE;
            }
            entry.sample().draw(x + entry.width() / 2, y);
            sheet.words(entry.words(), x + entry.width() + 6, y + 4, Face.TEXT, Style.SOFT_INK);
            x += width + GAP;
        }
        return y + LINE / 2 - top;
    }
}
