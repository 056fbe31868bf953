package unanimity.chart.discovery;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.DiscoveryFindings.FoundBox;
import unanimity.chart.Chart;
import unanimity.chart.Page;
import unanimity.chart.batch.Frequency;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.EndLabel;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.statistics.Proportion;
import unanimity.statistics.sensitivity.ScoredBox;

/** What a narrower box gains and loses: how many of all deadlocks it holds, against how frequent they are in it. */
public final class TradeOffChart {

    private static final double LEFT = 84;
    private static final double RIGHT = 500;
    private static final double HEIGHT = 280;
    private static final double HEADROOM = 1.05;
    private static final double STEP = 66;

    private final DiscoveryFindings findings;
    private final DiscoveryLabel label;
    private final Page page = new Page();

    private TradeOffChart(DiscoveryFindings findings, DiscoveryLabel label) {
        this.findings = findings;
        this.label = label;
    }

    /** The chart of a study that has found at least one box. */
    public static Chart of(DiscoveryFindings findings, DiscoveryLabel label) {
        return new TradeOffChart(findings, label).chart();
    }

    private Chart chart() {
        ScoredBox first = findings.boxes().get(0).scored();
        String title = Frequency.brief(new Proportion(first.insideHits(), first.hits()))
                + " deadlocks lie in a box that holds only "
                + Frequency.brief(new Proportion(first.inside(), first.cases()))
                + " campaigns";
        String subtitle =
                "From all runs (right) something is taken away, step by step: fewer deadlocks are left, but they are denser.";
        page.head(title, subtitle);
        page.take(28);
        draw(new Rectangle2D.Double(LEFT, Math.rint(page.take(HEIGHT)), RIGHT - LEFT, HEIGHT));
        page.take(44);
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(findings.scenario(), label.text(findings));
        return new Chart(
                "trade-off",
                title,
                subtitle + " " + told() + " " + caption,
                page.sheet(),
                () -> TradeOffTable.of(findings));
    }

    private static String percent(double share) {
        return DiscoveryFinding.rounded(100 * share, 0) + " %";
    }

    private void draw(Rectangle2D area) {
        double densest = findings.boxes().stream()
                .flatMap(box -> box.trajectory().stream())
                .mapToDouble(ScoredBox::density)
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        List<Ruler.Mark> across = IntStream.rangeClosed(0, 5)
                .mapToObj(i -> new Ruler.Mark(20 * i, 20 * i + " %"))
                .toList();
        double top = HEADROOM * 100 * densest;
        List<Ruler.Mark> up = Ruler.roundNumbers(0, top, 6).stream()
                .map(mark -> new Ruler.Mark(mark.value(), mark.label() + " %"))
                .toList();
        Panel panel = new Panel(area, new Ruler(0, 100 * HEADROOM, across), new Ruler(0, top, up));
        panel.level(100 * findings.deadlocks().value(), Style.AXIS, Style.DOTS);
        panel.draw(page.sheet());
        for (int box = findings.boxes().size() - 1; box >= 0; box--) {
            way(panel, Look.HIGHLIGHTS.get(box), findings.boxes().get(box));
        }
        panel.labelLeft(page.sheet());
        panel.labelBelow(page.sheet());
        Sheet sheet = page.sheet();
        sheet.words(
                "Density: deadlocks among the runs in the box",
                Style.MARGIN,
                area.getY() - 12,
                Face.HEADING,
                Style.INK);
        sheet.words(
                "Coverage: share of all deadlocks that the box holds",
                area.getMaxX(),
                area.getMaxY() + 36,
                Face.HEADING,
                Style.INK,
                Anchor.END);
        key(area);
    }

    private void way(Panel panel, Look look, FoundBox box) {
        for (ScoredBox step : box.trajectory()) {
            page.sheet().area(look.mark(0.8, x(panel, step), y(panel, step)), look.tint(0.55));
        }
        double x = x(panel, box.scored());
        double y = y(panel, box.scored());
        page.sheet().area(look.mark(2.2, x, y), look.color());
        page.sheet().line(look.mark(3.2, x, y), Style.INK, Style.THIN);
    }

    private static double x(Panel panel, ScoredBox box) {
        return panel.x(100 * box.coverage());
    }

    private static double y(Panel panel, ScoredBox box) {
        return panel.y(100 * box.density());
    }

    private void key(Rectangle2D area) {
        for (int i = 0; i < findings.boxes().size(); i++) {
            FoundBox box = findings.boxes().get(i);
            double y = area.getY() + 14 + i * STEP;
            double x = area.getMaxX() + 22;
            EndLabel.draw(
                    page.sheet(),
                    Look.HIGHLIGHTS.get(i),
                    x,
                    y,
                    (room, face) -> name(box),
                    percent(box.scored().coverage()) + " of the deadlocks, "
                            + percent(box.scored().density()) + " dense");
            List<String> words =
                    Letters.wrap(DiscoveryFinding.where(findings, box), Face.FOOTER, Style.WIDTH - 12 - x - 27);
            for (int line = 0; line < Math.min(2, words.size()); line++) {
                String shown = line == 1 && words.size() > 2 ? words.get(1) + "…" : words.get(line);
                page.sheet().words(shown, x + 27, y + 26 + 14 * line, Face.FOOTER, Style.SOFT_INK);
            }
        }
    }

    private String name(FoundBox box) {
        return "Box " + (findings.boxes().indexOf(box) + 1);
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Small marks: the way, 5 % of the runs in the box at a time. Large mark: the box that was chosen: of those in which deadlock is"
                        + " much more frequent the one in which coverage and density together are largest, with limits that chance alone would give"
                        + " taken out; hence it need not lie on the way. Dotted: all runs.");
        if (findings.boxes().size() > 1) {
            sentences.add(
                    "Each further box is sought among the runs that those before left; its coverage is of their deadlocks.");
        }
        sentences.add("Method: PRIM (Friedman and Fisher 1999). " + DiscoveryLabel.sample(findings));
        return sentences;
    }

    /** For those who cannot see it. */
    private String told() {
        return findings.boxes().stream()
                .map(box -> name(box) + ", where " + DiscoveryFinding.where(findings, box) + ": coverage "
                        + percent(box.scored().coverage()) + ", density "
                        + percent(box.scored().density()) + ".")
                .collect(Collectors.joining(" "));
    }
}
