package unanimity.chart.sensitivity;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unanimity.analysis.MeasureSensitivity.Grown;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.Amounts;
import unanimity.chart.Chart;
import unanimity.chart.Page;
import unanimity.chart.batch.Frequency;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Strand;
import unanimity.chart.paper.Style;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/** Whether indices have settled: what they were from the first rows or ways alone. */
public final class SettlingChart {

    private static final double LEFT = 84;
    private static final double RIGHT = 484;
    private static final double HEIGHT = 230;
    private static final double SETTLED = 0.1;

    static final Layout LAYOUT = Layout.of(
            "the index of a factor from a part of the design, the most important first",
            Column.count("rank", "places", "place of the factor, from 1"),
            Column.text("factor", "its parameter path, or a pattern for several that moved together"),
            Column.count("size", "rows or ways", "how many of the first rows or ways it is from"),
            Column.number("value", "as the measure, or a share", "total index of Sobol, μ* of Morris")
                    .emptyWhen("nothing varies"));

    private final SensitivityFindings findings;
    private final Ranking ranking;
    private final SensitivityLabel label;
    private final List<Ranking.Ranked> told;
    private final List<Grown> growing;
    private final double times;
    private final Page page = new Page();

    private SettlingChart(SensitivityFindings findings, Ranking ranking, SensitivityLabel label) {
        this.findings = findings;
        this.ranking = ranking;
        this.label = label;
        told = ranking.shown(Look.HIGHLIGHTS.size());
        growing = ranking.measure().growing();
        times = isMorris() ? SensitivityFinding.times(ranking.of()) : 1;
    }

    /** The chart of a study by Morris or Sobol. */
    public static Chart of(SensitivityFindings findings, Ranking ranking, SensitivityLabel label) {
        return new SettlingChart(findings, ranking, label).chart();
    }

    private boolean isMorris() {
        return ranking.method().equals("morris");
    }

    private String noun() {
        return isMorris() ? "ways" : "rows";
    }

    private Chart chart() {
        String title = title();
        String subtitle = (isMorris() ? "μ*" : "Total index") + " of the most important numbers from the first "
                + noun() + " alone, twice as many each time.";
        page.head(title, subtitle);
        page.take(28);
        draw(new Rectangle2D.Double(LEFT, Math.rint(page.take(HEIGHT)), RIGHT - LEFT, HEIGHT));
        page.take(42);
        String caption = "Lines that no longer move say that more " + noun()
                + " would hardly change the order. The last point is of all "
                + Frequency.whole(findings.study().size())
                + " " + noun() + ", its interval is in the other chart. " + label.sentence();
        page.caption(caption);
        page.foot(findings.scenario(), label.text());
        return new Chart(
                "settling", title, subtitle + " " + told() + " " + caption, page.sheet(), () -> table(ranking));
    }

    /** By the most important one: whether its last doubling has changed it by more than a tenth of the largest. */
    private String title() {
        if (told.isEmpty()) {
            return "Nothing that was moved changes " + SensitivityFinding.measure(ranking.of());
        }
        if (growing.size() == 1) {
            return "Too few " + noun() + " to tell whether the indices have settled";
        }
        double largest = Math.abs(value(told.get(0), growing.size() - 1));
        long moved = told.stream()
                .filter(ranked -> Math.abs(value(ranked, growing.size() - 1) - value(ranked, growing.size() - 2))
                        > SETTLED * largest)
                .count();
        String doubling = "in the last doubling of the " + noun();
        if (moved == 0) {
            return "The indices have settled: none changed by more than a tenth of the largest " + doubling;
        }
        return "The indices have not settled: " + (moved == 1 ? "one" : moved) + " of the " + told.size()
                + " largest changed by more than a tenth of the largest " + doubling;
    }

    private double value(Ranking.Ranked ranked, int part) {
        return times * growing.get(part).values().get(ranked.factor());
    }

    private void draw(Rectangle2D area) {
        double[] sizes = IntStream.range(0, growing.size())
                .mapToDouble(part -> doublings(growing.get(part).size()))
                .toArray();
        List<Ruler.Mark> marks = growing.stream()
                .map(grown -> new Ruler.Mark(doublings(grown.size()), Frequency.whole(grown.size())))
                .toList();
        double[] values = IntStream.concat(IntStream.of(-1), IntStream.range(0, told.size()))
                .boxed()
                .flatMap(i -> i < 0
                        ? Stream.of(0.0)
                        : IntStream.range(0, growing.size()).mapToObj(part -> value(told.get(i), part)))
                .mapToDouble(value -> value)
                .toArray();
        Ruler across = new Ruler(sizes[0] - 0.2, sizes[sizes.length - 1] + 0.2, marks);
        Panel panel = new Panel(area, across, Intervals.ruler(area.getHeight(), values));
        panel.level(0, Style.AXIS, Style.HAIR);
        for (int i = told.size() - 1; i >= 0; i--) {
            Ranking.Ranked ranked = told.get(i);
            double[] line = IntStream.range(0, growing.size())
                    .mapToDouble(part -> value(ranked, part))
                    .toArray();
            panel.lines(sizes, new double[][] {line}, Strand.of(Look.HIGHLIGHTS.get(i), (any, point) -> true));
        }
        panel.draw(page.sheet());
        panel.labelLeft(page.sheet());
        panel.labelBelow(page.sheet());
        String unit =
                isMorris() ? "μ*, " + SensitivityFinding.unit(ranking.of()) : "Total index, share of the variance";
        page.sheet().words(unit, Style.MARGIN, area.getY() - 12, Face.HEADING, Style.INK);
        page.sheet()
                .words(
                        Character.toUpperCase(noun().charAt(0)) + noun().substring(1),
                        area.getMaxX(),
                        area.getMaxY() + 34,
                        Face.HEADING,
                        Style.INK,
                        Anchor.END);
        double[] wished = told.stream()
                .mapToDouble(ranked -> panel.y(value(ranked, growing.size() - 1)))
                .map(y -> Double.isFinite(y) ? y : area.getMaxY())
                .toArray();
        RankedKey.draw(
                page.sheet(), told, area, wished, ranked -> Frequency.value(Intervals.times(times, ranked.main())));
    }

    private static double doublings(int size) {
        return StrictMath.log(size) / StrictMath.log(2);
    }

    private static Table table(Ranking ranking) {
        Table table = new Table(LAYOUT);
        for (int rank = 0; rank < ranking.all().size(); rank++) {
            Ranking.Ranked ranked = ranking.all().get(rank);
            for (Grown grown : ranking.measure().growing()) {
                table.row(
                        rank + 1,
                        ranked.name().path(),
                        grown.size(),
                        IndexTable.finite(grown.values().get(ranked.factor())));
            }
        }
        return table;
    }

    /** For those who cannot see it. */
    private String told() {
        return told.stream()
                .map(ranked -> ranked.name().listed() + ": "
                        + IntStream.range(0, growing.size())
                                .mapToObj(part -> Amounts.points(value(ranked, part)))
                                .collect(Collectors.joining(", "))
                        + ".")
                .collect(Collectors.joining(" "));
    }
}
