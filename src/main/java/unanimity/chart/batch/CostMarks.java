package unanimity.chart.batch;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.Price;
import unanimity.chart.Amounts;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Spread;
import unanimity.chart.paper.Style;

/** Lines through a cost chart, each with its name above. */
final class CostMarks {

    private static final double SPACE = 14;
    private static final BasicStroke MEDIAN = Style.line(2);
    private static final BasicStroke QUANTILE = Style.line(1.4, 5, 3);

    private final List<Mark> marks = new ArrayList<>();

    private record Mark(double value, String name, BasicStroke stroke) {}

    /** @param capital 0 where it is not shown */
    CostMarks(Price price, double capital) {
        marks.add(new Mark(price.low().value(), "5 %: " + Frequency.value(price.low()), QUANTILE));
        marks.add(new Mark(price.median().value(), "median: " + Frequency.value(price.median()), MEDIAN));
        marks.add(new Mark(price.high().value(), "95 %: " + Frequency.value(price.high()), QUANTILE));
        if (capital > 0) {
            marks.add(new Mark(capital, "capital: " + Amounts.points(capital), Style.DOTS));
        }
    }

    void lines(Panel panel) {
        marks.forEach(mark -> panel.upright(mark.value(), Style.INK, mark.stroke()));
    }

    void names(Sheet sheet, Panel panel) {
        double[] wished =
                marks.stream().mapToDouble(mark -> panel.x(mark.value())).toArray();
        double widest = marks.stream()
                .mapToDouble(mark -> Letters.width(mark.name(), Face.TEXT))
                .max()
                .orElse(0);
        double[] places = Spread.of(wished, widest + SPACE, Style.MARGIN, Style.WIDTH - Style.MARGIN);
        double top = panel.area().getY();
        for (int i = 0; i < places.length; i++) {
            sheet.line(places[i], top - 12, wished[i], top, Style.AXIS, Style.HAIR);
            sheet.words(marks.get(i).name(), places[i], top - 16, Face.TEXT, Style.INK, Anchor.MIDDLE);
        }
    }
}
