package unanimity.chart.batch;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import unanimity.analysis.BatchFindings;
import unanimity.chart.Chart;
import unanimity.chart.Days;
import unanimity.chart.Legend;
import unanimity.chart.Page;
import unanimity.chart.Roll;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.Calendar;

/** Who is hardest to win: how often each member endorses last and holds out, and what it is paid, side by side. */
public final class HoldOutChart {

    private static final double LEFT = 182;
    private static final double GAP = 30;
    private static final double MARK = LEFT - 16;
    private static final double NAME = MARK - 10;

    private static final List<HoldOutPanel> PANELS = List.of(
            new HoldOutPanel("Endorses last", "% of adopted runs", List.of(HoldOutMeasure.LAST), 100),
            new HoldOutPanel("Holds out", "% of all runs", List.of(HoldOutMeasure.MIDDLE, HoldOutMeasure.LATE), 100),
            new HoldOutPanel("Price", "mean, points of capital", List.of(HoldOutMeasure.PRICE), 1),
            new HoldOutPanel("Rent", "mean, points of worth", List.of(HoldOutMeasure.RENT), 1));

    private final BatchFindings findings;
    private final BatchLabel label;
    private final HoldOutRanking ranking;
    private final Page page = new Page();

    private HoldOutChart(BatchFindings findings, BatchLabel label) {
        this.findings = findings;
        this.label = label;
        ranking = HoldOutRanking.of(findings);
    }

    /** The chart of a batch. */
    public static Chart of(BatchFindings findings, BatchLabel label) {
        return new HoldOutChart(findings, label).chart();
    }

    private Chart chart() {
        String title = HoldOutFinding.of(findings, ranking);
        String subtitle = "How often each member holds out, and what it gets from "
                + findings.scenario().proposal().name() + "; the hardest to win first.";
        page.head(title, subtitle);
        if (!ranking.shown().isEmpty()) {
            page.take(legend().draw(page.sheet(), page.take(0)));
            page.take(46);
            rows(page.take(ranking.shown().size() * HoldOutPanel.ROW));
            page.take(30);
        }
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(findings.scenario(), label.text());
        return new Chart(
                "hold-outs",
                title,
                subtitle + " " + told() + " " + caption,
                page.sheet(),
                () -> HoldOutTable.of(ranking));
    }

    private Legend legend() {
        Sheet sheet = page.sheet();
        Look look = Look.OTHERS;
        Legend legend = new Legend();
        legend.add(9, "holds out at half of the time, " + day(HoldOutMeasure.MIDDLE), (x, y) -> {
            sheet.area(look.mark(0.95, x, y), Style.PAPER);
            sheet.line(look.mark(0.95, x, y), look.color(), Style.THIN);
        });
        legend.add(
                9,
                "holds out one round before the deadline, " + day(HoldOutMeasure.LATE),
                (x, y) -> sheet.area(look.mark(1.15, x, y), look.color()));
        return legend;
    }

    private String day(HoldOutMeasure measure) {
        Calendar calendar = findings.scenario().calendar();
        return Days.dayAndMonth(calendar.dayOf(measure.round(ranking.deadline())));
    }

    private void rows(double top) {
        Sheet sheet = page.sheet();
        double height = ranking.shown().size() * HoldOutPanel.ROW;
        for (int row = 0; row < ranking.shown().size(); row++) {
            double y = top + (row + 0.5) * HoldOutPanel.ROW;
            Look look = HoldOutRanking.look(row);
            boolean plain = row >= Look.HIGHLIGHTS.size();
            Face face = plain ? Face.TICK : Face.LABEL;
            String name = Roll.nameWithin(ranking.shown().get(row).member(), NAME - Style.MARGIN, face);
            sheet.words(name, NAME, y + 4, face, plain ? Style.SOFT_INK : Style.INK, Anchor.END);
            sheet.area(look.mark(1.2, MARK, y), look.color());
        }
        double width = (Style.WIDTH - Style.MARGIN - LEFT + GAP) / PANELS.size();
        for (int i = 0; i < PANELS.size(); i++) {
            double x = Math.rint(LEFT + i * width);
            PANELS.get(i)
                    .draw(sheet, ranking, new Rectangle2D.Double(x, Math.rint(top), Math.rint(width - GAP), height));
        }
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        if (ranking.rest() + ranking.others() > 0) {
            sentences.add("Not shown: " + notShown() + ".");
        }
        sentences.add(
                "Price: capital spent on the member; rent: its pay beyond what it needed in round 0. Both are means over all"
                        + " runs, adopted or not. Lines: 95 % intervals (shares: Wilson; means: t).");
        if (findings.sample().runs() == 1) {
            sentences.add("A line from edge to edge: one run bounds no mean.");
        }
        sentences.add("Adopted: " + Frequency.count(Ends.of(findings).adopted().successes(), "run") + "; "
                + BatchPage.sample(findings.sample()));
        return sentences;
    }

    /** {@code 22 members that in some runs hold out to half of the time, come last or are paid, and 166 that never do}. */
    private String notShown() {
        String some = " that in some runs hold out to half of the time, come last or are paid";
        if (ranking.rest() == 0) {
            return Frequency.count(ranking.others(), "member") + some.replace("some runs", "no run");
        }
        String never = ranking.others() == 0 ? "" : ", and " + Frequency.whole(ranking.others()) + " that never do";
        return Frequency.count(ranking.rest(), "member") + some + never;
    }

    /** For those who cannot see it. */
    private String told() {
        return ranking.shown().stream().map(HoldOutChart::told).collect(Collectors.joining(" "));
    }

    private static String told(HoldOutRanking.Ranked ranked) {
        return ranked.member().name() + ": last "
                + Frequency.percent(ranked.of(HoldOutMeasure.LAST)) + ", holds out at half of the time "
                + Frequency.percent(ranked.of(HoldOutMeasure.MIDDLE)) + ", one round before the deadline "
                + Frequency.percent(ranked.of(HoldOutMeasure.LATE)) + ", price "
                + Frequency.points(ranked.of(HoldOutMeasure.PRICE)) + ", rent "
                + Frequency.points(ranked.of(HoldOutMeasure.RENT)) + ".";
    }
}
