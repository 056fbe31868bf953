package unanimity.chart.batch;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.BatchFindings;
import unanimity.chart.Chart;
import unanimity.chart.Legend;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.statistics.Proportion;

/** When the proposal is adopted: a bar for each round, and beside them one for the runs in which it never is. */
public final class DateChart {

    private static final double RIGHT = 632;
    private static final double HEIGHT = 230;
    private static final double GAP = 34;
    private static final double HEADROOM = 1.18;

    /** Rounds are taken together until bars are so wide, points. */
    private static final double NARROWEST = 3;

    private final BatchFindings findings;
    private final Ends ends;
    private final BatchPage page;
    private final int last;
    private int together = 1;

    private DateChart(BatchFindings findings, BatchLabel label) {
        this.findings = findings;
        ends = Ends.of(findings);
        page = new BatchPage(findings, label);
        last = page.rounds().time().last();
    }

    /** The chart of a batch. */
    public static Chart of(BatchFindings findings, BatchLabel label) {
        return new DateChart(findings, label).chart();
    }

    private Chart chart() {
        String title = title();
        String subtitle = "Simulated campaigns by the round in which "
                + findings.scenario().proposal().name() + " is adopted.";
        page.head(title, subtitle, legend());
        Panel panel = draw(page.area(RIGHT, HEIGHT));
        String caption = page.foot(panel, caption());
        return new Chart(
                "dates",
                title,
                subtitle + " " + told() + " " + caption,
                page.sheet(),
                () -> DateTable.of(findings, ends));
    }

    /** {@code Adopted most often on 17 June 2024, in 41 of 100 simulated campaigns; never in 4 of 100}. */
    private String title() {
        Proportion adopted = ends.adopted();
        if (adopted.successes() == 0) {
            return adopted.n() == 1
                    ? "Not adopted in the only simulated campaign"
                    : "Never adopted in any of " + Frequency.whole(adopted.n()) + " simulated campaigns";
        }
        int common = ends.commonest();
        String sentence = (ends.firstAdopted() == ends.lastAdopted() ? "Adopted on " : "Adopted most often on ")
                + page.day(common) + ", in " + Frequency.of(ends.adoptedIn(common), Frequency.CAMPAIGNS);
        return ends.neverAdopted().successes() == 0
                ? sentence
                : sentence + "; never in " + Frequency.brief(ends.neverAdopted());
    }

    private Legend legend() {
        Sheet sheet = page.sheet();
        Legend legend = new Legend();
        Look look = BatchPage.SIMULATED;
        if (ends.adopted().successes() > late()) {
            legend.add(20, "adopted within the deadline", (x, y) -> BatchPage.sample(sheet, look.color(), x, y));
        }
        if (late() > 0) {
            legend.add(20, "adopted after it was moved", (x, y) -> BatchPage.rimmed(sheet, look, x, y));
        }
        if (ends.neverAdopted().successes() > ends.withdrawn().successes()) {
            legend.add(20, "never adopted", (x, y) -> BatchPage.sample(sheet, Style.AXIS, x, y));
        }
        page.addDecided(legend);
        return legend;
    }

    private Panel draw(Rectangle2D area) {
        Sheet sheet = page.sheet();
        Ruler across = page.rounds().time().ruler(area.getWidth(), 0.6);
        while (together * area.getWidth() < NARROWEST * (last + 1)) {
            together++;
        }
        Ruler up = up();
        Panel panel = new Panel(area, across, up);
        bars(panel);
        page.lines(panel);
        panel.draw(sheet);
        double left = area.getMaxX() + GAP;
        NeverBars never = new NeverBars(findings);
        never.draw(
                sheet,
                new Rectangle2D.Double(left, area.getY(), Style.WIDTH - Style.MARGIN - left, area.getHeight()),
                up);
        double heading = page.rounds().heading(area);
        sheet.words("Simulated campaigns (%)", Style.MARGIN, heading, Face.HEADING, Style.INK);
        sheet.words("Never", left, heading, Face.HEADING, Style.INK);
        panel.labelLeft(sheet);
        page.names(panel, area.getY() + 12);
        return panel;
    }

    private Ruler up() {
        double most = NeverBars.most(ends);
        for (int t = 0; t <= last; t = next(t)) {
            most = Math.max(most, share(t));
        }
        return new Ruler(0, HEADROOM * 100 * most, Ruler.roundNumbers(0, HEADROOM * 100 * most, 5));
    }

    /** The first round of the bar after that of a round; the deadline ends a bar. */
    private int next(int from) {
        int next = Math.min(from + together, last + 1);
        return from <= ends.deadline() ? Math.min(next, Math.max(from, ends.deadline()) + 1) : next;
    }

    /** Share of the runs that are adopted in the rounds of a bar. */
    private double share(int from) {
        double share = 0;
        for (int t = from; t < next(from); t++) {
            share += ends.adoptedIn(t).value();
        }
        return share;
    }

    private void bars(Panel panel) {
        for (int t = 0; t <= last; t = next(t)) {
            double share = 100 * share(t);
            if (share > 0) {
                double left = panel.x(t - 0.4);
                double right = panel.x(next(t) - 0.6);
                Rectangle2D bar = new Rectangle2D.Double(
                        left, panel.y(share), right - left, panel.area().getMaxY() - panel.y(share));
                bar(bar, t > ends.deadline());
            }
        }
    }

    private void bar(Rectangle2D bar, boolean late) {
        Look look = BatchPage.SIMULATED;
        page.sheet().area(bar, late ? look.tint(BatchPage.LIGHT) : look.color());
        if (late) {
            page.sheet().line(bar, look.color(), Style.THIN);
        }
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                together == 1
                        ? "A bar stands at its round."
                        : "A bar takes " + together + " rounds together, from the round at its left edge on.");
        sentences.add("The table has a 95 % interval (Wilson) of each share.");
        return sentences;
    }

    /** How many are adopted after the first deadline. */
    private long late() {
        long late = 0;
        for (int t = ends.deadline() + 1; t <= ends.last(); t++) {
            late += ends.adoptedIn(t).successes();
        }
        return late;
    }

    /** For those who cannot see it. */
    private String told() {
        Proportion adopted = ends.adopted();
        if (adopted.successes() == 0) {
            return "None was adopted.";
        }
        return "The first are adopted on " + page.day(ends.firstAdopted()) + ", half of those adopted by "
                + page.day(ends.half()) + ", the last on " + page.day(ends.lastAdopted())
                + "; after the first deadline "
                + Frequency.brief(new Proportion(late(), adopted.n())) + ", never "
                + Frequency.brief(ends.neverAdopted()) + ".";
    }
}
