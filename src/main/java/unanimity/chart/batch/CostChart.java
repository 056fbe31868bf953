package unanimity.chart.batch;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Price;
import unanimity.chart.Amounts;
import unanimity.chart.Chart;
import unanimity.chart.Page;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.Scenario;

/** What the proposer spends until the proposal is adopted; where it never is, what it spends all the same. */
public final class CostChart {

    private static final double LEFT = 84;
    private static final double RIGHT = 752;
    private static final double HEIGHT = 220;
    private static final double HEADROOM = 1.08;

    /** The capital is shown unless more than this share of the axis would be empty for it. */
    private static final double MOST_EMPTY = 0.7;

    private final BatchFindings findings;
    private final Scenario scenario;
    private final Price price;
    private final double capital;
    private final double dearest;
    private final BatchLabel label;
    private final Page page = new Page();

    private CostChart(BatchFindings findings, BatchLabel label) {
        this.findings = findings;
        this.label = label;
        scenario = findings.scenario();
        price = findings.price() == null ? findings.priceOfAll() : findings.price();
        capital = scenario.proposal().means().capital();
        dearest = price.width() * price.counts().size();
    }

    /** The chart of a batch. */
    public static Chart of(BatchFindings findings, BatchLabel label) {
        return new CostChart(findings, label).chart();
    }

    private Chart chart() {
        String title = title();
        String subtitle = "What " + scenario.proposal().name() + " spends, in " + which() + ".";
        page.head(title, subtitle);
        page.take(52);
        draw(new Rectangle2D.Double(LEFT, Math.rint(page.take(HEIGHT)), RIGHT - LEFT, HEIGHT));
        page.take(48);
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(scenario, label.text());
        return new Chart("cost", title, subtitle + " " + caption, page.sheet(), () -> CostTable.of(price, capital));
    }

    private boolean adopted() {
        return findings.price() != null;
    }

    private String which() {
        return adopted() ? "simulated campaigns that end with adoption" : "all simulated campaigns: none is adopted";
    }

    private long runs() {
        return price.median().n();
    }

    /** {@code Half of the adopted campaigns cost at most 0.31 of 0.60 points of capital, nine in ten 0.20 to 0.43}. */
    private String title() {
        String noun = adopted() ? "adopted campaign" : "simulated campaign";
        if (price.high().value() <= 0 && price.mean().value() <= 0) {
            return runs() == 1 ? "The only " + noun + " cost nothing" : "No " + noun + " cost anything";
        }
        String of = " of " + Amounts.points(capital) + " points of capital";
        if (runs() == 1) {
            return "The only " + noun + " cost " + Amounts.points(price.median().value()) + of;
        }
        if (Frequency.value(price.low()).equals(Frequency.value(price.high()))) {
            return "Nine in ten " + noun + "s cost " + Frequency.value(price.median()) + of;
        }
        return "Half of the " + noun + "s cost at most " + Frequency.value(price.median()) + of + ", nine in ten "
                + Frequency.value(price.low()) + " to " + Frequency.value(price.high());
    }

    private boolean showsCapital() {
        return capital > 0 && capital * (1 - MOST_EMPTY) <= dearest;
    }

    private void draw(Rectangle2D area) {
        Sheet sheet = page.sheet();
        double right = 1.03 * Math.max(dearest, showsCapital() ? capital : 0);
        double most = price.counts().stream().mapToLong(count -> count).max().orElse(1);
        double top = HEADROOM * 100 * most / runs();
        Panel panel = new Panel(
                area,
                new Ruler(-0.01 * right, right, Ruler.roundNumbers(0, right, 8)),
                new Ruler(0, top, Ruler.roundNumbers(0, top, 5)));
        bars(panel);
        CostMarks marks = new CostMarks(price, showsCapital() ? capital : 0);
        marks.lines(panel);
        panel.draw(sheet);
        marks.names(sheet, panel);
        panel.labelLeft(sheet);
        panel.labelBelow(sheet);
        sheet.words(heading(), Style.MARGIN, area.getY() - 38, Face.HEADING, Style.INK);
        String axis = "Capital spent (points)";
        sheet.words(axis, area.getCenterX(), area.getMaxY() + 36, Face.HEADING, Style.INK, Anchor.MIDDLE);
    }

    private String heading() {
        return (adopted() ? "Adopted campaigns" : "Campaigns") + " (% of them)";
    }

    private void bars(Panel panel) {
        double bottom = panel.area().getMaxY();
        for (int b = 0; b < price.counts().size(); b++) {
            double height = 100.0 * price.counts().get(b) / runs();
            if (height > 0) {
                double left = panel.x(b * price.width()) + 0.5;
                double width = panel.x((b + 1) * price.width()) - 0.5 - left;
                page.sheet()
                        .area(
                                new Rectangle2D.Double(left, panel.y(height), width, bottom - panel.y(height)),
                                BatchPage.SIMULATED.tint(BatchPage.MIDDLE));
            }
        }
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        if (runs() > 1) {
            sentences.add("With 95 % intervals between order statistics: median " + Frequency.points(price.median())
                    + ", 5 % quantile " + Frequency.points(price.low()) + ", 95 % quantile "
                    + Frequency.points(price.high()) + " points.");
            sentences.add("Mean " + Frequency.points(price.mean()) + " ("
                    + price.mean().method() + ").");
        }
        sentences.add("The capital, " + Amounts.points(capital) + " points, is "
                + (showsCapital() ? "" : "beyond the edge; it is ") + "at its median where it is uncertain.");
        String adopted = adopted() ? Frequency.whole(runs()) + " adopted of " : "";
        sentences.add(BatchPage.sample(findings.sample()).replaceFirst("n = ", "n = " + adopted));
        return sentences;
    }
}
