package unanimity.chart.sensitivity;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unanimity.analysis.PointMeasure;
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

/** What each factor does alone, from its 10th percentile to its 90th: the longest bar first. */
public final class TornadoChart {

    private static final Look LOW = Look.HIGHLIGHTS.get(1);
    private static final Look HIGH = Look.HIGHLIGHTS.get(0);
    private static final double WIDTH = 270;
    private static final double GAP = 34;
    private static final double BAR = 8;
    private static final double TINT = 0.45;

    private final SensitivityFindings findings;
    private final Ranking ranking;
    private final FactorRows rows;
    private final SensitivityLabel label;
    private final Page page = new Page();
    private final double times;
    private final EndWords named;

    private TornadoChart(SensitivityFindings findings, Ranking ranking, SensitivityLabel label) {
        this.findings = findings;
        this.ranking = ranking;
        this.label = label;
        rows = new FactorRows(ranking);
        times = SensitivityFinding.times(ranking.of());
        named = new EndWords(findings, rows.shown());
    }

    /** The chart of a study. */
    public static Chart of(SensitivityFindings findings, Ranking ranking, SensitivityLabel label) {
        return new TornadoChart(findings, ranking, label).chart();
    }

    private Chart chart() {
        String title = SensitivityFinding.of(findings, ranking);
        String subtitle = named.subtitle();
        page.head(title, subtitle);
        if (!rows.shown().isEmpty()) {
            page.take(legend().draw(page.sheet(), page.take(0)));
            page.take(44);
            draw(page.take(rows.height()));
            page.take(30);
        }
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(findings.scenario(), label.text());
        return new Chart(
                "tornado", title, subtitle + " " + told() + " " + caption, page.sheet(), () -> IndexTable.of(ranking));
    }

    private Legend legend() {
        Sheet sheet = page.sheet();
        Legend legend = new Legend();
        legend.add(24, named.low(), (x, y) -> bar(sheet, LOW, x - 12, x + 10, y));
        legend.add(24, named.high(), (x, y) -> bar(sheet, HIGH, x - 12, x + 10, y));
        legend.add(14, "as the scenario is", (x, y) -> sheet.line(x, y - 7, x, y + 7, Style.INK, Style.THIN));
        return legend;
    }

    private static void bar(Sheet sheet, Look look, double from, double to, double y) {
        double left = Math.min(from, to);
        sheet.area(new Rectangle2D.Double(left, y - BAR / 2, Math.abs(to - from), BAR), look.tint(TINT));
        sheet.area(look.mark(1.05, to, y), look.color());
    }

    private void draw(double top) {
        rows.draw(page.sheet(), top);
        double height = rows.height();
        bars(new Rectangle2D.Double(FactorRows.LEFT, Math.rint(top), WIDTH, height));
        double left = FactorRows.LEFT + WIDTH + GAP;
        swings(new Rectangle2D.Double(left, Math.rint(top), Style.WIDTH - Style.MARGIN - left, height));
    }

    private void bars(Rectangle2D area) {
        double middle = times * ranking.measure().other("middle").value();
        double[] ends = rows.shown().stream()
                .flatMap(ranked -> Stream.of(value(ranked, "low"), value(ranked, "high"), middle))
                .mapToDouble(end -> end)
                .toArray();
        Panel panel = new Panel(
                area,
                Intervals.ruler(area.getWidth(), ends),
                Intervals.rows(rows.shown().size()));
        panel.draw(page.sheet());
        for (int row = 0; row < rows.shown().size(); row++) {
            Ranking.Ranked ranked = rows.shown().get(row);
            double y = panel.y(FactorRows.middle(row));
            double from = panel.x(middle);
            bar(page.sheet(), LOW, from, panel.x(value(ranked, "low")), y - BAR / 2 - 0.5);
            bar(page.sheet(), HIGH, from, panel.x(value(ranked, "high")), y + BAR / 2 + 0.5);
        }
        double x = panel.x(middle);
        page.sheet().line(x, area.getY(), x, area.getMaxY(), Style.INK, Style.THIN);
        panel.labelBelow(page.sheet());
        heading(area, words(), unit());
    }

    private double value(Ranking.Ranked ranked, String index) {
        return times * ranked.influence().of(index).value();
    }

    private void swings(Rectangle2D area) {
        List<Estimate> swings = rows.shown().stream()
                .map(ranked -> Intervals.times(times, ranked.main()))
                .toList();
        double[] ends = Stream.concat(
                        Stream.of(0.0),
                        swings.stream().flatMap(swing -> Stream.of(swing.low(), swing.value(), swing.high())))
                .mapToDouble(end -> end)
                .toArray();
        Panel panel = new Panel(area, Intervals.ruler(area.getWidth(), ends), Intervals.rows(swings.size()));
        panel.upright(0, Style.INK, Style.THIN);
        panel.draw(page.sheet());
        for (int row = 0; row < swings.size(); row++) {
            double y = panel.y(FactorRows.middle(row));
            Dots.draw(
                    page.sheet(),
                    panel,
                    Look.PLAIN,
                    swings.get(row),
                    1,
                    y,
                    !rows.shown().get(row).clear());
        }
        panel.labelBelow(page.sheet());
        heading(area, named.change(), SensitivityFinding.unit(ranking.of()));
    }

    private void heading(Rectangle2D area, String words, String unit) {
        page.sheet().words(words, area.getX(), area.getY() - 22, Face.HEADING, Style.INK);
        page.sheet().words(unit, area.getX(), area.getY() - 8, Face.TICK, Style.SOFT_INK);
    }

    private String words() {
        String words = ranking.of() == PointMeasure.P_ADOPTED
                ? "Adopted"
                : ranking.of().words().replaceFirst(",.*", "");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String unit() {
        return ranking.of() == PointMeasure.P_ADOPTED
                ? "% of the runs"
                : "mean, " + SensitivityFinding.unit(ranking.of());
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        if (rows.shown().isEmpty()) {
            return List.of(rows.nothing(), label.sentence());
        }
        if (!rows.rest().isEmpty()) {
            sentences.add(rows.rest());
        }
        sentences.addAll(named.sentences());
        sentences.add("Right: the change with its 95 % interval (" + interval()
                + ": both ends are run with the same luck);"
                + " hollow where it can be chance. Runs of each point: "
                + Frequency.whole(findings.points().get(0).runs()) + ".");
        sentences.add(label.sentence());
        return sentences;
    }

    private String interval() {
        return ranking.of() == PointMeasure.P_ADOPTED ? "adjusted Wald of pairs" : "t of pairs";
    }

    /** For those who cannot see it. */
    private String told() {
        return rows.shown().stream()
                .map(ranked -> ranked.name().listed() + ": "
                        + Frequency.points(Intervals.times(times, ranked.main())) + " "
                        + SensitivityFinding.unit(ranking.of()) + ".")
                .collect(Collectors.joining(" "));
    }
}
