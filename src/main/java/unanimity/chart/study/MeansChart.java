package unanimity.chart.study;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unanimity.analysis.Effect;
import unanimity.analysis.Marginal;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.SweepFindings;
import unanimity.chart.Chart;
import unanimity.chart.Legend;
import unanimity.chart.Page;
import unanimity.chart.batch.BatchLabel;
import unanimity.chart.batch.Frequency;
import unanimity.chart.paper.Style;

/** How often the proposal is adopted along each of several parameters, on average over the others: a small panel for each. */
final class MeansChart {

    private static final int MOST = 6;
    private static final int COLUMNS = 3;
    private static final double LEFT = 60;
    private static final double GAP = 26;
    private static final double HEIGHT = 130;
    private static final double ABOVE = 26;
    private static final double BELOW = 26;

    private final SweepFindings findings;
    private final BatchLabel label;
    private final List<Marginal> shown;
    private final Page page = new Page();

    private MeansChart(SweepFindings findings, BatchLabel label) {
        this.findings = findings;
        this.label = label;
        shown = strongest(findings.marginals());
    }

    static Chart of(SweepFindings findings, BatchLabel label) {
        return new MeansChart(findings, label).chart();
    }

    /** The six that change most, in the order in which they were typed. */
    private static List<Marginal> strongest(List<Marginal> all) {
        List<Marginal> most = all.stream()
                .sorted(Comparator.comparingDouble(marginal -> -size(marginal)))
                .limit(MOST)
                .toList();
        return all.stream().filter(most::contains).toList();
    }

    private static double size(Marginal marginal) {
        Effect effect = marginal.effect();
        return effect == null ? 0 : Math.abs(effect.difference().value());
    }

    private Chart chart() {
        String title = SweepFinding.of(findings);
        String subtitle = "How often " + findings.scenario().proposal().name()
                + " is adopted along each parameter, on average over the others (% of runs).";
        page.head(title, subtitle);
        page.take(legend().draw(page.sheet(), page.take(0)));
        panels();
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(findings.scenario(), label.text());
        return new Chart(
                "means", title, subtitle + " " + told() + " " + caption, page.sheet(), () -> MeansTable.of(shown));
    }

    private Legend legend() {
        Legend legend = new Legend();
        Marks.dot(
                legend,
                page.sheet(),
                findings.isGrid() ? "mean of all points with the value" : "mean of the points in a stretch of values");
        return legend;
    }

    private void panels() {
        int columns = Math.min(COLUMNS, shown.size());
        double width = (Style.WIDTH - Style.MARGIN - LEFT + GAP) / columns;
        for (int i = 0; i < shown.size(); i += columns) {
            page.take(ABOVE);
            double top = Math.rint(page.take(HEIGHT));
            for (int column = 0; column < columns && i + column < shown.size(); column++) {
                double x = Math.rint(LEFT + column * width);
                Rectangle2D area = new Rectangle2D.Double(x, top, Math.rint(width - GAP), HEIGHT);
                new MeansPanel(shown.get(i + column)).draw(page.sheet(), area, column == 0);
            }
            page.take(BELOW);
        }
        page.take(6);
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        int rest = findings.marginals().size() - shown.size();
        if (rest > 0) {
            sentences.add("Not shown: " + (rest == 1 ? "one parameter that changes" : rest + " parameters that change")
                    + " less.");
        }
        sentences.add(
                findings.isGrid()
                        ? "Lines: 95 % intervals over replicates (t; Wilson where all agree), which hold the luck of the runs; a parameter can do otherwise with"
                                + " some values of the others."
                        : "Lines: 95 % intervals, which hold what the other parameters happen to be at the points and the luck that these share (points"
                                + " by replicates; Wilson where all agree).");
        sentences.addAll(SampleSentences.of(findings));
        return sentences;
    }

    /** For those who cannot see it. */
    private String told() {
        return shown.stream().flatMap(MeansChart::told).collect(Collectors.joining(" "));
    }

    private static Stream<String> told(Marginal marginal) {
        Effect effect = marginal.effect();
        if (effect == null) {
            return Stream.of();
        }
        return Stream.of(marginal.factor() + ": adopted at " + effect.low().told() + " "
                + Frequency.percent(effect.low().estimate(PointMeasure.P_ADOPTED)) + ", at "
                + effect.high().told() + " "
                + Frequency.percent(effect.high().estimate(PointMeasure.P_ADOPTED)) + ".");
    }
}
