package unanimity.chart.sensitivity;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.Chart;
import unanimity.chart.Page;
import unanimity.chart.batch.Dots;
import unanimity.chart.batch.Frequency;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.statistics.Estimate;

/** How much each factor matters, against how much that depends on where it and the others stand. */
public final class MorrisChart {

    /** Height of the words beside a dotted line. */
    private static final double ABOVE = 17;

    private static final double LEFT = 84;
    private static final double RIGHT = 484;
    private static final double HEIGHT = 330;
    private static final double[] RATIOS = {0.1, 0.5, 1};

    private final SensitivityFindings findings;
    private final Ranking ranking;
    private final SensitivityLabel label;
    private final Page page = new Page();
    private final double times;

    private MorrisChart(SensitivityFindings findings, Ranking ranking, SensitivityLabel label) {
        this.findings = findings;
        this.ranking = ranking;
        this.label = label;
        times = SensitivityFinding.times(ranking.of());
    }

    /** The chart of a study. */
    public static Chart of(SensitivityFindings findings, Ranking ranking, SensitivityLabel label) {
        return new MorrisChart(findings, ranking, label).chart();
    }

    private Chart chart() {
        String title = SensitivityFinding.of(findings, ranking);
        String subtitle =
                "What moving a number over its range does, on average (μ*), and how much that depends on where it and"
                        + " the others stand (σ).";
        page.head(title, subtitle);
        page.take(32);
        double top = page.take(HEIGHT);
        draw(new Rectangle2D.Double(LEFT, Math.rint(top), RIGHT - LEFT, HEIGHT));
        page.take(42);
        LuckStrip.draw(page, ranking.measure().within());
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(findings.scenario(), label.text());
        return new Chart(
                "morris", title, subtitle + " " + told() + " " + caption, page.sheet(), () -> IndexTable.of(ranking));
    }

    private void draw(Rectangle2D area) {
        List<Ranking.Ranked> told = ranking.shown(Look.HIGHLIGHTS.size());
        Ruler across = ruler("mu_star", told, area.getWidth());
        Ruler up = ruler("sigma", told, area.getHeight());
        Panel panel = new Panel(area, across, up);
        panel.draw(page.sheet());
        Sheet sheet = page.sheet();
        Point2D corner = new Point2D.Double(across.getUpperBound(), up.getUpperBound());
        ratios(panel, corner);
        ranking.all().stream().skip(told.size()).forEach(ranked -> dot(panel, Look.CROWD, ranked, 1));
        for (int i = told.size() - 1; i >= 0; i--) {
            Look look = Look.HIGHLIGHTS.get(i);
            lines(panel, look, told.get(i));
            dot(panel, look, told.get(i), 1.4);
        }
        ratioWords(panel, corner, told);
        panel.labelLeft(sheet);
        panel.labelBelow(sheet);
        String unit = SensitivityFinding.unit(ranking.of());
        sheet.words("σ, " + unit, Style.MARGIN, area.getY() - 12, Face.HEADING, Style.INK);
        sheet.words("μ*, " + unit, area.getMaxX(), area.getMaxY() + 34, Face.HEADING, Style.INK, Anchor.END);
        RankedKey.draw(sheet, told, area, ranked -> Frequency.points(Intervals.times(times, ranked.main())));
    }

    /** From 0 to the farthest end of an interval of those told apart, or the farthest of the others. */
    private Ruler ruler(String index, List<Ranking.Ranked> told, double length) {
        double most = Stream.concat(
                        told.stream().map(ranked -> ranked.influence().of(index).high()),
                        ranking.all().stream()
                                .map(ranked -> ranked.influence().of(index).value()))
                .mapToDouble(end -> times * end)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return Intervals.ruler(length, 0, most > 0 ? most : 1);
    }

    private void dot(Panel panel, Look look, Ranking.Ranked ranked, double scale) {
        double across = times * ranked.influence().of("mu_star").value();
        double up = times * ranked.influence().of("sigma").value();
        if (Double.isFinite(across) && Double.isFinite(up)) {
            page.sheet().area(look.mark(scale, panel.x(across), panel.y(up)), look.color());
        }
    }

    private void lines(Panel panel, Look look, Ranking.Ranked ranked) {
        Estimate across = Intervals.times(times, ranked.influence().of("mu_star"));
        Estimate up = Intervals.times(times, ranked.influence().of("sigma"));
        double x = panel.x(across.value());
        double y = panel.y(up.value());
        Dots.line(page.sheet(), panel, look, across, 1, y);
        double bottom = Math.min(panel.area().getMaxY(), panel.y(up.low()));
        page.sheet()
                .line(x, bottom, x, Math.max(panel.area().getY(), panel.y(up.high())), look.color(), Style.line(1.4));
    }

    private void ratios(Panel panel, Point2D corner) {
        for (double ratio : RATIOS) {
            Point2D end = end(panel, corner, ratio);
            page.sheet().line(panel.x(0), panel.y(0), end.getX(), end.getY(), Style.FAINT, Style.DOTS);
        }
    }

    /** Above the line where it ends, or below where an interval would run through the words. */
    private void ratioWords(Panel panel, Point2D corner, List<Ranking.Ranked> told) {
        for (double ratio : RATIOS) {
            Point2D end = end(panel, corner, ratio);
            String words = ratio == 1 ? "σ = μ*" : "σ = " + ratio + " μ*";
            boolean top = end.getX() < panel.x(corner.getX());
            boolean crossed = told.stream()
                    .mapToDouble(ranked ->
                            panel.y(times * ranked.influence().of("sigma").value()))
                    .anyMatch(y -> y < end.getY() && y > end.getY() - ABOVE);
            page.sheet()
                    .wordsOver(
                            Style.PAPER,
                            words,
                            top ? end.getX() : end.getX() - 2,
                            end.getY() + (crossed && !top ? ABOVE : -5),
                            top ? Anchor.MIDDLE : Anchor.END);
        }
    }

    /** Where a line from the origin leaves the panel. */
    private static Point2D end(Panel panel, Point2D corner, double ratio) {
        double across = Math.min(corner.getX(), corner.getY() / ratio);
        return new Point2D.Double(panel.x(across), panel.y(ratio * across));
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Far right: matters much. High up: what it does depends on the rest; below the lowest dotted line it is nearly"
                        + " the same everywhere.");
        int small = ranking.all().size() - ranking.shown(Look.HIGHLIGHTS.size()).size();
        if (small > 0) {
            sentences.add("Grey: the other " + (small == 1 ? "number" : Frequency.count(small, "number")) + still(small)
                    + ".");
        }
        sentences.add("Range: from the 5th percentile to the 95th. Lines: 95 % intervals (bootstrap over "
                + Frequency.whole(findings.study().size())
                + " ways and over replicates); those of σ are too short with few ways.");
        sentences.add(label.sentence());
        return sentences;
    }

    private String still(int small) {
        int still = ranking.still();
        if (still == 0) {
            return "";
        }
        return (still == small ? ", which " : ", of which " + Frequency.whole(still) + " ")
                + SensitivityFinding.unchanged(ranking)
                + (still == 1 ? " and lies at 0" : " and lie at 0");
    }

    /** For those who cannot see it. */
    private String told() {
        return ranking.shown(FactorRows.MOST).stream()
                .map(ranked -> ranked.name().listed() + ": μ* "
                        + Frequency.points(Intervals.times(times, ranked.main())) + ", σ "
                        + Frequency.points(
                                Intervals.times(times, ranked.influence().of("sigma")))
                        + ".")
                .collect(Collectors.joining(" "));
    }
}
