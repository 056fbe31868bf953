package unanimity.chart;

import java.util.List;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.RunResult;
import unanimity.model.Scenario;

/** What stands around the panels of every chart of a run: title, subtitle, caption, footer; filled from top to bottom. */
final class Page {

    private static final double TEXT_WIDTH = Style.WIDTH - 2 * Style.MARGIN;

    private final Sheet sheet = new Sheet();
    private double y = 14;

    Sheet sheet() {
        return sheet;
    }

    /** Room of that height. @return where it begins */
    double take(double height) {
        double top = y;
        y += height;
        return top;
    }

    void head(String title, String subtitle) {
        paragraph(title, Face.TITLE, true);
        y += 1;
        paragraph(subtitle, Face.SUBTITLE, false);
        y += 8;
    }

    void caption(String text) {
        paragraph(text, Face.TEXT, false);
        y += 4;
    }

    /** Closes the page. */
    void foot(Scenario scenario, RunResult result) {
        String seed = " · seed " + result.seed() + " · " + Style.program();
        double room = TEXT_WIDTH - Letters.width(seed, Face.FOOTER);
        sheet.line(Style.MARGIN, y, Style.WIDTH - Style.MARGIN, y, Style.GRID, Style.HAIR);
        paragraph(Letters.fit(scenario.title(), Face.FOOTER, room) + seed, Face.FOOTER, false);
        sheet.height(Math.ceil(y + 10));
    }

    private void paragraph(String text, Face face, boolean strong) {
        List<String> lines = strong ? Letters.wrapEvenly(text, face, TEXT_WIDTH) : Letters.wrap(text, face, TEXT_WIDTH);
        for (String line : lines) {
            y += face.leading();
            sheet.words(line, Style.MARGIN, y, face, strong ? Style.INK : Style.SOFT_INK);
        }
    }
}
