package unanimity.chart.batch;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.analysis.BatchFindings;
import unanimity.chart.Chart;
import unanimity.chart.Legend;
import unanimity.chart.paper.EndLabel;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Spread;
import unanimity.chart.paper.Style;
import unanimity.model.Outcome;
import unanimity.statistics.Estimate;

/** The probability that the proposal is adopted by the end of each round, with its interval. */
public final class AdoptionChart {

    private static final double RIGHT = 610;
    private static final double HEIGHT = 270;
    private static final double HEADROOM = 1.06;
    private static final double LABEL_HEIGHT = 32;

    private final BatchFindings findings;
    private final AdoptionFinding finding;
    private final AdoptionCurve curve;
    private final BatchPage page;
    private final boolean competing;

    private AdoptionChart(BatchFindings findings, BatchLabel label) {
        this.findings = findings;
        finding = new AdoptionFinding(findings);
        curve = AdoptionCurve.of(findings);
        page = new BatchPage(findings, label);
        competing = findings.adoption().share(Outcome.WITHDRAWN).successes() > 0;
    }

    /** The chart of a batch. */
    public static Chart of(BatchFindings findings, BatchLabel label) {
        return new AdoptionChart(findings, label).chart();
    }

    private Chart chart() {
        String title = finding.sentence();
        String subtitle =
                "Probability that " + findings.scenario().proposal().name() + " is adopted by the end of each round.";
        page.head(title, subtitle, legend());
        Panel panel = draw(page.area(RIGHT, HEIGHT));
        String caption = page.foot(panel, caption());
        return new Chart(
                "adoption",
                title,
                subtitle + " " + told() + " " + caption,
                page.sheet(),
                () -> AdoptionTable.of(findings, curve));
    }

    private List<Estimate> adopted() {
        return competing ? curve.adopted() : curve.waiting();
    }

    private Legend legend() {
        Sheet sheet = page.sheet();
        Legend legend = new Legend();
        legend.add(28, "adopted", (x, y) -> BatchPage.sample(sheet, BatchPage.SIMULATED, x, y));
        if (competing) {
            legend.add(28, "given up", (x, y) -> BatchPage.sample(sheet, BatchPage.WITHDRAWN, x, y));
            legend.add(
                    28,
                    "adopted, if none gave up",
                    (x, y) -> BatchPage.sample(sheet, BatchPage.SIMULATED.dotted(), x, y));
        }
        legend.add(20, "95 % interval", (x, y) -> BatchPage.sample(sheet, BatchPage.SIMULATED.tint(0.3), x, y));
        page.addDecided(legend);
        return legend;
    }

    private Panel draw(Rectangle2D area) {
        Sheet sheet = page.sheet();
        List<Ruler.Mark> marks = IntStream.rangeClosed(0, 4)
                .mapToObj(i -> new Ruler.Mark(i / 4.0, 25 * i + " %"))
                .toList();
        Panel panel = new Panel(area, page.rounds().time().ruler(area.getWidth()), new Ruler(0, HEADROOM, marks));
        Stairs stairs = new Stairs(shown());
        band(panel, stairs, BatchPage.SIMULATED, adopted());
        if (competing) {
            band(panel, stairs, BatchPage.WITHDRAWN, curve.withdrawn());
        }
        page.lines(panel);
        if (competing) {
            line(panel, stairs, BatchPage.SIMULATED.dotted(), curve.waiting());
            line(panel, stairs, BatchPage.WITHDRAWN, curve.withdrawn());
        }
        line(panel, stairs, BatchPage.SIMULATED, adopted());
        panel.draw(sheet);
        words(panel);
        ends(panel);
        page.names(panel, area.getMaxY() - 6);
        return panel;
    }

    private void words(Panel panel) {
        double heading = page.rounds().heading(panel.area());
        String words = "Probability by the end of the round (%)";
        page.sheet().words(words, Style.MARGIN, heading, Face.HEADING, Style.INK);
        panel.labelLeft(page.sheet());
    }

    /** The last round that is shown: where all runs have ended otherwise than by a deadline nothing can change any more. */
    private int shown() {
        boolean settled = findings.adoption().share(Outcome.DEADLINE).successes() == 0;
        return settled ? page.rounds().time().last() : curve.last();
    }

    private Estimate at(List<Estimate> estimates, int round) {
        return estimates.get(Math.min(round, curve.last()));
    }

    private void band(Panel panel, Stairs stairs, Look look, List<Estimate> estimates) {
        page.sheet()
                .area(
                        stairs.between(panel, t -> at(estimates, t).low(), t -> at(estimates, t)
                                .high()),
                        look.tint(0.3));
    }

    private void line(Panel panel, Stairs stairs, Look look, List<Estimate> estimates) {
        stairs.rising(panel, look, t -> at(estimates, t).value());
    }

    /** What the curves have come to, right of the panel. */
    private void ends(Panel panel) {
        Estimate adopted = adopted().get(curve.last());
        Estimate withdrawn = curve.withdrawn().get(curve.last());
        Rectangle2D area = panel.area();
        double[] wished = competing
                ? new double[] {panel.y(adopted.value()), panel.y(withdrawn.value())}
                : new double[] {panel.y(adopted.value())};
        double[] places = Spread.of(wished, LABEL_HEIGHT, area.getY() - 6, area.getMaxY() + 6);
        end(area.getMaxX() + 12, places[0], BatchPage.SIMULATED, "adopted", adopted);
        if (competing) {
            end(area.getMaxX() + 12, places[1], BatchPage.WITHDRAWN, "given up", withdrawn);
        }
    }

    private void end(double x, double y, Look look, String name, Estimate estimate) {
        EndLabel.draw(page.sheet(), look, x, y, (room, face) -> name, Frequency.percent(estimate));
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        sentences.add(finding.censoring() + finding.asCounted(adopted().get(curve.last())));
        sentences.add(finding.median());
        sentences.add("Shaded: 95 % intervals, each of a round by itself (log–log).");
        return sentences;
    }

    /** For those who cannot see it: where the curves end. */
    private String told() {
        String told = "At the end adopted: " + Frequency.percent(adopted().get(curve.last())) + ".";
        return competing
                ? told + " Given up: " + Frequency.percent(curve.withdrawn().get(curve.last())) + "."
                : told;
    }
}
