package unanimity.chart.sensitivity;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.Chart;
import unanimity.chart.Legend;
import unanimity.chart.Page;
import unanimity.chart.batch.Dots;
import unanimity.chart.batch.Frequency;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.statistics.Estimate;

/** How much of the variance each factor explains alone, and how much it takes part in. */
public final class SobolChart {

    private static final Look FIRST = Look.HIGHLIGHTS.get(0);
    private static final Look TOTAL = Look.HIGHLIGHTS.get(1);
    private static final double BAR = 9;
    private static final double TINT = 0.5;
    private static final double LIGHT = 0.22;

    private final SensitivityFindings findings;
    private final Ranking ranking;
    private final FactorRows rows;
    private final SensitivityLabel label;
    private final Page page = new Page();

    private SobolChart(SensitivityFindings findings, Ranking ranking, SensitivityLabel label) {
        this.findings = findings;
        this.ranking = ranking;
        this.label = label;
        rows = new FactorRows(ranking);
    }

    /** The chart of a study. */
    public static Chart of(SensitivityFindings findings, Ranking ranking, SensitivityLabel label) {
        return new SobolChart(findings, ranking, label).chart();
    }

    private Chart chart() {
        String title = SensitivityFinding.of(findings, ranking);
        String subtitle = "How much of what " + SensitivityFinding.measure(ranking.of())
                + " varies by goes with each number, alone and together with others.";
        page.head(title, subtitle);
        if (!rows.shown().isEmpty()) {
            page.take(legend().draw(page.sheet(), page.take(0)));
            page.take(30);
            double top = page.take(rows.height());
            rows.draw(page.sheet(), top);
            double left = FactorRows.LEFT;
            draw(new Rectangle2D.Double(left, Math.rint(top), Style.WIDTH - Style.MARGIN - left, rows.height()));
            page.take(30);
        }
        LuckStrip.draw(page, ranking.measure().within());
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(findings.scenario(), label.text());
        return new Chart(
                "sobol", title, subtitle + " " + told() + " " + caption, page.sheet(), () -> IndexTable.of(ranking));
    }

    private Legend legend() {
        Sheet sheet = page.sheet();
        Legend legend = new Legend();
        legend.add(22, "alone (first-order index)", (x, y) -> {
            sheet.area(new Rectangle2D.Double(x - 11, y - BAR / 2, 22, BAR), FIRST.tint(TINT));
            sheet.area(FIRST.mark(1.05, x + 11, y), FIRST.color());
        });
        legend.add(22, "with others (total index)", (x, y) -> {
            sheet.area(new Rectangle2D.Double(x - 11, y - BAR / 2, 22, BAR), TOTAL.tint(LIGHT));
            sheet.area(TOTAL.mark(1.05, x + 11, y), TOTAL.color());
        });
        legend.add(
                20,
                "what a number that does nothing would show",
                (x, y) -> sheet.area(new Rectangle2D.Double(x - 10, y - 7, 20, 14), Style.GRID));
        return legend;
    }

    private void draw(Rectangle2D area) {
        List<Ranking.Ranked> shown = rows.shown();
        Estimate dummy = ranking.measure().other("dummy");
        double[] ends = Stream.concat(
                        Stream.of(0.0, 1.0, dummy.low(), dummy.high()),
                        shown.stream().flatMap(SobolChart::ends))
                .mapToDouble(end -> end)
                .toArray();
        Panel panel = new Panel(area, Intervals.ruler(area.getWidth(), ends), Intervals.rows(shown.size()));
        if (dummy.known()) {
            double left = panel.x(dummy.low());
            page.sheet()
                    .area(
                            new Rectangle2D.Double(left, area.getY(), panel.x(dummy.high()) - left, area.getHeight()),
                            Style.GRID);
        }
        panel.upright(0, Style.INK, Style.THIN);
        panel.upright(1, Style.AXIS, Style.DOTS);
        panel.draw(page.sheet());
        for (int row = 0; row < shown.size(); row++) {
            double y = panel.y(FactorRows.middle(row));
            bar(panel, FIRST, TINT, shown.get(row).influence().of("first"), y - BAR / 2 - 0.5);
            bar(panel, TOTAL, LIGHT, shown.get(row).influence().of("total"), y + BAR / 2 + 0.5);
        }
        panel.labelBelow(page.sheet());
        page.sheet().words("Share of the variance", area.getX(), area.getY() - 9, Face.HEADING, Style.INK);
    }

    private static Stream<Double> ends(Ranking.Ranked ranked) {
        return ranked.influence().indices().stream()
                .flatMap(index -> Stream.of(
                        index.estimate().low(),
                        index.estimate().value(),
                        index.estimate().high()));
    }

    private void bar(Panel panel, Look look, double tint, Estimate index, double y) {
        if (!index.known()) {
            return;
        }
        double from = Math.min(panel.x(0), panel.x(index.value()));
        double width = Math.abs(panel.x(0) - panel.x(index.value()));
        page.sheet().area(new Rectangle2D.Double(from, y - BAR / 2, width, BAR), look.tint(tint));
        Dots.draw(page.sheet(), panel, look, index, 1, y, false);
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        if (rows.shown().isEmpty()) {
            return List.of(rows.nothing(), label.sentence());
        }
        if (!rows.rest().isEmpty()) {
            sentences.add(rows.rest());
        }
        Estimate dummy = ranking.measure().other("dummy");
        sentences.add("Lines: 95 % intervals (bootstrap over "
                + Frequency.whole(findings.study().size())
                + " rows and over replicates). Grey: the interval of the dummy, a number that is not there"
                + (dummy.known() ? ", " + Frequency.points(dummy) : "")
                + "; a total index is told from chance where its interval lies farther from 0 than both ends of it. An"
                + " estimate can be below 0 or above 1 by chance.");
        sentences.add(label.sentence());
        return sentences;
    }

    /** For those who cannot see it. */
    private String told() {
        return rows.shown().stream()
                .map(ranked -> ranked.name().listed() + ": alone "
                        + Frequency.points(ranked.influence().of("first")) + ", with others "
                        + Frequency.points(ranked.main()) + ".")
                .collect(Collectors.joining(" "));
    }
}
