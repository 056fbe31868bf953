package unanimity.chart.batch;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import unanimity.analysis.PairedFindings;
import unanimity.analysis.PairedFindings.MemberDifference;
import unanimity.chart.Chart;
import unanimity.chart.Legend;
import unanimity.chart.Page;
import unanimity.chart.Roll;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;

/** Who makes pairs flip: in how many of them each member is missing, and what else differs for it. */
public final class FlipChart {

    private static final double LEFT = 182;
    private static final double MARK = LEFT - 16;
    private static final double NAME = MARK - 10;
    private static final double GAP = 34;
    private static final double BARS = 236;
    private static final double LONGEST_NAME = Style.WIDTH - 2 * Style.MARGIN - 30;

    private static final List<FlipPanel> PANELS = List.of(
            new FlipPanel(
                    "Endorses last",
                    "difference, % points",
                    member -> member.last().difference(),
                    100),
            new FlipPanel("Price", "difference, points", member -> member.cost().difference(), 1));

    private final PairedFindings findings;
    private final ComparisonLabel label;
    private final FlipRanking ranking;
    private final Page page = new Page();

    private FlipChart(PairedFindings findings, ComparisonLabel label) {
        this.findings = findings;
        this.label = label;
        ranking = FlipRanking.of(findings);
    }

    /** The chart of a comparison. */
    public static Chart of(PairedFindings findings, ComparisonLabel label) {
        return new FlipChart(findings, label).chart();
    }

    private Chart chart() {
        String title = FlipFinding.of(findings);
        String subtitle =
                "Whose endorsement is missing where one run of a pair is adopted and the other is not, and what else differs.";
        page.head(title, subtitle);
        if (!ranking.shown().isEmpty()) {
            page.take(legend().draw(page.sheet(), page.take(0)));
            page.take(46);
            rows(page.take(ranking.shown().size() * Dots.ROW));
            page.take(30);
        }
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(findings.first(), label.text(findings.pairs()));
        return new Chart(
                "flips",
                title,
                subtitle + " " + told() + " " + caption,
                page.sheet(),
                () -> FlipTable.of(findings, ranking));
    }

    private Legend legend() {
        Sheet sheet = page.sheet();
        Legend legend = new Legend();
        legend.add(
                20,
                kind("lost", findings.lost(), label.sides().before()),
                (x, y) -> BatchPage.sample(sheet, FlipBars.LOST, x, y));
        legend.add(
                20,
                kind("won", findings.won(), label.sides().after()),
                (x, y) -> BatchPage.sample(sheet, FlipBars.WON, x, y));
        return legend;
    }

    /** {@code lost: 241 pairs, adopted only as it is}. */
    private static String kind(String kind, long pairs, String side) {
        return Letters.fit(
                kind + ": " + (pairs == 0 ? "no pair" : Frequency.count(pairs, "pair")) + ", adopted only " + side,
                Face.TEXT,
                LONGEST_NAME);
    }

    private void rows(double top) {
        Sheet sheet = page.sheet();
        double height = ranking.shown().size() * Dots.ROW;
        for (int row = 0; row < ranking.shown().size(); row++) {
            double y = top + (row + 0.5) * Dots.ROW;
            Look look = HoldOutRanking.look(row);
            boolean plain = row >= Look.HIGHLIGHTS.size();
            Face face = plain ? Face.TICK : Face.LABEL;
            String id = ranking.shown().get(row).member();
            String name = Roll.nameWithin(findings.member(id), NAME - Style.MARGIN, face);
            sheet.words(name, NAME, y + 4, face, plain ? Style.SOFT_INK : Style.INK, Anchor.END);
            sheet.area(look.mark(1.2, MARK, y), look.color());
        }
        new FlipBars(ranking).draw(sheet, new Rectangle2D.Double(LEFT, Math.rint(top), BARS, height));
        double left = LEFT + BARS + GAP;
        double width = (Style.WIDTH - Style.MARGIN - left + GAP) / PANELS.size();
        for (int i = 0; i < PANELS.size(); i++) {
            double x = Math.rint(left + i * width);
            PANELS.get(i)
                    .draw(sheet, ranking, new Rectangle2D.Double(x, Math.rint(top), Math.rint(width - GAP), height));
        }
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        if (findings.flips() > 0) {
            sentences.add(FlipFinding.flipped(findings) + ".");
        }
        if (ranking.rest() + ranking.others() > 0) {
            sentences.add("Not shown: " + notShown() + ".");
        }
        sentences.add("Differences: the second (" + label.sides().after() + ") less the first ("
                + label.sides().before()
                + "), means over all pairs, adopted or not; price: capital spent on the member. Lines: 95 %"
                + " intervals (endorses last: adjusted Wald of pairs; price: t of pairs).");
        if (findings.pairs() == 1) {
            sentences.add("A line from edge to edge: one pair bounds no mean.");
        }
        sentences.add(ComparisonLabel.sample(findings.sample()));
        return sentences;
    }

    /** {@code 22 members for which less differs, 166 for which nothing of this does}. */
    private String notShown() {
        long elsewhere = ranking
                .all()
                .subList(ranking.mattering(), ranking.all().size())
                .stream()
                .filter(member -> !member.last().difference().known())
                .count();
        List<String> words = new ArrayList<>();
        if (ranking.rest() > 0) {
            words.add(Frequency.count(ranking.rest(), "member") + " for which less differs");
        }
        if (ranking.others() > elsewhere) {
            words.add(Frequency.count(ranking.others() - elsewhere, "member") + " for which nothing of this differs");
        }
        if (elsewhere > 0) {
            words.add(Frequency.count(elsewhere, "member") + " in one scenario only");
        }
        return String.join(", ", words);
    }

    /** For those who cannot see it. */
    private String told() {
        return ranking.shown().stream().map(this::told).collect(Collectors.joining(" "));
    }

    private String told(MemberDifference member) {
        String missing = findings.member(member.member()).name() + ": missing in "
                + Frequency.whole(member.blocksThen()) + " lost and " + Frequency.whole(member.blocksBefore())
                + " won pairs";
        return member.last().difference().known()
                ? missing + ", endorses last "
                        + Frequency.percentagePoints(member.last().difference()) + " percentage points more, price "
                        + Frequency.points(member.cost().difference()) + " points more."
                : missing + ", in one scenario only.";
    }
}
