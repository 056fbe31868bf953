package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Sheet;

/** Looks at what is written in a chart. */
public final class Words {

    /** Height of capitals, and depth of a p, as shares of the size. */
    private static final double ASCENT = 0.73;

    private static final double DESCENT = 0.15;

    private Words() {}

    /** All words stand within the sheet, and none over another. */
    public static void assertApart(Chart chart) {
        Sheet sheet = chart.sheet();
        List<Sheet.Words> seen = new ArrayList<>();
        for (Sheet.Item item : sheet.items()) {
            if (item instanceof Sheet.Words words) {
                Rectangle2D box = box(words);
                assertThat(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()).contains(box))
                        .as("'%s' stands within the sheet: %s", words.text(), box)
                        .isTrue();
                assertThat(seen)
                        .as("words under '%s' in '%s'", words.text(), chart.title())
                        .noneMatch(other -> box(other).intersects(box));
                seen.add(words);
            }
        }
        assertThat(seen).isNotEmpty();
    }

    private static Rectangle2D box(Sheet.Words words) {
        double size = words.face().size();
        return new Rectangle2D.Double(
                words.left(),
                words.y() - ASCENT * size,
                Letters.width(words.text(), words.face()),
                (ASCENT + DESCENT) * size);
    }
}
