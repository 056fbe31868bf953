package unanimity.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.RunResult;
import unanimity.model.Scenario;

/** What stands around the panels of a chart: title, subtitle, caption, footer; filled from top to bottom. */
public final class Page {

    private static final double TEXT_WIDTH = Style.WIDTH - 2 * Style.MARGIN;

    private static final double LEFT = 84;

    /** Width of a panel inside its axes. */
    public static final double PLOT_WIDTH = 504;

    private final Sheet sheet = new Sheet();
    private double y = 14;

    public Sheet sheet() {
        return sheet;
    }

    /** Room of that height. @return where it begins */
    public double take(double height) {
        double top = y;
        y += height;
        return top;
    }

    /** The inside of the axes of a panel of that height; labels have room on both sides. */
    public Rectangle2D plot(double height) {
        return new Rectangle2D.Double(LEFT, Math.rint(take(height)), PLOT_WIDTH, height);
    }

    public void head(String title, String subtitle) {
        paragraph(title, Face.TITLE, true);
        y += 1;
        paragraph(subtitle, Face.SUBTITLE, false);
        y += 8;
    }

    public void caption(String text) {
        paragraph(text, Face.TEXT, false);
        y += 4;
    }

    /** Closes the page of a chart of one run. */
    void foot(Scenario scenario, RunResult result) {
        foot(scenario, origin(result));
    }

    /** What a run comes from: {@code seed 1 · Unanimity 1.0}. */
    static String origin(RunResult result) {
        return "seed " + result.seed() + " · " + Style.program();
    }

    /**
     * Closes the page.
     *
     * @param origin what the pictured comes from
     */
    public void foot(Scenario scenario, String origin) {
        String seed = " · " + origin;
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
