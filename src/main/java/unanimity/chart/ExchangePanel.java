package unanimity.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Strand;
import unanimity.chart.paper.Style;
import unanimity.model.Trace.Corner;

/** The lower part of a meeting chart: what asks and offers cost, from the first exchange down to the last. */
final class ExchangePanel {

    private static final double ROW = 17;
    private static final double MOST = 220;

    private final Encounter numbers;
    private final int exchanges;

    ExchangePanel(Encounter numbers) {
        this.numbers = numbers;
        exchanges = numbers.meeting().exchanges().size();
    }

    double height() {
        return Math.min(MOST, ROW * exchanges + 8);
    }

    Panel draw(Sheet sheet, Rectangle2D area, Ruler across) {
        int every = (int) Math.ceil(exchanges * ROW / MOST);
        List<Ruler.Mark> marks = new ArrayList<>();
        for (int e = 1; e <= exchanges; e += every) {
            marks.add(new Ruler.Mark(-e, Integer.toString(e)));
        }
        Panel panel = new Panel(area, across, new Ruler(-exchanges - 0.75, -0.25, marks));
        line(panel, numbers.bids(), Encounter.BID);
        line(panel, numbers.asks(), Encounter.ASK);
        panel.draw(sheet);
        panel.labelLeft(sheet);
        sheet.words("Asks and offers, exchange by exchange", Style.MARGIN, area.getY() - 10, Face.HEADING, Style.INK);
        Corner deal = numbers.deal();
        if (deal != null) {
            sheet.area(Encounter.DEAL.mark(2, panel.x(deal.cost()), panel.y(-exchanges)), Encounter.DEAL.color());
        }
        return panel;
    }

    private void line(Panel panel, List<Corner> path, Look look) {
        double[] down = IntStream.rangeClosed(1, exchanges).mapToDouble(e -> -e).toArray();
        panel.lines(SpacePanel.costs(path), new double[][] {down}, Strand.of(look, (line, point) -> true));
    }
}
