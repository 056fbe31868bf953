package unanimity.chart.sensitivity;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import unanimity.analysis.Ranking;
import unanimity.chart.paper.EndLabel;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Spread;

/** Names of the factors told apart in a panel, right of it. */
final class RankedKey {

    private static final double STEP = 40;

    private RankedKey() {}

    /** One below the other from the top, the most important first. */
    static void draw(Sheet sheet, List<Ranking.Ranked> told, Rectangle2D area, Function<Ranking.Ranked, String> words) {
        double[] places = new double[told.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = area.getY() + (i + 0.5) * STEP;
        }
        draw(sheet, told, area, places, words);
    }

    /** Each near a place of its own. */
    static void draw(
            Sheet sheet,
            List<Ranking.Ranked> told,
            Rectangle2D area,
            double[] wished,
            Function<Ranking.Ranked, String> words) {
        double[] places = Spread.of(wished, STEP - 6, area.getY() - 6, area.getMaxY() + 6);
        for (int i = 0; i < told.size(); i++) {
            Ranking.Ranked ranked = told.get(i);
            EndLabel.draw(
                    sheet,
                    Look.HIGHLIGHTS.get(i),
                    area.getMaxX() + 20,
                    places[i],
                    (room, face) -> Letters.fit(ranked.name().listed(), Face.LABEL, room),
                    words.apply(ranked));
        }
    }
}
